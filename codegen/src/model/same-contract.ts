import type { Contract } from "./contract.js";

/** Whether two contracts declare the same types in the same order, whatever they say of them. */
export function hasSameTypes(one: Contract, other: Contract): boolean {
  return typesIn(one) === typesIn(other);
}

function typesIn(contract: Contract): string {
  return JSON.stringify(contract, (key, value: unknown) =>
    key === "pointer" || key === "documentation" ? undefined : value,
  );
}
