import type { Fact } from "../fact.js";
import type { ContractIndex, IndexedType } from "./contract-index.js";
import { keyOf } from "./contract-index.js";
import { commentDifferences } from "./declared-differences.js";
import type { Difference } from "./difference.js";
import type { Position } from "./position.js";
import { factAt } from "./position.js";
import type { Sides } from "./sides.js";

/** Makes facts of differences and where they are, and says none of them twice. */
export class FactReporter {
  readonly #contracts: Sides<ContractIndex>;
  readonly #onFact: (fact: Fact) => void;
  /** Names of types whose end or beginning has been told. */
  readonly #told = new Set<string>();
  /** Facts as texts: signatures of one method have the same to say. */
  readonly #reported = new Set<string>();

  constructor(contracts: Sides<ContractIndex>, onFact: (fact: Fact) => void) {
    this.#contracts = contracts;
    this.#onFact = onFact;
  }

  /** Reports what differs at a position. */
  report(differences: readonly Difference[], position: Position): void {
    for (const difference of differences) {
      const fact = factAt(position, difference);
      const text = JSON.stringify(fact);
      if (this.#reported.has(text)) continue;
      this.#reported.add(text);
      this.#onFact(fact);
    }
  }

  /** Reports that the comments of two types differ, unless that was said of the member that has them. */
  reportComments(
    before: IndexedType,
    after: IndexedType,
    position: Position,
  ): void {
    if (position.isDocumented) return;
    const { declaration } = before;
    this.report(commentDifferences(declaration, after.declaration), position);
  }

  /**
   * Reports which names of types end or begin where a value of the type is still
   * there. A type that had no name and has changed brings its names along.
   */
  reportNames(
    before: readonly IndexedType[],
    after: readonly IndexedType[],
    position: Position,
    hasChanged = false,
  ): void {
    const tell = (
      types: readonly IndexedType[],
      others: ContractIndex,
      action: "added" | "removed",
    ) => {
      for (const { name } of types) {
        const key = `${action} ${keyOf(name)}`;
        if (others.find(name) !== undefined || this.#told.has(key)) continue;
        this.#told.add(key);
        const site = { declaration: name };
        this.report([{ kind: "name", action, name }], {
          ...position,
          site: { before: site, after: site },
        });
      }
    };
    tell(before, this.#contracts.after, "removed");
    if (hasChanged && before.length === 0) return;
    tell(after, this.#contracts.before, "added");
  }
}
