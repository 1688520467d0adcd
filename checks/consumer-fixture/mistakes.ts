import type { Identity, VerificationSessionResource } from "identity-contract";
import type * as dahlia from "identity-contract/2026-03-25.dahlia";
import type * as endive from "identity-contract/2026-10-28.endive";
// @ts-expect-error an API version that is not promised
import type * as unknown from "identity-contract/2000-01-01.rose";

declare const session: Identity.VerificationSession;
declare const resource: VerificationSessionResource;
declare const inlined: import("identity-contract").VerificationSession;

// @ts-expect-error a status that is misspelt, where enums are closed
const status: dahlia.Identity.VerificationSession.Status = "verifyed";

// @ts-expect-error a member that the session does not have
const state = session.state;

// @ts-expect-error a member that is missing
const lastError: endive.Identity.VerificationSession.LastError = { code: null };

// @ts-expect-error a member that may be null
const url: string = inlined.url;

// @ts-expect-error a parameter of another type
const limit: Identity.VerificationSessionListParams = { limit: "3" };

// @ts-expect-error undefined in place of an absent parameter
const params: Identity.VerificationSessionCreateParams = { type: undefined };

// @ts-expect-error options in place of params, which methods no longer take
const retrieved = resource.retrieve("vs_1", { stripeAccount: "acct_1" });

// @ts-expect-error a type that the namespace does not have
const report: Identity.VerificationRapport = {};

// @ts-expect-error a fake that lacks methods
const sessions: VerificationSessionResource = { create: () => {} };

void [status, state, lastError, url, limit, params, report, sessions];
void retrieved;
export type Unknown = typeof unknown;
