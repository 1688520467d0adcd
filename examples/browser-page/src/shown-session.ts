import type { Identity } from "identity-contract";
import type { Known } from "identity-contract/enums";

/** What our server tells the page of a session: nothing that is secret. */
export type ShownSession = Pick<
  Identity.VerificationSession,
  "status" | "last_error"
>;

/** What the page says. */
export interface Message {
  readonly heading: string;
  readonly text: string;
}

/** Says in words how far a session has come. */
export function describe({ status, last_error }: ShownSession): Message {
  const known = status as Known<typeof status>;
  switch (known) {
    case "requires_input":
      return {
        heading: "Show us your document",
        text: last_error?.reason ?? "It takes about two minutes.",
      };
    case "processing":
      return { heading: "We are checking", text: "You may close this page." };
    case "verified":
      return { heading: "Done", text: "We know who you are." };
    case "canceled":
      return { heading: "Canceled", text: "Begin again when you like." };
    default:
      // Does not compile while a status that the API lists has no case.
      return describeOther(known);
  }
}

/** Enums are open: the API may send a status that was not listed when this was built. */
function describeOther(status: never): Message {
  return { heading: "Please wait", text: `The status is “${status}”.` };
}
