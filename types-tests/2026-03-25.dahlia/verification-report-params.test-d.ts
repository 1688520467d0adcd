import {
  expectAssignable,
  expectDocCommentIncludes,
  expectNotAssignable,
  expectType,
} from "tsd";
import type {
  Identity,
  PaginationParams,
  RangeQueryParam,
} from "identity-contract/2026-03-25.dahlia";
import type { Equal } from "../equal.js";

// Each type is stated here in full, by hand: `Equal` holds the declaration to
// it. What follows shows what that means for values.

// Identity.VerificationReportRetrieveParams
type RetrieveParams = {
  expand?: Array<string>;
};
declare const retrieveParams: Identity.VerificationReportRetrieveParams;
expectType<RetrieveParams>(retrieveParams);
expectType<Equal<typeof retrieveParams, RetrieveParams>>(true);
expectAssignable<Identity.VerificationReportRetrieveParams>({
  expand: ["document.dob", "id_number.id_number"],
});
expectNotAssignable<Identity.VerificationReportRetrieveParams>({
  expand: "document.dob",
});
expectDocCommentIncludes<"Sensitive fields need a restricted key">(
  retrieveParams.expand,
);

// Identity.VerificationReportListParams
type ListParams = {
  ending_before?: string;
  limit?: number;
  starting_after?: string;
  client_reference_id?: string;
  created?: RangeQueryParam | number;
  expand?: Array<string>;
  type?: Identity.VerificationReportListParams.Type;
  verification_session?: string;
};
declare const listParams: Identity.VerificationReportListParams;
expectType<ListParams>(listParams);
expectType<Equal<typeof listParams, ListParams>>(true);
// It has the members of every list, `PaginationParams`, and filters of its own.
expectAssignable<PaginationParams>(listParams);
expectAssignable<Identity.VerificationReportListParams>({});
expectAssignable<Identity.VerificationReportListParams>({
  created: { gt: 1695680526, lte: 1695766926 },
  ending_before: "vr_1TestReport",
  type: "id_number",
  verification_session: "vs_1TestSession",
});
expectType<RangeQueryParam | number | undefined>(listParams.created);
expectNotAssignable<Identity.VerificationReportListParams>({
  created: new Date(),
});
expectNotAssignable<Identity.VerificationReportListParams>({ type: null });
expectDocCommentIncludes<"only its reports are listed">(
  listParams.verification_session,
);

// Identity.VerificationReportListParams.Type
type ListParamsType = "document" | "id_number";
declare const listParamsType: Identity.VerificationReportListParams.Type;
expectType<ListParamsType>(listParamsType);
expectType<Equal<typeof listParamsType, ListParamsType>>(true);
expectAssignable<Identity.VerificationReportListParams.Type>("document");
expectNotAssignable<Identity.VerificationReportListParams.Type>("added_later");
expectNotAssignable<Identity.VerificationReportListParams.Type>(null);
