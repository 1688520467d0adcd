import { isOwn } from "../equality/intended-differences.js";
import { compareMethods } from "./compare-methods.js";
import { ObjectComparison } from "./compare-objects.js";
import type { Comparison, PropertySet, Row } from "./row.js";
import { ownerKey, plainStatement, rowOf } from "./row.js";
import type { ObjectShape, Surface } from "./surface.js";

/** Compares everything of two surfaces: resources, params, methods and the names of types. */
export function compareSurfaces(ours: Surface, official: Surface): Comparison {
  const rows: Row[] = [];
  const sets: PropertySet[] = [];
  const lacking = { ours: new Set<string>(), official: new Set<string>() };
  const compare = (
    side: "response" | "params",
    own: ObjectShape | undefined,
    other: ObjectShape | undefined,
  ): void => {
    const owner = other?.name ?? own?.name ?? "";
    const comparison = new ObjectComparison(side, owner, own?.name ?? "");
    if (!own) lacking.ours.add(ownerKey(side, owner));
    if (!other) lacking.official.add(ownerKey(side, owner));
    if (own && other) {
      comparison.compare(own, other);
      if (side === "params") rows.push(nameRow(own, other));
    } else {
      comparison.compare(own ?? nothing, other ?? nothing);
    }
    rows.push(...comparison.rows);
    if (own && other) sets.push(...comparison.sets);
  };
  for (const name of union(ours.resources, official.resources)) {
    // Events of a package are declared in fragments, and officially nowhere.
    if (name.startsWith("Identity.") && isOwn(name)) continue;
    const [own, other] = [ours.resources, official.resources];
    compare("response", own.get(name), other.get(name));
  }
  const methods = compareMethods(ours, official);
  for (const pair of pairParams(ours, official, methods.paramsPairs)) {
    compare("params", pair.ours, pair.official);
  }
  rows.push(...methods.rows);
  for (const name of methods.lacking.ours) lacking.ours.add(name);
  for (const name of methods.lacking.official) lacking.official.add(name);
  return { rows, sets, lacking };
}

/** An interface that one release does not have: every property is missing from it. */
const nothing: ObjectShape = {
  kind: "object",
  name: "",
  isShared: false,
  properties: () => new Map(),
};

interface MaybePair {
  readonly ours?: ObjectShape | undefined;
  readonly official?: ObjectShape | undefined;
}

/** Pairs params interfaces: by the method that takes them, and the others by name. */
function pairParams(
  ours: Surface,
  official: Surface,
  byMethod: readonly MaybePair[],
): readonly MaybePair[] {
  const paired = new Map<string, MaybePair>();
  const used = new Set<string>();
  for (const pair of byMethod) {
    paired.set(pair.official?.name ?? "", pair);
    used.add(pair.ours?.name ?? "");
  }
  for (const name of union(ours.params, official.params)) {
    const own = used.has(name) ? undefined : ours.params.get(name);
    const other = paired.has(name) ? undefined : official.params.get(name);
    if (own ?? other) paired.set(`${name} `, { ours: own, official: other });
  }
  return [...paired.values()];
}

function nameRow(ours: ObjectShape, official: ObjectShape): Row {
  return rowOf(
    { side: "name", owner: official.name, path: "" },
    plainStatement(ours.name),
    plainStatement(official.name),
  );
}

function union(
  a: ReadonlyMap<string, unknown>,
  b: ReadonlyMap<string, unknown>,
): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].toSorted();
}
