import { ofAlternatives } from "./neutral-alternatives.js";
import { alternativesOf } from "./nullability.js";
import type { ObjectViews } from "./object-views.js";
import type { SchemaReader } from "./schema-reader.js";
import type { SchemaAt } from "./schemas-in-place.js";

/** How many combinations of alternatives a type may have: TypeScript gives up at 100,000, and takes long before. */
const MOST_OF_A_TYPE = 5_000;

/** How many all types together may have that have more than one alternative in more than one part. */
const MOST_OF_ALL = 200_000;

/** The parts of a schema that has several: what a value has to fit, all of them. */
export interface Parts {
  readonly conjuncts: readonly SchemaAt[];
  /** The lists of alternatives. */
  readonly alternatives: readonly ("anyOf" | "oneOf")[];
  /** Whether some were left out, since with them there would be too many combinations. */
  readonly isCut: boolean;
}

/**
 * Counts what types are made of: where all of several unions have to fit,
 * TypeScript makes one union of all combinations. What would be too many is
 * left out of the type, which takes more values then.
 */
export class Combinations {
  readonly #reader: SchemaReader;
  readonly #views: ObjectViews;
  readonly #counts = new Map<object, number>();
  readonly #parts = new Map<object, Parts>();
  #left = MOST_OF_ALL;

  constructor(reader: SchemaReader, views: ObjectViews) {
    this.#reader = reader;
    this.#views = views;
  }

  /** The parts of a schema that its type is made of, in order, as long as there are not too many combinations. */
  partsOf(at: SchemaAt): Parts {
    const found = this.#parts.get(at.node);
    if (found !== undefined) return found;
    const all = this.#allParts(at);
    let count = 1;
    let unions = 0;
    const isKept = (own: number): boolean => {
      const most = Math.min(MOST_OF_A_TYPE, this.#left);
      // A single union is as long as the document has it.
      if (own > 1 && unions > 0 && count * own > most) return false;
      if (own > 1) unions++;
      count *= own;
      return true;
    };
    const conjuncts = all.conjuncts.filter((part) =>
      isKept(this.#countOf(part)),
    );
    const alternatives = all.alternatives.filter((keyword) =>
      isKept(this.#countOfList(at, keyword)),
    );
    if (unions > 1) this.#left -= count;
    const isCut =
      conjuncts.length < all.conjuncts.length ||
      alternatives.length < all.alternatives.length;
    const parts = { conjuncts, alternatives, isCut };
    this.#parts.set(at.node, parts);
    this.#counts.set(at.node, count);
    return parts;
  }

  #allParts(at: SchemaAt): Omit<Parts, "isCut"> {
    return {
      conjuncts: this.#reader.conjuncts(at),
      alternatives: ofAlternatives(this.#reader.keywords(at.node)),
    };
  }

  /** How many alternatives the type of a schema has. */
  #countOf(at: SchemaAt): number {
    const { node } = this.#reader.follow(at.node, at.pointer);
    const found = this.#counts.get(node);
    if (found !== undefined) return found;
    // An object that is nothing else is one, whatever it is made of.
    if (this.#views.of({ node, pointer: at.pointer }) !== undefined) {
      this.#counts.set(node, 1);
      return 1;
    }
    this.partsOf({ node, pointer: at.pointer });
    return this.#counts.get(node) ?? 1;
  }

  #countOfList(at: SchemaAt, keyword: "anyOf" | "oneOf"): number {
    const list = alternativesOf(at, keyword, this.#reader) ?? [];
    return list.reduce((sum, part) => sum + this.#countOf(part), 0);
  }
}
