import type { Claim } from "./claim.js";
import type { ChangelogLine } from "./release.js";

/** What became of a line of the changelog: none is passed over. */
export type Reading =
  | {
      readonly kind: "entry";
      readonly line: ChangelogLine;
      readonly claims: readonly Claim[];
      /** Whether its sentence is in no known form, and was read by us. */
      readonly isByHand?: boolean;
    }
  /** Not about the types of the API, and why. */
  | {
      readonly kind: "aside";
      readonly line: ChangelogLine;
      readonly reason: AsideReason;
    }
  /** No known form of sentence: a claim may be lost. */
  | { readonly kind: "unread"; readonly line: ChangelogLine };

/** Why a line claims nothing of the API's types. */
export type AsideReason =
  "heading" | "preface" | "explanation" | "code" | "client" | "no-claim";

/** The reasons in words. */
export const asideReasons: Readonly<Record<AsideReason, string>> = {
  heading: "Heads the lines below it.",
  preface: "Says which API version the release is pinned to, or what to read.",
  explanation: "Explains the line above it.",
  code: "Example code.",
  client:
    "About the client, its documentation, its tests or what it depends on, not about the API's types.",
  "no-claim": "About the API, but says nothing that types could differ in.",
};
