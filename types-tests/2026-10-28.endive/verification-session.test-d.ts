import {
  expectAssignable,
  expectDocCommentIncludes,
  expectNotAssignable,
  expectType,
} from "tsd";
import type {
  Address,
  Identity,
  Metadata,
  OtherString,
} from "identity-contract/2026-10-28.endive";
import type { Equal } from "../equal.js";

// Each type is stated here in full, by hand: `Equal` holds the declaration to
// it. What follows shows what that means for values.

// Identity.VerificationSession
type VerificationSession = {
  id: string;
  object: "identity.verification_session";
  client_reference_id: string | null;
  client_secret: string | null;
  created: number;
  last_error: Identity.VerificationSession.LastError | null;
  last_verification_report: string | Identity.VerificationReport | null;
  livemode: boolean;
  metadata: Metadata;
  options: Identity.VerificationSession.Options | null;
  provided_details?: Identity.VerificationSession.ProvidedDetails | null;
  redaction: Identity.VerificationSession.Redaction | null;
  related_customer: string | null;
  related_customer_account: string | null;
  related_person?: Identity.VerificationSession.RelatedPerson;
  status: Identity.VerificationSession.Status;
  type: Identity.VerificationSession.Type;
  url: string | null;
  verification_flow?: string;
  verified_outputs?: Identity.VerificationSession.VerifiedOutputs | null;
};
declare const verificationSession: Identity.VerificationSession;
expectType<VerificationSession>(verificationSession);
expectType<Equal<typeof verificationSession, VerificationSession>>(true);
// The object's kind is a literal: it tells sessions and reports apart.
expectType<"identity.verification_session">(verificationSession.object);
// Expandable: an ID, or the whole report where the request's `expand` names it.
expectType<string | Identity.VerificationReport | null>(
  verificationSession.last_verification_report,
);
if (typeof verificationSession.last_verification_report === "string") {
  expectType<string>(verificationSession.last_verification_report);
} else {
  expectType<Identity.VerificationReport | null>(
    verificationSession.last_verification_report,
  );
}
// Always there, and `null` where there is no value.
expectType<string | null>(verificationSession.client_secret);
expectType<string | null>(verificationSession.url);
expectType<Identity.VerificationSession.LastError | null>(
  verificationSession.last_error,
);
expectType<Identity.VerificationSession.Redaction | null>(
  verificationSession.redaction,
);
// Left out unless the request's `expand` names it; also `null` before verification.
expectType<Identity.VerificationSession.VerifiedOutputs | null | undefined>(
  verificationSession.verified_outputs,
);
// Left out where it does not apply, and never `null`.
expectType<string | undefined>(verificationSession.verification_flow);
expectType<Identity.VerificationSession.RelatedPerson | undefined>(
  verificationSession.related_person,
);

// The least that a session has: a good start for test data.
const leastSession = {
  id: "vs_1TestSession",
  object: "identity.verification_session",
  client_reference_id: null,
  client_secret: null,
  created: 1695680526,
  last_error: null,
  last_verification_report: null,
  livemode: false,
  metadata: {},
  options: null,
  redaction: null,
  related_customer: null,
  related_customer_account: null,
  status: "verified",
  type: "document",
  url: null,
} as const;
expectAssignable<Identity.VerificationSession>(leastSession);
expectAssignable<Identity.VerificationSession>({
  ...leastSession,
  last_error: {
    code: "document_expired",
    reason: "The document has expired.",
  },
  last_verification_report: "vr_1TestReport",
  metadata: { order: "6735" },
  options: { document: { allowed_types: ["passport"] }, id_number: {} },
  provided_details: { email: "jenny@example.com", phone: "+15555550123" },
  redaction: { status: "processing" },
  related_person: { account: "acct_1", person: "person_1" },
  verification_flow: "vf_1",
  verified_outputs: null,
});
// Members that are always there cannot be left out, `null` or not.
expectNotAssignable<Identity.VerificationSession>({ id: "vs_1" });
declare const sessionWithoutUrl: Omit<Identity.VerificationSession, "url">;
expectNotAssignable<Identity.VerificationSession>(sessionWithoutUrl);
// Values of another kind.
expectNotAssignable<Identity.VerificationSession>({
  ...leastSession,
  object: "identity.verification_report",
});
expectNotAssignable<Identity.VerificationSession>({
  ...leastSession,
  created: new Date(),
});
expectNotAssignable<Identity.VerificationSession>({
  ...leastSession,
  id: null,
});
// A member that may be left out is not the same as one that is `undefined`
// (where `exactOptionalPropertyTypes` is on), nor as one that is `null`.
expectNotAssignable<Identity.VerificationSession>({
  ...leastSession,
  verification_flow: undefined,
});
expectNotAssignable<Identity.VerificationSession>({
  ...leastSession,
  verification_flow: null,
});
// @ts-expect-error There is no such member.
verificationSession.last_report;

