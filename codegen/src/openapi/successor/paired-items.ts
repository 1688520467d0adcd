import { isJsonObject } from "../json-type.js";
import { mergedOrder } from "./merged-order.js";

/** An item of a list, and the one that it continues where there is one. */
export type PairedItem = readonly [before: unknown, after: unknown];

/**
 * Pairs the items of a list of objects with those of the list before it.
 * Parameters are told by their names, and stand in the order that they had;
 * schemas by what they refer to, by their titles or types, and stand in the new
 * order, which has a meaning.
 */
export function pairedItems(
  field: string,
  before: readonly unknown[],
  after: readonly unknown[],
): readonly PairedItem[] {
  if (field === "parameters") {
    const old = byName(before);
    const fresh = byName(after);
    const names = mergedOrder([...old.keys()], [...fresh.keys()]);
    return names.map((name) => [old.get(name), fresh.get(name)]);
  }
  const old = new Set(before);
  const pairs = new Map<unknown, unknown>();
  for (const sign of [referenceOrTitle, referenceAndType]) {
    for (const item of after) {
      if (pairs.has(item)) continue;
      const known = sign(item);
      const match = [...old].find((other) => sign(other) === known);
      if (known === undefined || match === undefined) continue;
      pairs.set(item, match);
      old.delete(match);
    }
  }
  return after.map((item) => [pairs.get(item), item]);
}

/**
 * Texts of which the order means nothing, as far as possible in the order that
 * they had.
 */
export function orderedTexts(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly unknown[] {
  const areTexts = [...before, ...after].every(
    (item) => typeof item === "string",
  );
  return areTexts ? mergedOrder(before.map(String), after.map(String)) : after;
}

function byName(items: readonly unknown[]): ReadonlyMap<string, unknown> {
  return new Map(
    items.map((item) => {
      const { $ref, name, in: location } = isJsonObject(item) ? item : {};
      return [JSON.stringify([name, location, $ref]), item];
    }),
  );
}

/** The surest sign of which schema is which. */
function referenceOrTitle(schema: unknown): unknown {
  return isJsonObject(schema) ? (schema["$ref"] ?? schema["title"]) : undefined;
}

/** Another one, to try for those that have no such sign. */
function referenceAndType(schema: unknown): unknown {
  if (!isJsonObject(schema)) return undefined;
  return JSON.stringify([schema["$ref"], schema["type"]]);
}
