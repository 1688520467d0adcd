import type { Pointer } from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import type { MediaType, SchemaOrReference } from "../../openapi/document.js";
import type { LoadedDocument } from "../../openapi/load.js";
import { pointerParts, pointerTo } from "../../openapi/pointer.js";
import {
  isTypeName,
  type NameAllocator,
  typeNameOf,
} from "./name-allocator.js";
import { pointerWords } from "./pointer-words.js";
import { needsNames } from "./schemas-in-place.js";

/** A schema with a declaration of its own in the namespace, which every use of it refers to. */
export interface Unit {
  readonly name: string;
  readonly node: SchemaOrReference;
  readonly pointer: Pointer;
  /** Component schemas are declared whether they are used or not. */
  readonly isComponentSchema: boolean;
}

/**
 * The schemas with a declaration of their own: component schemas; every other
 * one that a reference leads to, wherever it stands; and those of components
 * of other sorts that need declarations, since several operations share them.
 */
export class Units {
  /** Component schemas first, each group in the order of the document. */
  readonly all: readonly Unit[];
  readonly #byPointer: ReadonlyMap<Pointer, Unit>;

  constructor(
    loaded: LoadedDocument,
    namespace: DeclarationScope,
    names: NameAllocator,
  ) {
    const components = componentSchemas(loaded, namespace, names);
    const pointers = new Set(components.map(({ pointer }) => pointer));
    const referenced = loaded.schemaReferences.flatMap((reference) => {
      const found = loaded.references.lookUp(reference);
      if (found === undefined || pointers.has(found.pointer)) return [];
      pointers.add(found.pointer);
      // The check of references holds that each leads to a schema.
      return [{ ...found, value: found.value as SchemaOrReference }];
    });
    const shared = sharedSchemas(loaded).filter(
      ({ pointer }) => !pointers.has(pointer),
    );
    const others = [...referenced, ...shared].map(
      ({ value, pointer }): Unit => ({
        name: names.take(namespace, nameByPointer(pointer), pointer),
        node: value,
        pointer,
        isComponentSchema: false,
      }),
    );
    this.all = [...components, ...others];
    this.#byPointer = new Map(this.all.map((unit) => [unit.pointer, unit]));
  }

  /** The unit whose schema stands at a pointer. */
  at(pointer: Pointer): Unit | undefined {
    return this.#byPointer.get(pointer);
  }

  /** The innermost unit whose schema is at a pointer, or around what is there. */
  around(pointer: Pointer): Unit | undefined {
    for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
      const unit = this.at(at);
      if (unit !== undefined) return unit;
    }
    return undefined;
  }
}

/** Names that are identifiers come first: what another name becomes never takes one of them. */
function componentSchemas(
  { document }: LoadedDocument,
  namespace: DeclarationScope,
  names: NameAllocator,
): readonly Unit[] {
  const schemas = Object.entries(document.components?.schemas ?? {}).map(
    ([key, node]) => ({
      key,
      node,
      pointer: pointerTo("", "components", "schemas", key),
    }),
  );
  const taken = new Map<string, string>();
  const take = (key: string, wanted: string, pointer: Pointer) => {
    taken.set(key, names.take(namespace, wanted, pointer));
  };
  for (const { key, pointer } of schemas) {
    if (isTypeName(key)) take(key, key, pointer);
  }
  for (const { key, pointer } of schemas) {
    if (!isTypeName(key)) take(key, typeNameOf(key, "Schema"), pointer);
  }
  return schemas.map(({ key, node, pointer }) => ({
    name: taken.get(key) ?? key,
    node,
    pointer,
    isComponentSchema: true,
  }));
}

/** The schemas of parameters, headers and bodies among the components that need declarations. */
function sharedSchemas({
  document,
}: LoadedDocument): readonly { value: SchemaOrReference; pointer: Pointer }[] {
  const { parameters, headers, responses, requestBodies } =
    document.components ?? {};
  const sections = { parameters, headers, responses, requestBodies };
  return Object.entries(sections).flatMap(([section, entries]) =>
    Object.entries(entries ?? {}).flatMap(([key, entry]) => {
      if ("$ref" in entry) return [];
      const pointer = pointerTo("", "components", section, key);
      const own = "schema" in entry ? entry.schema : undefined;
      const found =
        own === undefined
          ? []
          : [{ value: own, pointer: pointerTo(pointer, "schema") }];
      const content: Readonly<Record<string, MediaType>> = entry.content ?? {};
      const bodies = Object.entries(content).flatMap(([name, { schema }]) =>
        schema === undefined
          ? []
          : [
              {
                value: schema,
                pointer: pointerTo(pointer, "content", name, "schema"),
              },
            ],
      );
      return [...found, ...bodies].filter(({ value }) => needsNames(value));
    }),
  );
}

/** What the components of a section are called after their name. */
const sectionWords: ReadonlyMap<string, string> = new Map([
  ["headers", "header"],
  ["parameters", "parameter"],
  ["requestBodies", "body"],
  ["responses", "response"],
]);

function nameByPointer(pointer: Pointer): string {
  const [root, section, name, ...rest] = pointerParts(pointer) ?? [];
  const sectionWord = sectionWords.get(section ?? "");
  const ofSection =
    root === "components" &&
    name !== undefined &&
    sectionWord !== undefined &&
    ["content", "schema"].includes(rest[0] ?? "");
  const words = ofSection
    ? `${name} ${sectionWord} ${pointerWords(rest)}`
    : pointerWords(pointerParts(pointer) ?? []);
  return typeNameOf(words, "Schema");
}
