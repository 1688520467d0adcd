/** What a sentence of the changelog is about. */
export type ClaimKind =
  /** A property of a resource or of params. */
  | "member"
  /** One value of an enum. */
  | "value"
  | "method"
  | "resource"
  /** A params interface, which was called otherwise. */
  | "params"
  /** The type of a property, `null` included. */
  | "type"
  /** Whether a property may be absent. */
  | "presence"
  /** A type of event. */
  | "event"
  /** An interface of methods. */
  | "class"
  /** What the type of a property is called. */
  | "name";

/** What is said to have happened. */
export type ClaimAction =
  "added" | "removed" | "changed" | "made-optional" | "made-required";

/** One thing that the changelog says: of one name, in one place. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly action: ClaimAction;
  /**
   * Where, in the form of `canonicalPlace`: the property, the enum, the method
   * or the resource itself. `*` stands for one name.
   */
  readonly place: string;
  /** The value of an enum; empty for other kinds. */
  readonly value: string;
  /** Of `type`, as the changelog writes it: `nullable(string)`. */
  readonly before?: string;
  readonly after?: string;
  readonly source: ClaimSource;
}

/** Where a claim is from. */
export interface ClaimSource {
  /** The version of the release. */
  readonly release: string;
  /** The line in CHANGELOG.md, counted from 1. */
  readonly line: number;
}

/** A claim in few words, for people: `+ value validated on Identity.VerificationSession.redaction.status`. */
export function claimText(claim: Omit<Claim, "source">): string {
  const { kind, action, place, value, before, after } = claim;
  switch (action) {
    case "added":
    case "removed": {
      const sign = action === "added" ? "+" : "-";
      const what = value === "" ? place : `${value} of ${place}`;
      return `${sign} ${kind} ${what}`;
    }
    case "changed":
      return before === undefined || after === undefined
        ? `~ ${kind} ${place}`
        : `~ ${kind} ${place}: ${before} → ${after}`;
    case "made-optional":
      return `~ ${place} is optional`;
    case "made-required":
      return `~ ${place} is required`;
  }
}
