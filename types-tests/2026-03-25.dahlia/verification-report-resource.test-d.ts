import { expectDocCommentIncludes, expectNotAssignable, expectType } from "tsd";
import type {
  ApiListPromise,
  Identity,
  RequestOptions,
  Response,
} from "identity-contract/2026-03-25.dahlia";
import type { Equal } from "../equal.js";

// Each type is stated here in full, by hand: `Equal` holds the declaration to
// it. What follows shows what that means for values.

// Identity.VerificationReportResource
type VerificationReportResource = {
  list(
    params?: Identity.VerificationReportListParams,
    options?: RequestOptions,
  ): ApiListPromise<Identity.VerificationReport>;
  retrieve(
    id: string,
    params?: Identity.VerificationReportRetrieveParams,
    options?: RequestOptions,
  ): Promise<Response<Identity.VerificationReport>>;
};
declare const reports: Identity.VerificationReportResource;
expectType<VerificationReportResource>(reports);
expectType<Equal<typeof reports, VerificationReportResource>>(true);

// list: await it for a page, iterate over it for the reports of all pages.
expectType<ApiListPromise<Identity.VerificationReport>>(reports.list());
const page = await reports.list({ verification_session: "vs_1", limit: 1 });
expectType<Array<Identity.VerificationReport>>(page.data);
for await (const report of reports.list({ type: "document" })) {
  expectType<Identity.VerificationReport>(report);
}
// @ts-expect-error A filter of sessions, not of reports.
reports.list({ status: "verified" });
expectDocCommentIncludes<"one page at a time">(reports.list());

// retrieve: the ID is required.
expectType<Promise<Response<Identity.VerificationReport>>>(
  reports.retrieve("vr_1"),
);
const retrieved = await reports.retrieve(
  "vr_1",
  { expand: ["document.dob"] },
  { apiKey: "rk_test_123" },
);
expectType<Identity.VerificationReport.Document | undefined>(
  retrieved.document,
);
expectType<number>(retrieved.lastResponse.statusCode);
// @ts-expect-error The ID is missing.
reports.retrieve();
// @ts-expect-error The ID comes first.
reports.retrieve({ expand: ["document.dob"] });
expectDocCommentIncludes<"unless `expand` asks for them">(
  reports.retrieve("vr_1"),
);

// Reports are made by sessions: there is no method to create or change them.
// @ts-expect-error There is no such method.
reports.create;

// A client that lacks a method, or resolves to something else, is none.
declare const listOnly: Pick<Identity.VerificationReportResource, "list">;
expectNotAssignable<Identity.VerificationReportResource>(listOnly);
declare const sessions: Identity.VerificationSessionResource;
expectNotAssignable<Identity.VerificationReportResource>(sessions);