expectDocCommentIncludes<"never log or store it">(
  verificationSession.client_secret,
);
expectDocCommentIncludes<"or the report itself when expanded">(
  verificationSession.last_verification_report,
);
expectDocCommentIncludes<"Rely on the identity of the user at `verified` only">(
  verificationSession.status,
);
expectDocCommentIncludes<"do not store, log or email it">(
  verificationSession.url,
);
expectDocCommentIncludes<"Included only when named in `expand`">(
  verificationSession.verified_outputs,
);

// Identity.VerificationSession.LastError
type LastError = {
  code: Identity.VerificationSession.LastError.Code | null;
  reason: string | null;
};
declare const lastError: Identity.VerificationSession.LastError;
expectType<LastError>(lastError);
expectType<Equal<typeof lastError, LastError>>(true);
expectAssignable<Identity.VerificationSession.LastError>({
  code: null,
  reason: null,
});
expectNotAssignable<Identity.VerificationSession.LastError>({ code: null });
expectDocCommentIncludes<"a code to branch on">(lastError.code);

// Identity.VerificationSession.LastError.Code
type LastErrorCode =
  | "abandoned"
  | "consent_declined"
  | "country_not_supported"
  | "device_not_supported"
  | "document_expired"
  | "document_type_not_supported"
  | "document_unverified_other"
  | "email_unverified_other"
  | "email_verification_declined"
  | "id_number_insufficient_document_data"
  | "id_number_mismatch"
  | "id_number_unverified_other"
  | "phone_unverified_other"
  | "phone_verification_declined"
  | "selfie_document_missing_photo"
  | "selfie_face_mismatch"
  | "selfie_manipulated"
  | "selfie_unverified_other"
  | "under_supported_age"
  | OtherString;
declare const lastErrorCode: Identity.VerificationSession.LastError.Code;
expectType<LastErrorCode>(lastErrorCode);
expectType<Equal<typeof lastErrorCode, LastErrorCode>>(true);
expectAssignable<Identity.VerificationSession.LastError.Code>("added_later");
expectAssignable<Identity.VerificationSession.LastError.Code>(
  "selfie_face_mismatch",
);
expectNotAssignable<Identity.VerificationSession.LastError.Code>(null);

// Identity.VerificationSession.Options
type Options = {
  document?: Identity.VerificationSession.Options.Document;
  email?: Identity.VerificationSession.Options.Email;
  id_number?: Identity.VerificationSession.Options.IdNumber;
  matching?: Identity.VerificationSession.Options.Matching;
  phone?: Identity.VerificationSession.Options.Phone;
};
declare const options: Identity.VerificationSession.Options;
expectType<Options>(options);
expectType<Equal<typeof options, Options>>(true);
// Every check is optional: only those that the session performs are there.
expectAssignable<Identity.VerificationSession.Options>({});
expectAssignable<Identity.VerificationSession.Options>({
  document: { require_matching_selfie: true },
  email: { require_verification: true },
  id_number: {},
  matching: { dob: "similar", name: "none" },
  phone: { require_verification: false },
});
expectNotAssignable<Identity.VerificationSession.Options>({ document: null });

