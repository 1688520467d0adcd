import type { Identity } from "identity-contract";
import type { Identity as DahliaIdentity } from "identity-contract/2026-03-25.dahlia";
import type { paths as DahliaPaths } from "identity-contract/2026-03-25.dahlia/paths";
import type { Known } from "identity-contract/enums";
import type { ErrorBody, paths } from "identity-contract/paths";

/** Whether two types are the same to the compiler. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;

declare function holds<T extends true>(): T;

type Sessions = paths["/v1/identity/verification_sessions"];
type Create = Sessions["post"];
type Session = Create["responses"][200]["content"]["application/json"];
type Body = NonNullable<
  Create["requestBody"]
>["content"]["application/x-www-form-urlencoded"];
type Query = NonNullable<Sessions["get"]["parameters"]["query"]>;
type Page = Sessions["get"]["responses"][200]["content"]["application/json"];

// What is received has the members of the declarations, and closed enums.
holds<Equal<keyof Session, keyof Identity.VerificationSession>>();
holds<Equal<Session["status"], Known<Identity.VerificationSession.Status>>>();
holds<Equal<Page["data"], Array<Session>>>();
holds<
  Equal<
    Create["responses"]["default"]["content"]["application/json"],
    ErrorBody
  >
>();
declare const session: Session;
const named: Identity.VerificationSession = session;

// Where enums are closed, it is the declaration itself.
type DahliaCreate = DahliaPaths["/v1/identity/verification_sessions"]["post"];
holds<
  Equal<
    DahliaCreate["responses"][200]["content"]["application/json"],
    DahliaIdentity.VerificationSession
  >
>();

// What is sent has text for everything.
const body: Body = {
  type: "document",
  metadata: { user: "u1", attempt: 1 },
  options: { document: "" },
};
const query: Query = { created: { gte: 1 }, status: "verified" };
// @ts-expect-error a form has no null
const cleared: Body = { options: { document: null } };
// @ts-expect-error a value that the API refuses
const other: Body = { type: "passport" };
// @ts-expect-error an unknown parameter
const unknown: Query = { state: "verified" };

// What there is not is never.
holds<Equal<Sessions["delete"], undefined>>();
holds<Equal<Create["parameters"]["query"], undefined>>();

export type Values = typeof named | typeof body | typeof query;
export type Mistakes = typeof cleared | typeof other | typeof unknown;
