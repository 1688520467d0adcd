import { expectAssignable, expectNotAssignable, expectType } from "tsd";
import type {
  ApiVersion,
  Identity,
  VerificationReport,
  VerificationReportResource,
  VerificationSession,
  VerificationSessionResource,
} from "identity-contract/2026-03-25.dahlia";
import type { Equal } from "../equal.js";

// The resources can be imported by their own names: one type, two names.
expectType<Equal<VerificationSession, Identity.VerificationSession>>(true);
expectType<Equal<VerificationReport, Identity.VerificationReport>>(true);
expectType<
  Equal<VerificationSessionResource, Identity.VerificationSessionResource>
>(true);
expectType<
  Equal<VerificationReportResource, Identity.VerificationReportResource>
>(true);
declare const verificationSession: VerificationSession;
expectType<Identity.VerificationSession>(verificationSession);
declare const verificationReport: VerificationReport;
expectType<Identity.VerificationReport>(verificationReport);
declare const sessions: VerificationSessionResource;
expectType<Identity.VerificationSessionResource>(sessions);
declare const reports: VerificationReportResource;
expectType<Identity.VerificationReportResource>(reports);
expectNotAssignable<VerificationReport>(verificationSession);
expectNotAssignable<VerificationSession>(verificationReport);

// So can their nested types, at every depth.
expectType<
  Equal<
    VerificationSession.LastError.Code,
    Identity.VerificationSession.LastError.Code
  >
>(true);
expectType<
  Equal<
    VerificationSession.Options.Document.AllowedType,
    Identity.VerificationSession.Options.Document.AllowedType
  >
>(true);
expectType<
  Equal<
    VerificationReport.Document.Error.Code,
    Identity.VerificationReport.Document.Error.Code
  >
>(true);

// Params have one name, in the namespace.
export type NotAtModuleLevel =
  // @ts-expect-error There is no such export.
  import("identity-contract/2026-03-25.dahlia").VerificationSessionCreateParams;

// ApiVersion
type Version = "2026-03-25.dahlia";
declare const apiVersion: ApiVersion;
expectType<Version>(apiVersion);
expectType<Equal<typeof apiVersion, Version>>(true);
expectAssignable<string>(apiVersion);
expectNotAssignable<ApiVersion>("2026-10-28.endive");
