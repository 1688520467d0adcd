import type { Claim } from "./claim.js";
import type { Declared, DeclaredState } from "./declared.js";
import { isPlace } from "./place.js";

/** What is said to differ, without where it is said. */
export interface Said extends Omit<Claim, "source"> {
  /** Of a change of a method's type, the name of the parameter, or `()` for the result. */
  readonly part?: string;
}

/** The declarations of the two ends of a comparison. */
export interface DeclaredEnds {
  readonly base: Declared;
  readonly revision: Declared;
  /** All that differs between them, as `declaredChanges` gives it. */
  readonly changes: readonly Said[];
}

/** Whether two releases differ in the way that is said of one place, or of one that `*` stands for. */
export function holds(said: Said, ends: DeclaredEnds): boolean {
  return said.place.includes("*")
    ? ends.changes.some((change) => isSame(change, said))
    : holdsAt(said, ends);
}

/**
 * Whether a change is what is claimed. One more value of what had one alone is
 * a change of a type in the changelog.
 */
export function isSame(said: Said, claimed: Said): boolean {
  if (!isPlace(said.place, claimed.place)) return false;
  switch (claimed.kind) {
    case "value":
      return (
        said.kind === "value" &&
        said.action === claimed.action &&
        said.value === claimed.value
      );
    case "type":
      return (
        (said.kind === "type" || said.kind === "value") &&
        (claimed.place !== "**" || isToType(said, claimed))
      );
    case "member":
    case "method":
    case "resource":
    case "params":
    case "presence":
    case "event":
    case "class":
    case "name":
      return said.kind === claimed.kind && said.action === claimed.action;
  }
}

/** Of a type that changed everywhere (`Decimal` for strings), whether it is that type. */
function isToType({ after }: Said, claimed: Said): boolean {
  const name = /\w+$/u.exec(claimed.after ?? "")?.[0];
  return name !== undefined && after?.includes(name) === true;
}

function holdsAt(said: Said, { base, revision }: DeclaredEnds): boolean {
  const [before, after] = [
    base.stateAt(said.place),
    revision.stateAt(said.place),
  ];
  switch (said.kind) {
    case "member":
    case "method":
      return isNow(said, before !== undefined, after !== undefined);
    case "resource":
    case "params":
      return isNow(said, base.has(said.place), revision.has(said.place));
    case "class":
      return isNow(
        said,
        base.hasMethodsOf(said.place),
        revision.hasMethodsOf(said.place),
      );
    case "value": {
      const value = JSON.stringify(said.value);
      const has = (state: DeclaredState | undefined) =>
        state?.literals.includes(value) ?? false;
      return isNow(said, has(before), has(after));
    }
    case "type":
      if (said.part !== undefined)
        return (
          base.partAt(said.place, said.part) !==
            revision.partAt(said.place, said.part) ||
          takesOtherParams(said, base, revision)
        );
      return (
        before !== undefined &&
        after !== undefined &&
        (before.type !== after.type || before.nullable !== after.nullable)
      );
    case "name":
      return (
        before?.names.join() !== after?.names.join() ||
        takesOtherParams(said, base, revision)
      );
    case "presence":
      return (
        before !== undefined &&
        after !== undefined &&
        before.optional === (said.action === "made-required") &&
        after.optional === (said.action === "made-optional")
      );
    case "event":
      return false;
  }
}

/** Whether params of a method are an interface of another name. */
function takesOtherParams(
  { place, part }: Said,
  base: Declared,
  revision: Declared,
): boolean {
  return part === "params" && base.paramsOf(place) !== revision.paramsOf(place);
}

/** Whether something came or went, as it is said. */
function isNow({ action }: Said, was: boolean, is: boolean): boolean {
  return action === "added" ? !was && is : was && !is;
}
