import { describeType } from "../json-type.js";
import { pointerTo } from "../pointer.js";
import { enumerate, quote } from "../quote.js";
import type { SelectedNode } from "./json-path.js";
import type { OverlayAction, OverlayVersion } from "./overlay.js";

/**
 * Why an action cannot change what its target selects; undefined where it can.
 * Overlay 1.0 changes objects and arrays. Overlay 1.1 changes any value, but
 * updates at once those alone that one value can be merged into (Action Object).
 */
export function targetFault(
  { target, change }: OverlayAction,
  version: OverlayVersion,
  nodes: readonly SelectedNode[],
): string | undefined {
  if (change.kind === "remove" && nodes.some(({ path }) => path.length === 0)) {
    return "the whole document cannot be removed";
  }
  if (version === "1.0") {
    const other = nodes.find(({ value }) => kindOf(value) === "other");
    return other === undefined
      ? undefined
      : `${quote(target)} matches ${describeType(other.value)} at ${quote(pointerTo("", ...other.path))}: Overlay 1.0 changes objects and arrays, Overlay 1.1 other values too`;
  }
  if (change.kind === "remove" || change.kind === "none") return undefined;
  const kinds = new Set(nodes.map(({ value }) => kindOf(value)));
  if (kinds.size === 1) return undefined;
  const types = new Set(nodes.map(({ value }) => describeType(value)));
  return `${quote(target)} matches ${enumerate([...types], "and")}: what is updated at once has to be all objects, all arrays, or neither`;
}

function kindOf(value: unknown): "array" | "object" | "other" {
  if (Array.isArray(value)) return "array";
  return typeof value === "object" && value !== null ? "object" : "other";
}
