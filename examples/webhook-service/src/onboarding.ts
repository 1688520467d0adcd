import type { Identity } from "identity-contract";

/** How far the verification of a user has come. */
export type Progress =
  | { readonly state: "not started" | "started" | "processing" | "ended" }
  | { readonly state: "failed"; readonly reason: string }
  | { readonly state: "verified"; readonly name: string };

/**
 * Has users verified, and remembers who they are. It knows the API by its types
 * alone: the official client fits them, and so does a test double.
 */
export class Onboarding {
  readonly #sessions: Identity.VerificationSessionResource;
  readonly #reports: Identity.VerificationReportResource;
  readonly #progress = new Map<string, Progress>();

  constructor(
    sessions: Identity.VerificationSessionResource,
    reports: Identity.VerificationReportResource,
  ) {
    this.#sessions = sessions;
    this.#reports = reports;
  }

  /** Begins a verification; gives the page to send the user to. */
  async begin(user: string): Promise<string | null> {
    const session = await this.#sessions.create({
      type: "document",
      client_reference_id: user,
      options: { document: { require_matching_selfie: true } },
    });
    return session.url;
  }

  progressOf(user: string): Progress {
    return this.#progress.get(user) ?? { state: "not started" };
  }

  /** Takes in what a webhook delivered. */
  async receive(event: Identity.Event): Promise<void> {
    const user = event.data.object.client_reference_id;
    if (user === null) return;
    this.#progress.set(user, await this.#progressAt(event));
  }

  /** With a case for each of the six events: the switch would not compile without one. */
  async #progressAt(event: Identity.Event): Promise<Progress> {
    const session = event.data.object;
    switch (event.type) {
      case "identity.verification_session.created":
        return { state: "started" };
      case "identity.verification_session.processing":
        return { state: "processing" };
      case "identity.verification_session.requires_input":
        return {
          state: "failed",
          reason: session.last_error?.reason ?? "Something went wrong.",
        };
      case "identity.verification_session.canceled":
      case "identity.verification_session.redacted":
        return { state: "ended" };
      case "identity.verification_session.verified":
        return {
          state: "verified",
          name: await this.#nameIn(session.last_verification_report),
        };
    }
  }

  /** Nothing is expanded in an event: the report is there by its ID, and is fetched. */
  async #nameIn(report: string | null): Promise<string> {
    if (report === null) return "";
    const { document } = await this.#reports.retrieve(report);
    return [document?.first_name, document?.last_name]
      .filter((part) => typeof part === "string")
      .join(" ");
  }
}
