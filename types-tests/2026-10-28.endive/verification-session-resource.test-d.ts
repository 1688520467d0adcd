import { expectDocCommentIncludes, expectNotAssignable, expectType } from "tsd";
import type {
  ApiListPromise,
  Identity,
  RequestOptions,
  Response,
} from "identity-contract/2026-10-28.endive";
import type { Equal } from "../equal.js";

// Each type is stated here in full, by hand: `Equal` holds the declaration to
// it. What follows shows what that means for values.

// Identity.VerificationSessionResource
type VerificationSessionResource = {
  list(
    params?: Identity.VerificationSessionListParams,
    options?: RequestOptions,
  ): ApiListPromise<Identity.VerificationSession>;
  create(
    params?: Identity.VerificationSessionCreateParams,
    options?: RequestOptions,
  ): Promise<Response<Identity.VerificationSession>>;
  retrieve(
    id: string,
    params?: Identity.VerificationSessionRetrieveParams,
    options?: RequestOptions,
  ): Promise<Response<Identity.VerificationSession>>;
  update(
    id: string,
    params?: Identity.VerificationSessionUpdateParams,
    options?: RequestOptions,
  ): Promise<Response<Identity.VerificationSession>>;
  cancel(
    id: string,
    params?: Identity.VerificationSessionCancelParams,
    options?: RequestOptions,
  ): Promise<Response<Identity.VerificationSession>>;
  redact(
    id: string,
    params?: Identity.VerificationSessionRedactParams,
    options?: RequestOptions,
  ): Promise<Response<Identity.VerificationSession>>;
};
declare const sessions: Identity.VerificationSessionResource;
expectType<VerificationSessionResource>(sessions);
expectType<Equal<typeof sessions, VerificationSessionResource>>(true);

// list: await it for a page, iterate over it for the sessions of all pages.
expectType<ApiListPromise<Identity.VerificationSession>>(sessions.list());
expectType<ApiListPromise<Identity.VerificationSession>>(
  sessions.list({ status: "verified", limit: 10 }, { timeout: 1000 }),
);
const page = await sessions.list();
expectType<Array<Identity.VerificationSession>>(page.data);
expectType<boolean>(page.has_more);
for await (const session of sessions.list()) {
  expectType<Identity.VerificationSession>(session);
}
// @ts-expect-error A filter is an object.
sessions.list("verified");
// @ts-expect-error A list is no array until it is awaited.
sessions.list().data;
expectDocCommentIncludes<"one page at a time">(sessions.list());

// create: nothing is required.
expectType<Promise<Response<Identity.VerificationSession>>>(sessions.create());
const created = await sessions.create(
  { type: "document", metadata: { order: 6735 } },
  { idempotencyKey: "order-6735" },
);
expectType<string | null>(created.url);
expectType<string>(created.lastResponse.requestId);
// @ts-expect-error A value of another kind.
sessions.create({ type: 1 });
// @ts-expect-error Options are the second argument.
sessions.create({ idempotencyKey: "order-6735" });
expectDocCommentIncludes<"`client_secret`">(sessions.create());

// retrieve: the ID is required.
expectType<Promise<Response<Identity.VerificationSession>>>(
  sessions.retrieve("vs_1"),
);
expectType<Promise<Response<Identity.VerificationSession>>>(
  sessions.retrieve(
    "vs_1",
    { expand: ["verified_outputs"] },
    { stripeAccount: "acct_1" },
  ),
);
// @ts-expect-error The ID is missing.
sessions.retrieve();
// @ts-expect-error The ID comes first.
sessions.retrieve({ expand: ["verified_outputs"] });
// @ts-expect-error Not the session, but a promise of it.
sessions.retrieve("vs_1").status;
expectDocCommentIncludes<"by its ID">(sessions.retrieve("vs_1"));

// update
expectType<Promise<Response<Identity.VerificationSession>>>(
  sessions.update("vs_1", { metadata: { order: null } }),
);
// @ts-expect-error The ID is missing.
sessions.update({ metadata: { order: null } });
expectDocCommentIncludes<"can be changed while the status is">(
  sessions.update("vs_1"),
);

// cancel
expectType<Promise<Response<Identity.VerificationSession>>>(
  sessions.cancel("vs_1"),
);
// @ts-expect-error The ID is missing.
sessions.cancel();
expectDocCommentIncludes<"cannot be reopened">(sessions.cancel("vs_1"));

// redact
expectType<Promise<Response<Identity.VerificationSession>>>(
  sessions.redact("vs_1", {}, { maxNetworkRetries: 2 }),
);
// @ts-expect-error The ID is missing.
sessions.redact();
expectDocCommentIncludes<"Removes for good">(sessions.redact("vs_1"));

// A client that lacks a method, or resolves to something else, is none.
declare const readOnly: Pick<
  Identity.VerificationSessionResource,
  "list" | "retrieve"
>;
expectNotAssignable<Identity.VerificationSessionResource>(readOnly);
declare const unanswered: Omit<
  Identity.VerificationSessionResource,
  "create"
> & { create(): Promise<void> };
expectNotAssignable<Identity.VerificationSessionResource>(unanswered);
