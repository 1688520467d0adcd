import type { Pointer } from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import { isIdentifier } from "../../model/identifier.js";
import type { ProblemCollector } from "../problem-collector.js";

/** Takes names in scopes, and reports those that cannot be had. */
export class NameClaims {
  readonly #problems: ProblemCollector;

  constructor(problems: ProblemCollector) {
    this.#problems = problems;
  }

  /**
   * Takes a name for the type that comes from `pointer`; false, with a
   * problem, when it is no identifier (`invalid-name`) or another declaration
   * holds it (`name-collision`).
   */
  claim(scope: DeclarationScope, name: string, pointer: Pointer): boolean {
    const fullName = [...scope.path, name].join(".");
    if (!isIdentifier(name)) {
      this.#problems.report(
        "invalid-name",
        `${JSON.stringify(fullName)} cannot name a type: ${JSON.stringify(name)} is no identifier`,
        pointer,
      );
      return false;
    }
    const owner = scope.claim(name, pointer);
    if (owner === undefined) return true;
    this.#problems.report(
      "name-collision",
      `${fullName} is declared twice, here and by ${owner === "" ? "the conventions" : `#${owner}`}`,
      pointer,
    );
    return false;
  }
}
