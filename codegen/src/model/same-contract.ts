import type { Contract } from "./contract.js";

/** Whether two contracts say the same in the same order, in their comments too. */
export function isSameContract(one: Contract, other: Contract): boolean {
  return textOf(one, places) === textOf(other, places);
}

/** Whether two contracts declare the same types in the same order, whatever they say of them. */
export function hasSameTypes(one: Contract, other: Contract): boolean {
  return textOf(one, placesAndWords) === textOf(other, placesAndWords);
}

const places: ReadonlySet<string> = new Set(["pointer"]);
const placesAndWords: ReadonlySet<string> = new Set([
  "pointer",
  "documentation",
]);

function textOf(contract: Contract, without: ReadonlySet<string>): string {
  return JSON.stringify(contract, (key, value: unknown) =>
    without.has(key) ? undefined : value,
  );
}
