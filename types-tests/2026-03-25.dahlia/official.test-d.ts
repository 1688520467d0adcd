import { expectAssignable, expectNotAssignable, expectType } from "tsd";
import { Stripe } from "stripe-2026-03-25.dahlia";
import type { ApiVersion as OfficialApiVersion } from "../../node_modules/stripe-2026-03-25.dahlia/esm/apiVersion.js";
import type {
  Identity as OfficialReports,
  VerificationReport as OfficialReport,
  VerificationReportResource as OfficialReportResource,
} from "../../node_modules/stripe-2026-03-25.dahlia/esm/resources/Identity/VerificationReports.js";
import type {
  Identity as OfficialSessions,
  VerificationSession as OfficialSession,
  VerificationSessionResource as OfficialSessionResource,
} from "../../node_modules/stripe-2026-03-25.dahlia/esm/resources/Identity/VerificationSessions.js";
import type {
  Address,
  ApiList,
  ApiListPromise,
  ApiVersion,
  Emptyable,
  Identity,
  Metadata,
  MetadataParam,
  PaginationParams,
  RangeQueryParam,
  RequestOptions,
  Response,
} from "identity-contract/2026-03-25.dahlia";
import type { Equal } from "../equal.js";
import type { OfficialMethods } from "../official-methods.js";

// Every type equals the one of the official release of this API version.
// That release does not export all of them by name: the paths lead to the rest.

// Identity.VerificationSession
expectType<Equal<Identity.VerificationSession, OfficialSession>>(true);
expectType<
  Equal<
    Identity.VerificationSession.LastError,
    OfficialSessions.VerificationSession.LastError
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.LastError.Code,
    OfficialSessions.VerificationSession.LastError.Code
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Options,
    OfficialSessions.VerificationSession.Options
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Options.Document,
    OfficialSessions.VerificationSession.Options.Document
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Options.Document.AllowedType,
    OfficialSessions.VerificationSession.Options.Document.AllowedType
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Options.Email,
    OfficialSessions.VerificationSession.Options.Email
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Options.IdNumber,
    OfficialSessions.VerificationSession.Options.IdNumber
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Options.Matching,
    OfficialSessions.VerificationSession.Options.Matching
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Options.Matching.Dob,
    OfficialSessions.VerificationSession.Options.Matching.Dob
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Options.Matching.Name,
    OfficialSessions.VerificationSession.Options.Matching.Name
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Options.Phone,
    OfficialSessions.VerificationSession.Options.Phone
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.ProvidedDetails,
    OfficialSessions.VerificationSession.ProvidedDetails
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Redaction,
    OfficialSessions.VerificationSession.Redaction
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Redaction.Status,
    OfficialSessions.VerificationSession.Redaction.Status
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.RelatedPerson,
    OfficialSessions.VerificationSession.RelatedPerson
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Status,
    OfficialSessions.VerificationSession.Status
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.Type,
    OfficialSessions.VerificationSession.Type
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.VerifiedOutputs,
    OfficialSessions.VerificationSession.VerifiedOutputs
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.VerifiedOutputs.Dob,
    OfficialSessions.VerificationSession.VerifiedOutputs.Dob
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.VerifiedOutputs.IdNumberType,
    OfficialSessions.VerificationSession.VerifiedOutputs.IdNumberType
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSession.VerifiedOutputs.Sex,
    OfficialSessions.VerificationSession.VerifiedOutputs.Sex
  >
>(true);

// Identity.VerificationSessionCreateParams
expectType<
  Equal<
    Identity.VerificationSessionCreateParams,
    OfficialSessions.VerificationSessionCreateParams
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionCreateParams.Options,
    OfficialSessions.VerificationSessionCreateParams.Options
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionCreateParams.Options.Document,
    OfficialSessions.VerificationSessionCreateParams.Options.Document
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionCreateParams.Options.Document.AllowedType,
    OfficialSessions.VerificationSessionCreateParams.Options.Document.AllowedType
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionCreateParams.ProvidedDetails,
    OfficialSessions.VerificationSessionCreateParams.ProvidedDetails
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionCreateParams.RelatedPerson,
    OfficialSessions.VerificationSessionCreateParams.RelatedPerson
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionCreateParams.Type,
    OfficialSessions.VerificationSessionCreateParams.Type
  >
>(true);

// Identity.VerificationSessionRetrieveParams
expectType<
  Equal<
    Identity.VerificationSessionRetrieveParams,
    OfficialSessions.VerificationSessionRetrieveParams
  >
>(true);

// Identity.VerificationSessionUpdateParams
expectType<
  Equal<
    Identity.VerificationSessionUpdateParams,
    OfficialSessions.VerificationSessionUpdateParams
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionUpdateParams.Options,
    OfficialSessions.VerificationSessionUpdateParams.Options
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionUpdateParams.Options.Document,
    OfficialSessions.VerificationSessionUpdateParams.Options.Document
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionUpdateParams.Options.Document.AllowedType,
    OfficialSessions.VerificationSessionUpdateParams.Options.Document.AllowedType
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionUpdateParams.ProvidedDetails,
    OfficialSessions.VerificationSessionUpdateParams.ProvidedDetails
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionUpdateParams.Type,
    OfficialSessions.VerificationSessionUpdateParams.Type
  >
>(true);

// Identity.VerificationSessionListParams
expectType<
  Equal<
    Identity.VerificationSessionListParams,
    OfficialSessions.VerificationSessionListParams
  >
