import { compareSurfaces } from "../conformance/compare-surfaces.js";
import type { Lacking, Row } from "../conformance/row.js";
import type { Surface } from "../conformance/surface.js";
import type { Said } from "./holds.js";
import { canonicalPlace, resourceOfClass } from "./place.js";

/**
 * Everything in which the declarations of two releases differ: what a report
 * of changes between the two should have, whether the changelog mentions it or
 * not. Inside of what is new or gone nothing is listed.
 */
export function declaredChanges(
  base: Surface,
  revision: Surface,
): readonly Said[] {
  const { rows, lacking } = compareSurfaces(revision, base);
  const changes = rows
    .filter(({ agrees }) => !agrees)
    .flatMap((row) => changesOf(row, lacking));
  const unique = new Map(
    [...ownerChanges(lacking), ...changes].map((said) => [
      Object.values(said).join(" "),
      said,
    ]),
  );
  return [...unique.values()];
}

/** The resources and params interfaces that one of the two lacks. */
function ownerChanges({ ours, official }: Lacking): readonly Said[] {
  const said = (key: string, action: "added" | "removed"): readonly Said[] => {
    const [side, owner = ""] = key.split(" ");
    if (side !== "response" && side !== "params") return [];
    const kind = side === "response" ? "resource" : "params";
    return [{ kind, action, place: canonicalPlace(owner), value: "" }];
  };
  return [
    ...[...official].flatMap((key) => said(key, "added")),
    ...[...ours].flatMap((key) => said(key, "removed")),
  ];
}

/** The changes of one row, in which `ours` is the revision and `official` the base. */
function changesOf(row: Row, lacking: Lacking): readonly Said[] {
  const { side, owner, path } = row;
  switch (side) {
    case "response":
    case "params": {
      const key = `${side} ${owner}`;
      const isListed = lacking.ours.has(key) || lacking.official.has(key);
      return isListed ? [] : propertyChanges(row);
    }
    case "method":
    case "arguments":
    case "returns": {
      const place = `${resourceOfClass(owner)}.${path}`;
      if (isArgumentName(row)) return [];
      return side === "method"
        ? [{ kind: "method", ...cameOrWent(row), place, value: "" }]
        : [{ kind: "type", action: "changed", place, value: "" }];
    }
    case "name":
    case "comment":
    case "operation comment":
      return [];
  }
}

/** Whether the only difference is what arguments are called, which no call sees. */
function isArgumentName({ side, ours, official }: Row): boolean {
  const unnamed = (type = "") => type.replaceAll(/\w+: string/gu, ": string");
  return (
    side === "arguments" &&
    ours !== undefined &&
    official !== undefined &&
    unnamed(ours.type) === unnamed(official.type)
  );
}

function propertyChanges(row: Row): readonly Said[] {
  const { ours: after, official: before, owner, path } = row;
  const place = canonicalPlace(`${owner}.${path}`);
  if (before === undefined || after === undefined)
    return [{ kind: "member", ...cameOrWent(row), place, value: "" }];
  const changes: Said[] = [];
  if (before.optional !== after.optional) {
    const action = after.optional ? "made-optional" : "made-required";
    changes.push({ kind: "presence", action, place, value: "" });
  }
  if (before.type === after.type) return changes;
  const value = (literal: string, action: "added" | "removed"): Said => ({
    kind: "value",
    action,
    place,
    value: String(JSON.parse(literal)),
  });
  const values = [
    ...without(after.literals, before.literals).map((v) => value(v, "added")),
    ...without(before.literals, after.literals).map((v) => value(v, "removed")),
  ];
  const isEnum = before.literals.length > 0 && after.literals.length > 0;
  return withoutLiterals(before) === withoutLiterals(after) && isEnum
    ? [...changes, ...values]
    : [...changes, { kind: "type", action: "changed", place, value: "" }];
}

function cameOrWent({ official }: Row): { action: "added" | "removed" } {
  return { action: official === undefined ? "added" : "removed" };
}

function without(
  all: readonly string[],
  some: readonly string[],
): readonly string[] {
  return all.filter((item) => !some.includes(item));
}

/** The text of a type without the values that it lists. */
function withoutLiterals({ type, literals }: NonNullable<Row["ours"]>): string {
  return literals
    .reduce((text, literal) => text.replace(literal, ""), type)
    .replaceAll(/(?: \| )+/gu, " | ")
    .replaceAll(/^ \| | \| $|(?<=<) \| | \| (?=>)/gu, "");
}
