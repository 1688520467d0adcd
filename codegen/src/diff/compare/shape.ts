import { primitive, unionOf } from "../../model/build.js";
import type {
  InterfaceDeclaration,
  LiteralType,
  NamedType,
  Type,
} from "../../model/contract.js";
import type { ContractIndex, IndexedType } from "./contract-index.js";
import { keyOf } from "./contract-index.js";
import { hasBoth, literalKey, takes, TOP, STRING } from "./literals.js";
import { partOf } from "./part.js";
import { substitute, typeArguments } from "./substitute.js";

/** A type taken apart into what can change by itself; aliases of nested types are looked through. */
export interface Shape {
  /** The whole, written out where nested aliases stood. */
  readonly type: Type;
  readonly hasNull: boolean;
  /** Whether it takes strings that it does not list, as an enum does that is open. */
  readonly isOpen: boolean;
  /** Whether it takes all that there is, perhaps but `null`: nothing else that it lists says more. */
  readonly takesMost: boolean;
  /** By texts that tell them apart; without those that a primitive type takes in. */
  readonly literals: ReadonlyMap<string, LiteralType>;
  /** All others of the union, without those that say no more; of a type that is no union, the type. */
  readonly alternatives: readonly Alternative[];
  /** Those that say no more. */
  readonly absorbed: readonly Type[];
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
    const builder = new ShapeBuilder(this.#index, root, expanded);
    builder.add(type);
    return builder.build();
  }
}

/** Gathers the parts of one type. */
class ShapeBuilder {
  readonly #index: ContractIndex;
  readonly #root: string;
  readonly #expanded: ReadonlySet<string>;
  readonly #written: Type[] = [];
  readonly #aliases: IndexedType[] = [];
  readonly #alternatives: Alternative[] = [];
  readonly #literals = new Map<string, LiteralType>();
  #hasNull = false;
  #isOpen = false;

  constructor(
    index: ContractIndex,
    root: string,
    expanded: ReadonlySet<string>,
  ) {
    this.#index = index;
    this.#root = root;
    this.#expanded = expanded;
  }

  /** Adds a part; `within` are the aliases that it came from. */
  add(part: Type, within: ReadonlySet<string> = new Set()): void {
    if (part.kind === "union") {
      for (const member of part.members) this.add(member, within);
      return;
    }
    if (part.kind === "named" && this.#addAlias(part, within)) return;
    this.#write(part, within);
    if (part.kind === "literal") {
      this.#literals.set(literalKey(part), part);
    } else if (part.kind !== "primitive") {
      this.#alternatives.push(this.#alternativeOf(part));
    } else if (part.name === "null") {
      this.#hasNull = true;
    } else if (part.name !== "never") {
      this.#alternatives.push(this.#alternativeOf(part));
    }
  }

  build(): Shape {
    if (hasBoth(this.#literals)) this.add(primitive("boolean"), UNSEEN);
    const anything = this.#alternatives.filter(({ sort }) => TOP.has(sort));
    const widest = anything.length > 0 ? anything : this.#emptyObjects();
    const takesMost = widest.length > 0;
    const alternatives = takesMost ? widest : this.#alternatives;
    const takesText = alternatives.some(({ sort }) => sort === STRING);
    return {
      type: unionOf(this.#written),
      hasNull: this.#hasNull && anything.length === 0,
      takesMost,
      isOpen: this.#isOpen && !takesText && !takesMost,
      literals: new Map(
        [...this.#literals].filter(
          ([, { value }]) => !takesMost && !takes(alternatives, value),
        ),
      ),
      alternatives,
      absorbed: takesMost
        ? [
            ...this.#literals.values(),
            ...this.#alternatives
              .filter((alternative) => !alternatives.includes(alternative))
              .map(({ type }) => type),
          ]
        : [],
      aliases: this.#aliases,
    };
  }

  /** The alternatives without any member: TypeScript takes all but `null` for one. */
  #emptyObjects(): readonly Alternative[] {
    return this.#alternatives.filter((alternative) => {
      const { type } = alternative;
      if (type.kind === "object") return type.members.length === 0;
      const found = interfaceOf(alternative, this.#index)?.declaration;
      return found?.members.length === 0 && found.extends.length === 0;
    });
  }

  /** Adds what an alias stands for, where it is one to look through. */
  #addAlias(type: NamedType, within: ReadonlySet<string>): boolean {
    const found = this.#find(type);
    if (found?.declaration.kind !== "alias") return false;
    const key = keyOf(found.name);
    const { typeParameters, type: meaning } = found.declaration;
    if (isOpenText(meaning)) {
      this.#isOpen = true;
      this.#write(type, within);
      return true;
    }
    const isNested = found.root === this.#root;
    const isGenericUnion =
      typeParameters.length > 0 && meaning.kind === "union";
    const isSeen = isNested || isGenericUnion || this.#expanded.has(key);
    // One may be given to itself: `Emptyable<Emptyable<T>>`.
    const ownKey = `${key} ${JSON.stringify(type.arguments)}`;
    if (within.has(ownKey) || within.size > depthLimit || !isSeen) return false;
    if (isNested) this.#aliases.push(found);
    if (isGenericUnion) this.#write(this.#withWrittenArguments(type), within);
    const given = typeArguments(typeParameters, type.arguments);
    const mark = isGenericUnion ? [ownKey, WRITTEN] : [ownKey];
    this.add(substitute(meaning, given), new Set([...within, ...mark]));
    return true;
  }

  /** Writes a part, unless what it came from is written. */
  #write(part: Type, within: ReadonlySet<string>): void {
    if (!within.has(WRITTEN)) this.#written.push(part);
  }

  #withWrittenArguments(type: NamedType): NamedType {
    const reader = new ShapeReader(this.#index);
    return {
      ...type,
      arguments: type.arguments.map(
        (argument) => reader.shapeOf(argument, this.#root).type,
      ),
    };
  }

  #alternativeOf(type: Exclude<Type, LiteralType>): Alternative {
    if (type.kind === "primitive") {
      return { sort: `primitive ${type.name}`, type };
    }
    // An array is the tuple that has no end.
    if (type.kind === "tuple") return { sort: "array", type };
    if (type.kind !== "named") return { sort: type.kind, type };
    // What is left of a type is compared with the whole.
    const { origin, name } = partOf(type)?.whole ?? type;
    const found = this.#find(type);
    const isOwn =
      found?.root === this.#root && found.declaration.kind === "interface";
    return { sort: isOwn ? OBJECT : `${origin} ${keyOf(name)}`, type };
  }

  #find({ origin, name }: NamedType): IndexedType | undefined {
    return origin === "declared" ? this.#index.find(name) : undefined;
  }
}

/** How deep aliases may stand in each other; those that have themselves in them end there. */
const depthLimit = 10;

/** Among aliases, with what they are given: one of them is written in place of what it stands for. */
const WRITTEN = "";
const UNSEEN: ReadonlySet<string> = new Set([WRITTEN]);

/** Whether a type is that of any string, kept apart from `string` so that literals beside it are not lost. */
function isOpenText(type: Type): boolean {
  return (
    type.kind === "intersection" &&
    type.members.some(
      (member) => member.kind === "primitive" && member.name === "string",
    )
  );
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
