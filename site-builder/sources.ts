import type {
  Contract,
  Declaration,
  Pointer,
} from "../codegen/src/model/contract.js";
import { pointerParts } from "../codegen/src/openapi/pointer.js";

/** What in a specification a declaration comes from. */
export type Source =
  | { readonly kind: "schema"; readonly name: string }
  | {
      readonly kind: "operation";
      readonly verb: string;
      readonly path: string;
    };

/** Where the types and the methods of a contract come from, by their full names. */
export function sourcesOf(contract: Contract): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  addSources(contract.declarations, [], sources);
  return sources;
}

function addSources(
  declarations: readonly Declaration[],
  around: readonly string[],
  sources: Map<string, Source>,
): void {
  const add = (name: readonly string[], pointer: Pointer | undefined) => {
    const source = pointer === undefined ? undefined : sourceAt(pointer);
    if (source !== undefined) sources.set(name.join("."), source);
  };
  for (const declaration of declarations) {
    const name = [...around, declaration.name];
    if (declaration.kind === "namespace") {
      addSources(declaration.declarations, name, sources);
      continue;
    }
    add(name, declaration.pointer);
    if (declaration.kind !== "interface") continue;
    for (const member of declaration.members)
      if (member.kind === "method") add([...name, member.name], member.pointer);
  }
}

/** The schema or the operation that a pointer leads to, or into. */
export function sourceAt(pointer: Pointer): Source | undefined {
  const [section, first, second] = pointerParts(pointer) ?? [];
  if (section === "components" && first === "schemas" && second !== undefined)
    return { kind: "schema", name: second };
  if (section === "paths" && first !== undefined && second !== undefined)
    return { kind: "operation", verb: second.toUpperCase(), path: first };
  return undefined;
}