// Identity.VerificationSession.Options.Document
type OptionsDocument = {
  allowed_types?: Array<Identity.VerificationSession.Options.Document.AllowedType>;
  require_id_number?: boolean;
  require_live_capture?: boolean;
  require_matching_selfie?: boolean;
};
declare const optionsDocument: Identity.VerificationSession.Options.Document;
expectType<OptionsDocument>(optionsDocument);
expectType<Equal<typeof optionsDocument, OptionsDocument>>(true);
expectAssignable<Identity.VerificationSession.Options.Document>({
  allowed_types: ["driving_license", "id_card", "passport"],
});
expectNotAssignable<Identity.VerificationSession.Options.Document>({
  allowed_types: "passport",
});
expectNotAssignable<Identity.VerificationSession.Options.Document>({
  require_id_number: "true",
});

// Identity.VerificationSession.Options.Document.AllowedType
type OptionsDocumentAllowedType =
  "driving_license" | "id_card" | "passport" | OtherString;
declare const optionsDocumentAllowedType: Identity.VerificationSession.Options.Document.AllowedType;
expectType<OptionsDocumentAllowedType>(optionsDocumentAllowedType);
expectType<
  Equal<typeof optionsDocumentAllowedType, OptionsDocumentAllowedType>
>(true);
expectAssignable<Identity.VerificationSession.Options.Document.AllowedType>(
  "driving_license",
);
expectAssignable<Identity.VerificationSession.Options.Document.AllowedType>(
  "added_later",
);
expectNotAssignable<Identity.VerificationSession.Options.Document.AllowedType>(
  null,
);

// Identity.VerificationSession.Options.Email
type OptionsEmail = {
  require_verification?: boolean;
};
declare const optionsEmail: Identity.VerificationSession.Options.Email;
expectType<OptionsEmail>(optionsEmail);
expectType<Equal<typeof optionsEmail, OptionsEmail>>(true);
expectAssignable<Identity.VerificationSession.Options.Email>({
  require_verification: true,
});
expectNotAssignable<Identity.VerificationSession.Options.Email>({
  require_verification: null,
});

// Identity.VerificationSession.Options.IdNumber
type OptionsIdNumber = {};
declare const optionsIdNumber: Identity.VerificationSession.Options.IdNumber;
expectType<OptionsIdNumber>(optionsIdNumber);
expectType<Equal<typeof optionsIdNumber, OptionsIdNumber>>(true);
expectAssignable<Identity.VerificationSession.Options.IdNumber>({});
expectNotAssignable<Identity.VerificationSession.Options.IdNumber>(null);

// Identity.VerificationSession.Options.Matching
type OptionsMatching = {
  dob?: Identity.VerificationSession.Options.Matching.Dob;
  name?: Identity.VerificationSession.Options.Matching.Name;
};
declare const optionsMatching: Identity.VerificationSession.Options.Matching;
expectType<OptionsMatching>(optionsMatching);
expectType<Equal<typeof optionsMatching, OptionsMatching>>(true);
expectAssignable<Identity.VerificationSession.Options.Matching>({
  dob: "similar",
});
expectNotAssignable<Identity.VerificationSession.Options.Matching>({
  name: null,
});

// Identity.VerificationSession.Options.Matching.Dob
type OptionsMatchingDob = "none" | "similar" | OtherString;
declare const optionsMatchingDob: Identity.VerificationSession.Options.Matching.Dob;
expectType<OptionsMatchingDob>(optionsMatchingDob);
expectType<Equal<typeof optionsMatchingDob, OptionsMatchingDob>>(true);
expectAssignable<Identity.VerificationSession.Options.Matching.Dob>("none");
expectAssignable<Identity.VerificationSession.Options.Matching.Dob>(
  "added_later",
);
expectNotAssignable<Identity.VerificationSession.Options.Matching.Dob>(null);

