import { expectAssignable, expectType } from "tsd";
import type {
  Identity,
  OtherString,
} from "identity-contract/2026-10-28.endive";

// In this API version every enum is open: Stripe may add values to it.
// Known values are named, and any other string has to be expected.

declare const status: Identity.VerificationSession.Status;
declare const addedLater: string;
expectAssignable<Identity.VerificationSession.Status>(addedLater);
expectAssignable<string>(status);

// A comparison does not narrow: "verified" is one of the other strings, too.
if (status === "verified") expectType<"verified" | OtherString>(status);

// A `switch` over all known values leaves the other strings to its default.
export function next(status: Identity.VerificationSession.Status): string {
  switch (status) {
    case "canceled":
      return "start over";
    case "processing":
      return "wait";
    case "requires_input":
      return "ask the user";
    case "verified":
      return "go on";
    default:
      expectType<OtherString>(status);
      return `ask support: ${status}`;
  }
}

// Without a default, a value that was added later would fall through.
export function nextWithoutDefault(
  status: Identity.VerificationSession.Status,
  // @ts-expect-error Not every path returns a value.
): string {
  switch (status) {
    case "canceled":
      return "start over";
    case "processing":
      return "wait";
    case "requires_input":
      return "ask the user";
    case "verified":
      return "go on";
  }
}