>(true);
expectType<
  Equal<
    Identity.VerificationSessionListParams.Status,
    OfficialSessions.VerificationSessionListParams.Status
  >
>(true);

// Identity.VerificationSessionCancelParams
expectType<
  Equal<
    Identity.VerificationSessionCancelParams,
    OfficialSessions.VerificationSessionCancelParams
  >
>(true);

// Identity.VerificationSessionRedactParams
expectType<
  Equal<
    Identity.VerificationSessionRedactParams,
    OfficialSessions.VerificationSessionRedactParams
  >
>(true);

// Identity.VerificationReport
expectType<Equal<Identity.VerificationReport, OfficialReport>>(true);
expectType<
  Equal<
    Identity.VerificationReport.Document,
    OfficialReports.VerificationReport.Document
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Document.Dob,
    OfficialReports.VerificationReport.Document.Dob
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Document.Error,
    OfficialReports.VerificationReport.Document.Error
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Document.Error.Code,
    OfficialReports.VerificationReport.Document.Error.Code
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Document.ExpirationDate,
    OfficialReports.VerificationReport.Document.ExpirationDate
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Document.IssuedDate,
    OfficialReports.VerificationReport.Document.IssuedDate
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Document.Sex,
    OfficialReports.VerificationReport.Document.Sex
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Document.Status,
    OfficialReports.VerificationReport.Document.Status
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Document.Type,
    OfficialReports.VerificationReport.Document.Type
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Email,
    OfficialReports.VerificationReport.Email
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Email.Error,
    OfficialReports.VerificationReport.Email.Error
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Email.Error.Code,
    OfficialReports.VerificationReport.Email.Error.Code
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Email.Status,
    OfficialReports.VerificationReport.Email.Status
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.IdNumber,
    OfficialReports.VerificationReport.IdNumber
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.IdNumber.Dob,
    OfficialReports.VerificationReport.IdNumber.Dob
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.IdNumber.Error,
    OfficialReports.VerificationReport.IdNumber.Error
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.IdNumber.Error.Code,
    OfficialReports.VerificationReport.IdNumber.Error.Code
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.IdNumber.IdNumberType,
    OfficialReports.VerificationReport.IdNumber.IdNumberType
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.IdNumber.Status,
    OfficialReports.VerificationReport.IdNumber.Status
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Options,
    OfficialReports.VerificationReport.Options
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Options.Document,
    OfficialReports.VerificationReport.Options.Document
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Options.Document.AllowedType,
    OfficialReports.VerificationReport.Options.Document.AllowedType
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Options.IdNumber,
    OfficialReports.VerificationReport.Options.IdNumber
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Phone,
    OfficialReports.VerificationReport.Phone
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Phone.Error,
    OfficialReports.VerificationReport.Phone.Error
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Phone.Error.Code,
    OfficialReports.VerificationReport.Phone.Error.Code
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Phone.Status,
    OfficialReports.VerificationReport.Phone.Status
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Selfie,
    OfficialReports.VerificationReport.Selfie
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Selfie.Error,
    OfficialReports.VerificationReport.Selfie.Error
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Selfie.Error.Code,
    OfficialReports.VerificationReport.Selfie.Error.Code
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Selfie.Status,
    OfficialReports.VerificationReport.Selfie.Status
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReport.Type,
    OfficialReports.VerificationReport.Type
  >
>(true);

// Identity.VerificationReportRetrieveParams
expectType<
  Equal<
    Identity.VerificationReportRetrieveParams,
    OfficialReports.VerificationReportRetrieveParams
  >
>(true);

// Identity.VerificationReportListParams
expectType<
  Equal<
    Identity.VerificationReportListParams,
    OfficialReports.VerificationReportListParams
  >
>(true);
expectType<
  Equal<
    Identity.VerificationReportListParams.Type,
    OfficialReports.VerificationReportListParams.Type
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
  Equal<Identity.VerificationSessionResource, Methods<OfficialSessionResource>>
>(true);
expectType<
  Equal<Identity.VerificationReportResource, Methods<OfficialReportResource>>
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
expectAssignable<OfficialSession>(session);
const report: Identity.VerificationReport =
  await verificationReports.retrieve("vr_1");
expectAssignable<OfficialReport>(report);
const answer: Response<Identity.VerificationSession> =
  await verificationSessions.cancel("vs_1");
expectAssignable<Stripe.Response<OfficialSession>>(answer);
const list: ApiListPromise<Identity.VerificationSession> =
  verificationSessions.list();
expectAssignable<Stripe.ApiListPromise<OfficialSession>>(list);

// … and what it is given.
declare const createParams: Identity.VerificationSessionCreateParams;
await verificationSessions.create(createParams, ourOptions);
declare const theirCreateParams: OfficialSessions.VerificationSessionCreateParams;
await ourSessions.create(theirCreateParams);
declare const updateParams: Identity.VerificationSessionUpdateParams;
await verificationSessions.update("vs_1", updateParams, ourOptions);
declare const theirUpdateParams: OfficialSessions.VerificationSessionUpdateParams;
await ourSessions.update("vs_1", theirUpdateParams);
declare const listParams: Identity.VerificationReportListParams;
await verificationReports.list(listParams, ourOptions);
declare const theirListParams: OfficialReports.VerificationReportListParams;
await ourReports.list(theirListParams);
