import {
  type JsonMember,
  jsonSpans,
  replaced,
  withMember,
} from "../openapi/text/json-spans.js";
import { compareVersions } from "./version-order.js";

/** An API version to add to a contract. */
export interface AddedVersion {
  readonly apiVersion: string;
  /** The name of its specification, relative to the contract; undefined where all is said of it that is said of `base`. */
  readonly specification: string | undefined;
  /** An API version of the contract. */
  readonly base: string;
  readonly isDefault: boolean;
}

/**
 * Adds an API version to the text of a sound `contract.json`, which else stays
 * as it is: in its place where the others stand in the order of their names,
 * newest or oldest first, else before its base.
 */
export function withVersion(
  text: string,
  { apiVersion, specification, base, isDefault }: AddedVersion,
): string {
  const { members } = jsonSpans(text);
  const { members: versions } = memberOf(members, "versions").value;
  const { start, end } = memberOf(versions, base).value;
  const value =
    specification === undefined
      ? text.slice(start, end)
      : `{ "specification": ${JSON.stringify(specification)} }`;
  const { beside, side } = placeFor(apiVersion, [...versions.keys()], base);
  const added = withMember(text, `${JSON.stringify(apiVersion)}: ${value}`, {
    beside: memberOf(versions, beside),
    side,
  });
  if (!isDefault) return added;
  const place = memberOf(jsonSpans(added).members, "default").value;
  return replaced(added, place, JSON.stringify(apiVersion));
}

function placeFor(
  apiVersion: string,
  names: readonly string[],
  base: string,
): { readonly beside: string; readonly side: "before" | "after" } {
  const isOlder = (name: string) => compareVersions(name, apiVersion) < 0;
  const first = names[0] ?? base;
  const last = names.at(-1) ?? base;
  if (isSorted(names.toReversed())) {
    const older = names.find(isOlder);
    return older === undefined
      ? { beside: last, side: "after" }
      : { beside: older, side: "before" };
  }
  if (isSorted(names)) {
    const older = names.findLast(isOlder);
    return older === undefined
      ? { beside: first, side: "before" }
      : { beside: older, side: "after" };
  }
  return { beside: base, side: "before" };
}

function isSorted(names: readonly string[]): boolean {
  return names.every(
    (name, index) =>
      index === 0 || compareVersions(names[index - 1] ?? "", name) <= 0,
  );
}

function memberOf(
  members: ReadonlyMap<string, JsonMember>,
  name: string,
): JsonMember {
  const member = members.get(name);
  if (member === undefined) throw new Error(`no ${name} in a sound contract`);
  return member;
}
