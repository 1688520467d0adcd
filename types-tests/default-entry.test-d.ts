import { expectType } from "tsd";
import type * as Default from "identity-contract";
import type * as Newest from "identity-contract/2026-10-28.endive";
import type * as Older from "identity-contract/2026-03-25.dahlia";
import type { Equal } from "./equal.js";

// `identity-contract` is the newest API version, export by export.
type Item = { id: string };
expectType<Equal<Default.ApiVersion, Newest.ApiVersion>>(true);
expectType<
  Equal<
    Default.Identity.VerificationSession,
    Newest.Identity.VerificationSession
  >
>(true);
expectType<
  Equal<Default.Identity.VerificationReport, Newest.Identity.VerificationReport>
>(true);
expectType<
  Equal<
    Default.Identity.VerificationSessionResource,
    Newest.Identity.VerificationSessionResource
  >
>(true);
expectType<
  Equal<
    Default.Identity.VerificationReportResource,
    Newest.Identity.VerificationReportResource
  >
>(true);
expectType<Equal<Default.VerificationSession, Newest.VerificationSession>>(
  true,
);
expectType<Equal<Default.VerificationReport, Newest.VerificationReport>>(true);
expectType<
  Equal<Default.VerificationSessionResource, Newest.VerificationSessionResource>
>(true);
expectType<
  Equal<Default.VerificationReportResource, Newest.VerificationReportResource>
>(true);
expectType<Equal<Default.Address, Newest.Address>>(true);
expectType<Equal<Default.Metadata, Newest.Metadata>>(true);
expectType<Equal<Default.MetadataParam, Newest.MetadataParam>>(true);
expectType<Equal<Default.Emptyable<Item>, Newest.Emptyable<Item>>>(true);
expectType<Equal<Default.PaginationParams, Newest.PaginationParams>>(true);
expectType<Equal<Default.RangeQueryParam, Newest.RangeQueryParam>>(true);
expectType<Equal<Default.OtherString, Newest.OtherString>>(true);
expectType<Equal<Default.RequestOptions, Newest.RequestOptions>>(true);
expectType<Equal<Default.Response<Item>, Newest.Response<Item>>>(true);
expectType<Equal<Default.ApiList<Item>, Newest.ApiList<Item>>>(true);
expectType<Equal<Default.ApiListPromise<Item>, Newest.ApiListPromise<Item>>>(
  true,
);

// It is no older one: the enums of these are closed.
expectType<Equal<Default.ApiVersion, Older.ApiVersion>>(false);
expectType<
  Equal<
    Default.VerificationSession.Status,
    Older.VerificationSession.Status | Newest.OtherString
  >
>(true);
expectType<
  Equal<Default.VerificationSession.Status, Older.VerificationSession.Status>
>(false);
