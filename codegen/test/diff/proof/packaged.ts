import type { Declaration } from "../../../src/model/contract.js";
import { contractWith, namespace } from "../contract-pair.js";

/** One contract of many small ones, each in a package of its own. */
export function packaged(
  contracts: readonly (readonly Declaration[])[],
): ReturnType<typeof contractWith> {
  return contractWith(
    contracts.map((declarations, number) =>
      namespace(packageName(number), ...inPackage(declarations, number)),
    ),
  );
}

/** The package of the small contract of that number. */
function packageName(number: number): string {
  return `Case${number}`;
}

/** Declarations that refer to each other by their full names in the package. */
function inPackage(
  declarations: readonly Declaration[],
  number: number,
): readonly Declaration[] {
  const names = new Set(declarations.map(({ name }) => name));
  const text = JSON.stringify(declarations);
  const moved: readonly Declaration[] = JSON.parse(
    text,
    (key: string, value: unknown) =>
      key === "name" && Array.isArray(value) && names.has(String(value[0]))
        ? [packageName(number), ...value]
        : value,
  );
  return moved;
}
