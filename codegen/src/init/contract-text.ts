import type { HowDeclared } from "../contract-file/contract.js";

/** The text of a `contract.json` with one API version. */
export function contractText(
  apiVersion: string,
  specification: string,
  how: HowDeclared,
): string {
  const contract = {
    ...how,
    default: apiVersion,
    versions: { [apiVersion]: { specification } },
  };
  return `${JSON.stringify(contract, null, 2)}\n`;
}
