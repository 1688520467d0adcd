import { expectAssignable, expectNotAssignable, expectType } from "tsd";
import { Stripe } from "stripe-2026-10-28.endive";
import type { ApiVersion as OfficialApiVersion } from "../../node_modules/stripe-2026-10-28.endive/esm/apiVersion.js";
import type { OtherString as OfficialOtherString } from "../../node_modules/stripe-2026-10-28.endive/esm/shared.js";
import type {
  Address,
  ApiList,
  ApiListPromise,
  ApiVersion,
  Emptyable,
  Identity,
  Metadata,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
  RequestOptions,
  Response,
} from "identity-contract/2026-10-28.endive";
import type { Equal } from "../equal.js";
import type { OfficialMethods } from "../official-methods.js";

// Every type equals the one of the official release of this API version.

// Identity.VerificationSession
expectType<
  Equal<Identity.VerificationSession, Stripe.Identity.VerificationSession>
>(true);
expectType<
  Equal<
    Identity.VerificationSession.LastError,
    Stripe.Identity.VerificationSession.LastError
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.LastError.Code,
    Stripe.Identity.VerificationSession.LastError.Code
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Options,
    Stripe.Identity.VerificationSession.Options
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Options.Document,
    Stripe.Identity.VerificationSession.Options.Document
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Options.Document.AllowedType,
    Stripe.Identity.VerificationSession.Options.Document.AllowedType
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Options.Email,
    Stripe.Identity.VerificationSession.Options.Email
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Options.IdNumber,
    Stripe.Identity.VerificationSession.Options.IdNumber
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Options.Matching,
    Stripe.Identity.VerificationSession.Options.Matching
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Options.Matching.Dob,
    Stripe.Identity.VerificationSession.Options.Matching.Dob
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Options.Matching.Name,
    Stripe.Identity.VerificationSession.Options.Matching.Name
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Options.Phone,
    Stripe.Identity.VerificationSession.Options.Phone
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.ProvidedDetails,
    Stripe.Identity.VerificationSession.ProvidedDetails
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Redaction,
    Stripe.Identity.VerificationSession.Redaction
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Redaction.Status,
    Stripe.Identity.VerificationSession.Redaction.Status
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.RelatedPerson,
    Stripe.Identity.VerificationSession.RelatedPerson
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Status,
    Stripe.Identity.VerificationSession.Status
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Type,
    Stripe.Identity.VerificationSession.Type
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.VerifiedOutputs,
    Stripe.Identity.VerificationSession.VerifiedOutputs
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.VerifiedOutputs.Dob,
    Stripe.Identity.VerificationSession.VerifiedOutputs.Dob
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.VerifiedOutputs.IdNumberType,
    Stripe.Identity.VerificationSession.VerifiedOutputs.IdNumberType
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.VerifiedOutputs.Sex,
    Stripe.Identity.VerificationSession.VerifiedOutputs.Sex
  >
>(true);

// Identity.VerificationSessionCreateParams
expectType<
  Equal<
    Identity.VerificationSessionCreateParams,
    Stripe.Identity.VerificationSessionCreateParams
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionCreateParams.Options,
    Stripe.Identity.VerificationSessionCreateParams.Options
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionCreateParams.Options.Document,
    Stripe.Identity.VerificationSessionCreateParams.Options.Document
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionCreateParams.Options.Document.AllowedType,
    Stripe.Identity.VerificationSessionCreateParams.Options.Document.AllowedType
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionCreateParams.ProvidedDetails,
    Stripe.Identity.VerificationSessionCreateParams.ProvidedDetails
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionCreateParams.RelatedPerson,
    Stripe.Identity.VerificationSessionCreateParams.RelatedPerson
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionCreateParams.Type,
    Stripe.Identity.VerificationSessionCreateParams.Type
  >
>(true);

// Identity.VerificationSessionRetrieveParams
expectType<
  Equal<
    Identity.VerificationSessionRetrieveParams,
    Stripe.Identity.VerificationSessionRetrieveParams
  >
>(true);

// Identity.VerificationSessionUpdateParams
expectType<
  Equal<
    Identity.VerificationSessionUpdateParams,
    Stripe.Identity.VerificationSessionUpdateParams
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionUpdateParams.Options,
    Stripe.Identity.VerificationSessionUpdateParams.Options
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionUpdateParams.Options.Document,
    Stripe.Identity.VerificationSessionUpdateParams.Options.Document
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionUpdateParams.Options.Document.AllowedType,
    Stripe.Identity.VerificationSessionUpdateParams.Options.Document.AllowedType
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionUpdateParams.ProvidedDetails,
    Stripe.Identity.VerificationSessionUpdateParams.ProvidedDetails
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionUpdateParams.Type,
    Stripe.Identity.VerificationSessionUpdateParams.Type
  >
