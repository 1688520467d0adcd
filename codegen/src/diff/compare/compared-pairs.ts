import type { Type } from "../../model/contract.js";
import type { ContractIndex, IndexedType } from "./contract-index.js";
import { keyOf } from "./contract-index.js";
import type { Position } from "./position.js";
import type { Sides } from "./sides.js";

/** Remembers which types have been compared with each other, and which are being compared. */
export class ComparedPairs {
  readonly #contracts: Sides<ContractIndex>;
  readonly #visited = new Set<string>();
  /** Inside these the comparison is. */
  readonly #entered = new Set<string>();

  constructor(contracts: Sides<ContractIndex>) {
    this.#contracts = contracts;
  }

  /** Whether two declarations have been compared, or are being compared. */
  wereVisited(before: IndexedType, after: IndexedType): boolean {
    return this.#visited.has(pairKey(before, after));
  }

  /**
   * Notes that two declarations are being compared; gives false where that has
   * been done. Where a value is of another type now, and both are still there,
   * each place of which that is so is one to tell of.
   */
  visit(before: IndexedType, after: IndexedType): boolean {
    if (this.#areExchanged(before, after)) return true;
    if (this.wereVisited(before, after)) return false;
    this.#visited.add(pairKey(before, after));
    return true;
  }

  /**
   * Compares two types, unless they are being compared: an alias that has itself
   * in an array, a tuple or a map is as its partner, as long as nothing says otherwise.
   */
  enter(
    before: Type,
    after: Type,
    { root, direction }: Position,
    compareInside: () => void,
  ): void {
    // Each way back into a type leads through its name, alone or in a union.
    if (
      ![before, after].some(({ kind }) => kind === "named" || kind === "union")
    ) {
      compareInside();
      return;
    }
    const key = JSON.stringify([before, after, root, direction]);
    if (this.#entered.has(key)) return;
    this.#entered.add(key);
    compareInside();
    this.#entered.delete(key);
  }

  #areExchanged(before: IndexedType, after: IndexedType): boolean {
    return (
      keyOf(before.name) !== keyOf(after.name) &&
      this.#contracts.after.find(before.name) !== undefined &&
      this.#contracts.before.find(after.name) !== undefined
    );
  }
}

/** The text by which two types are looked up together. */
function pairKey(before: IndexedType, after: IndexedType): string {
  return `${keyOf(before.name)} ${keyOf(after.name)}`;
}
