import type { Pointer } from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import { identifierCharacters, isIdentifier } from "../../model/identifier.js";
import { pascalCase } from "../naming.js";

/**
 * Gives names of scopes. A name that is taken gets a number: `Pet`, `Pet2`,
 * `Pet3`, in the order of asking, so that no two declarations ever merge.
 */
export class NameAllocator {
  /** The number to try next for a name that was taken, by scope. */
  readonly #next = new Map<DeclarationScope, Map<string, number>>();

  /** Takes `wanted`, which is an identifier, or else the first that is free with a number after it. */
  take(scope: DeclarationScope, wanted: string, pointer: Pointer): string {
    if (scope.claim(wanted, pointer) === undefined) return wanted;
    let numbers = this.#next.get(scope);
    if (numbers === undefined) {
      numbers = new Map();
      this.#next.set(scope, numbers);
    }
    for (let number = numbers.get(wanted) ?? 2; ; number++) {
      // `Status2` may be a name of the document, and `v1` is no `v` with a number.
      const name = /\d$/u.test(wanted)
        ? `${wanted}_${number}`
        : `${wanted}${number}`;
      if (scope.claim(name, pointer) !== undefined) continue;
      numbers.set(wanted, number + 1);
      return name;
    }
  }
}

const unknownCharacter = new RegExp(`[^${identifierCharacters}]`, "gu");

/** Words that mean something where a type or declaration begins, though they are identifiers. */
const contextual: ReadonlySet<string> = new Set(
  "abstract accessor as assert asserts async constructor declare from get global infer intrinsic is keyof module namespace of out override readonly require satisfies set type unique using".split(
    " ",
  ),
);

/** Whether a name of the document can be that of a type as it is. */
export function isTypeName(name: string): boolean {
  return !contextual.has(name) && isIdentifier(name);
}

/** `text` in Pascal case as the name of a type, or `fallback` where that gives no identifier. */
export function typeNameOf(text: string, fallback: string): string {
  const name = pascalCase(text.replaceAll(unknownCharacter, " "));
  return name !== undefined && isIdentifier(name) ? name : fallback;
}
