import type { Identity } from "identity-contract";
import type { Identity as DahliaIdentity } from "identity-contract/2026-03-25.dahlia";
import type { Known, Open } from "identity-contract/enums";

/** Whether two types are the same to the compiler. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;

declare function holds<T extends true>(): T;

type Status = Identity.VerificationSession.Status;
type DahliaStatus = DahliaIdentity.VerificationSession.Status;
holds<
  Equal<
    Known<Status>,
    "canceled" | "processing" | "requires_input" | "verified"
  >
>();
holds<Equal<Known<DahliaStatus | null>, DahliaStatus | null>>();
holds<Equal<Known<string | 1 | true>, string | 1 | true>>();
holds<Equal<Open<DahliaStatus>, Status>>();
holds<Equal<Open<Status>, Status>>();

function explain(status: Status): string {
  const known = status as Known<Status>;
  switch (known) {
    case "canceled":
      return "Canceled.";
    case "processing":
      return "We are checking your documents.";
    case "requires_input":
      return "Please show your documents.";
    case "verified":
      return "Done.";
    default:
      return unlisted(known);
  }
}
/** What is left when all listed values have their case. */
declare function unlisted(status: never): string;

export type Explain = typeof explain;

// @ts-expect-error a value that is not listed
const expired: Known<Status> = "expired";
export type Expired = typeof expired;