// Identity.VerificationSession.Options.Matching.Name
type OptionsMatchingName = "none" | "similar" | OtherString;
declare const optionsMatchingName: Identity.VerificationSession.Options.Matching.Name;
expectType<OptionsMatchingName>(optionsMatchingName);
expectType<Equal<typeof optionsMatchingName, OptionsMatchingName>>(true);
expectAssignable<Identity.VerificationSession.Options.Matching.Name>("none");
expectAssignable<Identity.VerificationSession.Options.Matching.Name>(
  "added_later",
);
expectNotAssignable<Identity.VerificationSession.Options.Matching.Name>(null);

// Identity.VerificationSession.Options.Phone
type OptionsPhone = {
  require_verification?: boolean;
};
declare const optionsPhone: Identity.VerificationSession.Options.Phone;
expectType<OptionsPhone>(optionsPhone);
expectType<Equal<typeof optionsPhone, OptionsPhone>>(true);
expectAssignable<Identity.VerificationSession.Options.Phone>({
  require_verification: true,
});
expectNotAssignable<Identity.VerificationSession.Options.Phone>({
  require_verification: null,
});

// Identity.VerificationSession.ProvidedDetails
type ProvidedDetails = {
  email?: string;
  phone?: string;
};
declare const providedDetails: Identity.VerificationSession.ProvidedDetails;
expectType<ProvidedDetails>(providedDetails);
expectType<Equal<typeof providedDetails, ProvidedDetails>>(true);
expectAssignable<Identity.VerificationSession.ProvidedDetails>({});
expectNotAssignable<Identity.VerificationSession.ProvidedDetails>({
  email: null,
});

// Identity.VerificationSession.Redaction
type Redaction = {
  status: Identity.VerificationSession.Redaction.Status;
};
declare const redaction: Identity.VerificationSession.Redaction;
expectType<Redaction>(redaction);
expectType<Equal<typeof redaction, Redaction>>(true);
expectAssignable<Identity.VerificationSession.Redaction>({
  status: "redacted",
});
expectNotAssignable<Identity.VerificationSession.Redaction>({});
expectDocCommentIncludes<"Wait for `redacted`">(redaction.status);

// Identity.VerificationSession.Redaction.Status
type RedactionStatus = "processing" | "redacted" | "validated" | OtherString;
declare const redactionStatus: Identity.VerificationSession.Redaction.Status;
expectType<RedactionStatus>(redactionStatus);
expectType<Equal<typeof redactionStatus, RedactionStatus>>(true);
expectAssignable<Identity.VerificationSession.Redaction.Status>("processing");
expectAssignable<Identity.VerificationSession.Redaction.Status>("added_later");
expectNotAssignable<Identity.VerificationSession.Redaction.Status>(null);

// Identity.VerificationSession.RelatedPerson
type RelatedPerson = {
  account: string;
  person: string;
};
declare const relatedPerson: Identity.VerificationSession.RelatedPerson;
expectType<RelatedPerson>(relatedPerson);
expectType<Equal<typeof relatedPerson, RelatedPerson>>(true);
expectAssignable<Identity.VerificationSession.RelatedPerson>({
  account: "acct_1",
  person: "person_1",
});
expectNotAssignable<Identity.VerificationSession.RelatedPerson>({
  person: "person_1",
});

// Identity.VerificationSession.Status
type Status =
  "canceled" | "processing" | "requires_input" | "verified" | OtherString;
declare const status: Identity.VerificationSession.Status;
expectType<Status>(status);
expectType<Equal<typeof status, Status>>(true);
expectAssignable<Identity.VerificationSession.Status>("added_later");
expectAssignable<Identity.VerificationSession.Status>("requires_input");
expectNotAssignable<Identity.VerificationSession.Status>(null);

// Identity.VerificationSession.Type
type Type = "document" | "id_number" | "verification_flow" | OtherString;
declare const type: Identity.VerificationSession.Type;
expectType<Type>(type);
expectType<Equal<typeof type, Type>>(true);
expectAssignable<Identity.VerificationSession.Type>("added_later");
expectAssignable<Identity.VerificationSession.Type>("verification_flow");
expectNotAssignable<Identity.VerificationSession.Type>(0);

