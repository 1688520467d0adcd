import type { Change } from "../../codegen/src/diff/change-report.js";
import { RESULT } from "./declared.js";
import type { Said } from "./holds.js";
import { canonicalPlace, ownerOf, pathOf, resourceOfClass } from "./place.js";
import { readSentence } from "./sentences.js";

/** A change that `contractgen diff` reports, and what it says in the words of claims. */
export interface Reported {
  readonly change: Change;
  readonly said: Said;
  /** Whether its summary, read as a sentence of the changelog, says just that. */
  readonly isInItsWords: boolean;
}

/** `<direction>-<kind>-<action>` */
const RULE = /^(?:read|write)-(?<kind>.+?)-(?<action>made-\w+|\w+)$/u;

/** What a change says; undefined for comments and marks of what is deprecated, which the changelog never speaks of. */
export function reportedOf(change: Change): Reported | undefined {
  const { kind = "", action = "" } = RULE.exec(change.rule)?.groups ?? {};
  if (kind === "documentation" || kind === "deprecation") return undefined;
  const said = saidOf(change, kind, action);
  return { change, said, isInItsWords: isToldBy(change.summary, said) };
}

function isToldBy(summary: string, said: Said): boolean {
  const [told, ...others] = readSentence(summary) ?? [];
  return (
    told !== undefined &&
    others.length === 0 &&
    (["kind", "action", "place", "value"] as const).every(
      (key) => told[key] === said[key],
    )
  );
}

function saidOf(change: Change, kind: string, action: string): Said {
  const { subject, summary, before, after } = change;
  // What a method takes and gives is its type; entries of maps are no steps.
  const [path = "", part] = subject.replaceAll(".*", "").split("(");
  const place = methodPlace(canonicalPlace(path));
  const type: Said = {
    kind: "type",
    action: "changed",
    place,
    value: "",
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
  const inMethod = part === undefined ? {} : { part: partName(part) };
  if (kind === "name") return { ...type, ...inMethod, kind: "name" };
  if (part !== undefined) return { ...type, ...inMethod };
  switch (kind) {
    case "declaration":
      return { ...declarationOf(place), action: cameOrWent(action), value: "" };
    case "optional-member":
    case "required-member":
      return { ...type, kind: "member", action: cameOrWent(action) };
    case "method":
      return { ...type, kind: "method", action: cameOrWent(action) };
    case "presence":
      return {
        ...type,
        kind: "presence",
        action: action === "made-optional" ? action : "made-required",
      };
    case "value":
    case "open-value": {
      const value = readSentence(summary)?.[0]?.value ?? "";
      return { ...type, kind: "value", action: cameOrWent(action), value };
    }
    default:
      return type;
  }
}

/** The parameter, or the result, of what follows a method's name: `params` of `params)`. */
function partName(text: string): string {
  const [name = ""] = text.split(")");
  return name === "" ? RESULT : name;
}

/** The resource that has a method, in place of the interface of its methods. */
function methodPlace(place: string): string {
  const [owner, path] = [ownerOf(place), pathOf(place)];
  return owner.endsWith("Resource") && path.length > 0
    ? [resourceOfClass(owner), ...path].join(".")
    : place;
}

function declarationOf(place: string): Pick<Said, "kind" | "place"> {
  if (place.endsWith("Resource"))
    return { kind: "class", place: resourceOfClass(place) };
  return { kind: place.endsWith("Params") ? "params" : "resource", place };
}

function cameOrWent(action: string): "added" | "removed" {
  return action === "added" ? "added" : "removed";
}
