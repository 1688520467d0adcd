import type { HowDeclared } from "../contract-file/contract.js";

/** The text of a `contract.json` with one API version. */
export function contractText(
  apiVersion: string,
  specification: string,
  how: HowDeclared,
): string {
  const fields = Object.entries({ ...how, default: apiVersion }).map(
    ([name, value]) => `  "${name}": ${JSON.stringify(value)},`,
  );
  const version = JSON.stringify(apiVersion);
  return [
    "{",
    ...fields,
    '  "versions": {',
    `    ${version}: { "specification": ${JSON.stringify(specification)} }`,
    "  }",
    "}",
    "",
  ].join("\n");
}
