import { unionOf } from "../../model/build.js";
import type {
  InterfaceDeclaration,
  LiteralType,
  NamedType,
  Type,
} from "../../model/contract.js";
import type { ContractIndex, IndexedType } from "./contract-index.js";
import { keyOf } from "./contract-index.js";
import { substitute, typeArguments } from "./substitute.js";

/** A type taken apart into what can change by itself; aliases of nested types are looked through. */
export interface Shape {
  /** The whole, written out where nested aliases stood. */
  readonly type: Type;
  readonly hasNull: boolean;
  /** Whether it takes strings that it does not list, as an enum does that is open. */
  readonly isOpen: boolean;
  /** By texts that tell them apart; without those that a primitive type takes in. */
  readonly literals: ReadonlyMap<string, LiteralType>;
  /** All others of the union; of a type that is no union, the type. */
  readonly alternatives: readonly Alternative[];
  /** The nested aliases that it is written with. */
  readonly aliases: readonly IndexedType[];
}

/** A member of a union that is no literal and not `null`. */
export interface Alternative {
  /** Equal for alternatives of one sort, which can be compared further. */
  readonly sort: string;
  readonly type: Type;
}

/** The sort of alternatives that are objects of the root, or written out. */
export const OBJECT = "object";

/** Takes types of one contract apart. */
export class ShapeReader {
  readonly #index: ContractIndex;

  constructor(index: ContractIndex) {
    this.#index = index;
  }

  /**
   * The shape of a type that stands in the declarations of `root`. Aliases of
   * other roots are looked through where `expanded` has their full names.
   */
  shapeOf(
    type: Type,
    root: string,
    expanded: ReadonlySet<string> = new Set(),
  ): Shape {
    const parts: Type[] = [];
    const aliases: IndexedType[] = [];
    const alternatives: Alternative[] = [];
    const literals = new Map<string, LiteralType>();
    let hasNull = false;
    let isOpen = false;
    const add = (part: Type, within: ReadonlySet<string>): void => {
      if (part.kind === "union") {
        for (const member of part.members) add(member, within);
        return;
      }
      const found =
        part.kind === "named" && part.origin === "declared"
          ? this.#index.find(part.name)
          : undefined;
      const named = part.kind === "named" ? part : undefined;
      if (found !== undefined && named !== undefined) {
        const key = keyOf(found.name);
        const { declaration } = found;
        if (declaration.kind === "alias" && !within.has(key)) {
          if (isOpenText(declaration.type)) {
            isOpen = true;
            parts.push(part);
            return;
          }
          const isNested = found.root === root;
          const isUnion =
            declaration.typeParameters.length > 0 &&
            declaration.type.kind === "union";
          if (isNested || isUnion || expanded.has(key)) {
            if (isNested) aliases.push(found);
            const given = typeArguments(
              declaration.typeParameters,
              named.arguments,
            );
            add(substitute(declaration.type, given), new Set([...within, key]));
            return;
          }
        }
      }
      parts.push(part);
      if (part.kind === "primitive" && part.name === "null") hasNull = true;
      else if (part.kind === "primitive" && part.name === "never") return;
      else if (part.kind === "literal") literals.set(literalKey(part), part);
      else alternatives.push(alternativeOf(part, found, root));
    };
    add(type, new Set());
    const takesText = alternatives.some(({ sort }) => sort === STRING);
    return {
      type: unionOf(parts),
      hasNull,
      isOpen: isOpen && !takesText,
      literals: new Map(
        [...literals].filter(([, { value }]) => !takes(alternatives, value)),
      ),
      alternatives,
      aliases,
    };
  }
}

/** The sort of `string`. */
export const STRING = "primitive string";

/** Whether a primitive type among alternatives takes a value in. */
export function takes(
  alternatives: readonly Alternative[],
  value: LiteralType["value"],
): boolean {
  return alternatives.some(({ sort }) => sort === `primitive ${typeof value}`);
}

/** A text that is the same for equal literals alone. */
function literalKey({ value }: LiteralType): string {
  return `${typeof value} ${value}`;
}

/** Whether a type is that of any string, kept apart from `string` so that literals beside it are not lost. */
function isOpenText(type: Type): boolean {
  return (
    type.kind === "intersection" &&
    type.members.some(
      (member) => member.kind === "primitive" && member.name === "string",
    )
  );
}

function alternativeOf(
  type: Exclude<Type, LiteralType>,
  found: IndexedType | undefined,
  root: string,
): Alternative {
  switch (type.kind) {
    case "primitive":
      return { sort: `primitive ${type.name}`, type };
    case "named":
      return found?.root === root && found.declaration.kind === "interface"
        ? { sort: OBJECT, type }
        : { sort: namedSort(type), type };
    case "object":
    case "array":
    case "union":
    case "intersection":
    case "function":
      return { sort: type.kind, type };
  }
}

function namedSort({ origin, name }: NamedType): string {
  return `${origin} ${keyOf(name)}`;
}

/** An interface, under its full name. */
export interface IndexedInterface extends IndexedType {
  readonly declaration: InterfaceDeclaration;
}

/** The interface that an alternative is, nested or not. */
export function interfaceOf(
  { type }: Alternative,
  contract: ContractIndex,
): IndexedInterface | undefined {
  if (type.kind !== "named" || type.origin !== "declared") return undefined;
  const found = contract.find(type.name);
  return found?.declaration.kind === "interface"
    ? { ...found, declaration: found.declaration }
    : undefined;
}