>(true);

// Identity.VerificationSessionListParams
expectType<
  Equal<
    Identity.VerificationSessionListParams,
    Stripe.Identity.VerificationSessionListParams
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionListParams.Status,
    Stripe.Identity.VerificationSessionListParams.Status
  >
>(true);

// Identity.VerificationSessionCancelParams
expectType<
  Equal<
    Identity.VerificationSessionCancelParams,
    Stripe.Identity.VerificationSessionCancelParams
  >
>(true);

// Identity.VerificationSessionRedactParams
expectType<
  Equal<
    Identity.VerificationSessionRedactParams,
    Stripe.Identity.VerificationSessionRedactParams
  >
>(true);

// Identity.VerificationReport
expectType<
  Equal<Identity.VerificationReport, Stripe.Identity.VerificationReport>
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Document,
    Stripe.Identity.VerificationReport.Document
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Document.Dob,
    Stripe.Identity.VerificationReport.Document.Dob
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Document.Error,
    Stripe.Identity.VerificationReport.Document.Error
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Document.Error.Code,
    Stripe.Identity.VerificationReport.Document.Error.Code
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Document.ExpirationDate,
    Stripe.Identity.VerificationReport.Document.ExpirationDate
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Document.IssuedDate,
    Stripe.Identity.VerificationReport.Document.IssuedDate
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Document.Sex,
    Stripe.Identity.VerificationReport.Document.Sex
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Document.Status,
    Stripe.Identity.VerificationReport.Document.Status
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Document.Type,
    Stripe.Identity.VerificationReport.Document.Type
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Email,
    Stripe.Identity.VerificationReport.Email
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Email.Error,
    Stripe.Identity.VerificationReport.Email.Error
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Email.Error.Code,
    Stripe.Identity.VerificationReport.Email.Error.Code
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Email.Status,
    Stripe.Identity.VerificationReport.Email.Status
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.IdNumber,
    Stripe.Identity.VerificationReport.IdNumber
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.IdNumber.Dob,
    Stripe.Identity.VerificationReport.IdNumber.Dob
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.IdNumber.Error,
    Stripe.Identity.VerificationReport.IdNumber.Error
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.IdNumber.Error.Code,
    Stripe.Identity.VerificationReport.IdNumber.Error.Code
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.IdNumber.IdNumberType,
    Stripe.Identity.VerificationReport.IdNumber.IdNumberType
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.IdNumber.Status,
    Stripe.Identity.VerificationReport.IdNumber.Status
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Options,
    Stripe.Identity.VerificationReport.Options
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Options.Document,
    Stripe.Identity.VerificationReport.Options.Document
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Options.Document.AllowedType,
    Stripe.Identity.VerificationReport.Options.Document.AllowedType
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Options.IdNumber,
    Stripe.Identity.VerificationReport.Options.IdNumber
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Phone,
    Stripe.Identity.VerificationReport.Phone
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Phone.Error,
    Stripe.Identity.VerificationReport.Phone.Error
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Phone.Error.Code,
    Stripe.Identity.VerificationReport.Phone.Error.Code
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Phone.Status,
    Stripe.Identity.VerificationReport.Phone.Status
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Selfie,
    Stripe.Identity.VerificationReport.Selfie
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Selfie.Error,
    Stripe.Identity.VerificationReport.Selfie.Error
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Selfie.Error.Code,
    Stripe.Identity.VerificationReport.Selfie.Error.Code
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Selfie.Status,
    Stripe.Identity.VerificationReport.Selfie.Status
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Type,
    Stripe.Identity.VerificationReport.Type
  >
>(true);

// Identity.VerificationReportRetrieveParams
expectType<
  Equal<
    Identity.VerificationReportRetrieveParams,
    Stripe.Identity.VerificationReportRetrieveParams
  >
>(true);

// Identity.VerificationReportListParams
expectType<
  Equal<
    Identity.VerificationReportListParams,
    Stripe.Identity.VerificationReportListParams
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReportListParams.Type,
    Stripe.Identity.VerificationReportListParams.Type
  >
>(true);

// ApiVersion
expectType<Equal<ApiVersion, typeof OfficialApiVersion>>(true);