// Identity.VerificationSession.VerifiedOutputs
type VerifiedOutputs = {
  address: Address | null;
  dob?: Identity.VerificationSession.VerifiedOutputs.Dob | null;
  email: string | null;
  first_name: string | null;
  id_number?: string | null;
  id_number_type: Identity.VerificationSession.VerifiedOutputs.IdNumberType | null;
  last_name: string | null;
  phone: string | null;
  sex?: Identity.VerificationSession.VerifiedOutputs.Sex | null;
  unparsed_place_of_birth?: string | null;
  unparsed_sex?: string | null;
};
declare const verifiedOutputs: Identity.VerificationSession.VerifiedOutputs;
expectType<VerifiedOutputs>(verifiedOutputs);
expectType<Equal<typeof verifiedOutputs, VerifiedOutputs>>(true);
// What no check confirmed is `null`; what is sensitive is left out as well,
// unless the request's `expand` names it.
expectType<string | null>(verifiedOutputs.first_name);
expectType<string | null | undefined>(verifiedOutputs.id_number);
expectAssignable<Identity.VerificationSession.VerifiedOutputs>({
  address: null,
  email: null,
  first_name: "Jenny",
  id_number_type: null,
  last_name: "Rosen",
  phone: null,
});
expectNotAssignable<Identity.VerificationSession.VerifiedOutputs>({
  first_name: "Jenny",
  last_name: "Rosen",
});
expectDocCommentIncludes<"with a restricted key">(verifiedOutputs.dob);
expectDocCommentIncludes<"with a restricted key">(verifiedOutputs.id_number);

// Identity.VerificationSession.VerifiedOutputs.Dob
type VerifiedOutputsDob = {
  day: number | null;
  month: number | null;
  year: number | null;
};
declare const verifiedOutputsDob: Identity.VerificationSession.VerifiedOutputs.Dob;
expectType<VerifiedOutputsDob>(verifiedOutputsDob);
expectType<Equal<typeof verifiedOutputsDob, VerifiedOutputsDob>>(true);
expectAssignable<Identity.VerificationSession.VerifiedOutputs.Dob>({
  day: 1,
  month: 12,
  year: null,
});
expectNotAssignable<Identity.VerificationSession.VerifiedOutputs.Dob>({
  day: "1",
  month: "12",
  year: "1990",
});

// Identity.VerificationSession.VerifiedOutputs.IdNumberType
type VerifiedOutputsIdNumberType =
  "br_cpf" | "sg_nric" | "us_ssn" | OtherString;
declare const verifiedOutputsIdNumberType: Identity.VerificationSession.VerifiedOutputs.IdNumberType;
expectType<VerifiedOutputsIdNumberType>(verifiedOutputsIdNumberType);
expectType<
  Equal<typeof verifiedOutputsIdNumberType, VerifiedOutputsIdNumberType>
>(true);
expectAssignable<Identity.VerificationSession.VerifiedOutputs.IdNumberType>(
  "br_cpf",
);
expectAssignable<Identity.VerificationSession.VerifiedOutputs.IdNumberType>(
  "added_later",
);
expectNotAssignable<Identity.VerificationSession.VerifiedOutputs.IdNumberType>(
  null,
);

// Identity.VerificationSession.VerifiedOutputs.Sex
type VerifiedOutputsSex =
  "[redacted]" | "female" | "male" | "unknown" | OtherString;
declare const verifiedOutputsSex: Identity.VerificationSession.VerifiedOutputs.Sex;
expectType<VerifiedOutputsSex>(verifiedOutputsSex);
expectType<Equal<typeof verifiedOutputsSex, VerifiedOutputsSex>>(true);
expectAssignable<Identity.VerificationSession.VerifiedOutputs.Sex>(
  "added_later",
);
// What redaction leaves behind.
expectAssignable<Identity.VerificationSession.VerifiedOutputs.Sex>(
  "[redacted]",
);
expectNotAssignable<Identity.VerificationSession.VerifiedOutputs.Sex>(null);
