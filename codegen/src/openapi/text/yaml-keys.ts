import { isScalar, type Pair, Scalar } from "yaml";

/**
 * What a key of a YAML map says, as JSON has it: `200` is "200" and `null` is
 * "null". Undefined for a key that is no scalar.
 */
export function keyText({ key }: Pair): string | undefined {
  if (key === null) return "";
  if (!isScalar(key)) return undefined;
  return key.source ?? String(key.value);
}

/** Whether a pair of a YAML map adds the members of other maps to it. */
export function isMergeKey({ key }: Pair): boolean {
  return isScalar(key) && key.type === Scalar.PLAIN && key.source === "<<";
}

/** Where a node of YAML begins; counts from 0. */
export function nodeOffset(node: unknown): number | undefined {
  return typeof node === "object" &&
    node !== null &&
    "range" in node &&
    Array.isArray(node.range) &&
    typeof node.range[0] === "number"
    ? node.range[0]
    : undefined;
}