// The types that resources and params share
expectType<Equal<Address, Stripe.Address>>(true);
expectType<Equal<Metadata, Stripe.Metadata>>(true);
expectType<Equal<MetadataParam, Stripe.MetadataParam>>(true);
expectType<Equal<Emptyable<Item>, Stripe.Emptyable<Item>>>(true);
expectType<Equal<PaginationParams, Stripe.PaginationParams>>(true);
expectType<Equal<RangeQueryParam, Stripe.RangeQueryParam>>(true);
expectType<Equal<OtherString, OfficialOtherString>>(true);

// The types of the client, for any object
interface Item {
  id: string;
}
expectType<Equal<Response<Item>, Stripe.Response<Item>>>(true);
expectType<Equal<ApiList<Item>, Stripe.ApiList<Item>>>(true);
expectType<Equal<ApiListPromise<Item>, Stripe.ApiListPromise<Item>>>(true);

// RequestOptions: equal but for `stripeContext`, which takes a class of the
// official package, too, there. Ours can be given to the official client.
type Context = "stripeContext";
expectType<
  Equal<Omit<RequestOptions, Context>, Omit<Stripe.RequestOptions, Context>>
>(true);
expectType<Equal<Pick<RequestOptions, Context>, { stripeContext?: string }>>(
  true,
);
expectType<
  Equal<
    Pick<Stripe.RequestOptions, Context>,
    { stripeContext?: string | Stripe.StripeContextType }
  >
>(true);
declare const ourOptions: RequestOptions;
expectAssignable<Stripe.RequestOptions>(ourOptions);
declare const theirOptions: Stripe.RequestOptions;
expectNotAssignable<RequestOptions>(theirOptions);

// The methods: names, parameters and results. Interfaces here, classes there.
type Methods<Resource> = OfficialMethods<
  Resource,
  InstanceType<typeof Stripe.StripeResource>,
  Stripe.RequestOptions,
  RequestOptions
>;
expectType<
  Equal<
    Identity.VerificationSessionResource,
    Methods<Stripe.Identity.VerificationSessionResource>
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReportResource,
    Methods<Stripe.Identity.VerificationReportResource>
  >
>(true);

// The official client is what code that was written for the contract expects …
const { verificationSessions, verificationReports } = new Stripe("sk_test_123")
  .identity;
expectAssignable<Identity.VerificationSessionResource>(verificationSessions);
expectAssignable<Identity.VerificationReportResource>(verificationReports);

// … and what implements the contract can stand in for the official methods,
declare const ourSessions: Identity.VerificationSessionResource;
expectAssignable<
  Pick<typeof verificationSessions, keyof Identity.VerificationSessionResource>
>(ourSessions);
declare const ourReports: Identity.VerificationReportResource;
expectAssignable<
  Pick<typeof verificationReports, keyof Identity.VerificationReportResource>
>(ourReports);
// though not for the class, which has members that are no part of the API.
expectNotAssignable<typeof verificationSessions>(ourSessions);
expectNotAssignable<typeof verificationReports>(ourReports);

// Values flow both ways: what the client returns …
const session: Identity.VerificationSession =
  await verificationSessions.retrieve("vs_1");
expectAssignable<Stripe.Identity.VerificationSession>(session);
const report: Identity.VerificationReport =
  await verificationReports.retrieve("vr_1");
expectAssignable<Stripe.Identity.VerificationReport>(report);
const answer: Response<Identity.VerificationSession> =
  await verificationSessions.cancel("vs_1");
expectAssignable<Stripe.Response<Stripe.Identity.VerificationSession>>(answer);
const list: ApiListPromise<Identity.VerificationSession> =
  verificationSessions.list();
expectAssignable<Stripe.ApiListPromise<Stripe.Identity.VerificationSession>>(
  list,
);

// … and what it is given.
declare const createParams: Identity.VerificationSessionCreateParams;
await verificationSessions.create(createParams, ourOptions);
declare const theirCreateParams: Stripe.Identity.VerificationSessionCreateParams;
await ourSessions.create(theirCreateParams);
declare const updateParams: Identity.VerificationSessionUpdateParams;
await verificationSessions.update("vs_1", updateParams, ourOptions);
declare const theirUpdateParams: Stripe.Identity.VerificationSessionUpdateParams;
await ourSessions.update("vs_1", theirUpdateParams);
declare const listParams: Identity.VerificationReportListParams;
await verificationReports.list(listParams, ourOptions);
declare const theirListParams: Stripe.Identity.VerificationReportListParams;
await ourReports.list(theirListParams);
