import {
  expectAssignable,
  expectDocCommentIncludes,
  expectNotAssignable,
  expectType,
} from "tsd";
import type {
  Address,
  Identity,
  OtherString,
} from "identity-contract/2026-10-28.endive";
import type { Equal } from "../equal.js";

// Each type is stated here in full, by hand: `Equal` holds the declaration to
// it. What follows shows what that means for values.

// Identity.VerificationReport
type VerificationReport = {
  id: string;
  object: "identity.verification_report";
  client_reference_id: string | null;
  created: number;
  document?: Identity.VerificationReport.Document;
  email?: Identity.VerificationReport.Email;
  id_number?: Identity.VerificationReport.IdNumber;
  livemode: boolean;
  options?: Identity.VerificationReport.Options;
  phone?: Identity.VerificationReport.Phone;
  selfie?: Identity.VerificationReport.Selfie;
  type: Identity.VerificationReport.Type;
  verification_flow?: string;
  verification_session: string | null;
};
declare const verificationReport: Identity.VerificationReport;
expectType<VerificationReport>(verificationReport);
expectType<Equal<typeof verificationReport, VerificationReport>>(true);
// The object's kind is a literal: it tells reports and sessions apart.
expectType<"identity.verification_report">(verificationReport.object);
// Each check has a member, left out where the session did not perform it.
expectType<Identity.VerificationReport.Document | undefined>(
  verificationReport.document,
);
expectType<Identity.VerificationReport.Selfie | undefined>(
  verificationReport.selfie,
);
// Always there, and `null` where there is no value; never expanded.
expectType<string | null>(verificationReport.verification_session);
expectType<string | undefined>(verificationReport.verification_flow);

// The least that a report has: a good start for test data.
const leastReport = {
  id: "vr_1TestReport",
  object: "identity.verification_report",
  client_reference_id: null,
  created: 1695680546,
  livemode: false,
  type: "document",
  verification_session: null,
} as const;
expectAssignable<Identity.VerificationReport>(leastReport);
expectAssignable<Identity.VerificationReport>({
  ...leastReport,
  email: { email: "jenny@example.com", error: null, status: "verified" },
  options: { document: { allowed_types: ["passport"] }, id_number: {} },
  phone: {
    error: { code: "phone_verification_declined", reason: "Declined." },
    phone: "+15555550123",
    status: "unverified",
  },
  verification_flow: "vf_1",
  verification_session: "vs_1TestSession",
});
declare const reportWithoutType: Omit<Identity.VerificationReport, "type">;
expectNotAssignable<Identity.VerificationReport>(reportWithoutType);
expectNotAssignable<Identity.VerificationReport>({
  ...leastReport,
  object: "identity.verification_session",
});
expectNotAssignable<Identity.VerificationReport>({
  ...leastReport,
  document: null,
});
expectNotAssignable<Identity.VerificationReport>({
  ...leastReport,
  verification_session: leastReport,
});
expectDocCommentIncludes<"ID (`vs_...`) of the session">(
  verificationReport.verification_session,
);
expectDocCommentIncludes<"Absent from reports without a document check">(
  verificationReport.document,
);

// Identity.VerificationReport.Document
type Document = {
  address: Address | null;
  dob?: Identity.VerificationReport.Document.Dob | null;
  error: Identity.VerificationReport.Document.Error | null;
  expiration_date?: Identity.VerificationReport.Document.ExpirationDate | null;
  files: Array<string> | null;
  first_name: string | null;
  issued_date: Identity.VerificationReport.Document.IssuedDate | null;
  issuing_country: string | null;
  last_name: string | null;
  number?: string | null;
  sex?: Identity.VerificationReport.Document.Sex | null;
  status: Identity.VerificationReport.Document.Status;
  type: Identity.VerificationReport.Document.Type | null;
  unparsed_place_of_birth?: string | null;
  unparsed_sex?: string | null;
};
declare const document: Identity.VerificationReport.Document;
expectType<Document>(document);
expectType<Equal<typeof document, Document>>(true);
// What could not be read is `null`; what is sensitive is left out as well,
// unless the request's `expand` names it.
expectType<string | null>(document.first_name);
expectType<string | null | undefined>(document.number);
expectType<Array<string> | null>(document.files);
const leastDocument = {
  address: null,
  error: null,
  files: null,
  first_name: null,
  issued_date: null,
  issuing_country: null,
  last_name: null,
  status: "verified",
  type: null,
} as const;
expectAssignable<Identity.VerificationReport.Document>(leastDocument);
expectAssignable<Identity.VerificationReport.Document>({
  ...leastDocument,
  dob: { day: 1, month: 1, year: 1990 },
  error: { code: "document_expired", reason: "The document has expired." },
  files: ["file_1", "file_2"],
  number: "D1234567",
  sex: "[redacted]",
  status: "unverified",
  type: "driving_license",
});
declare const documentWithoutStatus: Omit<
  Identity.VerificationReport.Document,
  "status"
>;
expectNotAssignable<Identity.VerificationReport.Document>(
  documentWithoutStatus,
);
expectNotAssignable<Identity.VerificationReport.Document>({
  ...leastDocument,
  files: [1, 2],
});
expectNotAssignable<Identity.VerificationReport.Document>({
  ...leastDocument,
  status: null,
});
expectDocCommentIncludes<"with a restricted key">(document.number);
expectDocCommentIncludes<"`null` unless `status` is `unverified`">(
  document.error,
);

// Identity.VerificationReport.Document.Dob
type DocumentDob = {
  day: number | null;
  month: number | null;
  year: number | null;
};
declare const documentDob: Identity.VerificationReport.Document.Dob;
expectType<DocumentDob>(documentDob);
expectType<Equal<typeof documentDob, DocumentDob>>(true);
expectAssignable<Identity.VerificationReport.Document.Dob>({
  day: 31,
  month: null,
  year: 1990,
});
expectNotAssignable<Identity.VerificationReport.Document.Dob>({ year: 1990 });

// Identity.VerificationReport.Document.Error
type DocumentError = {
  code: Identity.VerificationReport.Document.Error.Code | null;
  reason: string | null;
};
declare const documentError: Identity.VerificationReport.Document.Error;
expectType<DocumentError>(documentError);
expectType<Equal<typeof documentError, DocumentError>>(true);
expectAssignable<Identity.VerificationReport.Document.Error>({
  code: null,
  reason: null,
});
expectNotAssignable<Identity.VerificationReport.Document.Error>({
  reason: null,
});

// Identity.VerificationReport.Document.Error.Code
type DocumentErrorCode =
  | "document_expired"
  | "document_type_not_supported"
  | "document_unverified_other"
  | OtherString;
declare const documentErrorCode: Identity.VerificationReport.Document.Error.Code;
expectType<DocumentErrorCode>(documentErrorCode);
expectType<Equal<typeof documentErrorCode, DocumentErrorCode>>(true);
expectAssignable<Identity.VerificationReport.Document.Error.Code>(
  "document_expired",
);
expectAssignable<Identity.VerificationReport.Document.Error.Code>(
  "added_later",
);
expectNotAssignable<Identity.VerificationReport.Document.Error.Code>(null);

// Identity.VerificationReport.Document.ExpirationDate
type DocumentExpirationDate = {
  day: number | null;
  month: number | null;
  year: number | null;
};
declare const documentExpirationDate: Identity.VerificationReport.Document.ExpirationDate;
expectType<DocumentExpirationDate>(documentExpirationDate);
expectType<Equal<typeof documentExpirationDate, DocumentExpirationDate>>(true);
expectAssignable<Identity.VerificationReport.Document.ExpirationDate>({
  day: 31,
  month: null,
  year: 1990,
});
expectNotAssignable<Identity.VerificationReport.Document.ExpirationDate>({
  year: 2030,
});

// Identity.VerificationReport.Document.IssuedDate
type DocumentIssuedDate = {
  day: number | null;
  month: number | null;
  year: number | null;
};
declare const documentIssuedDate: Identity.VerificationReport.Document.IssuedDate;
expectType<DocumentIssuedDate>(documentIssuedDate);
expectType<Equal<typeof documentIssuedDate, DocumentIssuedDate>>(true);
expectAssignable<Identity.VerificationReport.Document.IssuedDate>({
  day: 31,
  month: null,
  year: 1990,
});
expectNotAssignable<Identity.VerificationReport.Document.IssuedDate>({
  year: 2020,
});

// Identity.VerificationReport.Document.Sex
type DocumentSex = "[redacted]" | "female" | "male" | "unknown" | OtherString;
declare const documentSex: Identity.VerificationReport.Document.Sex;
expectType<DocumentSex>(documentSex);
expectType<Equal<typeof documentSex, DocumentSex>>(true);
expectAssignable<Identity.VerificationReport.Document.Sex>("[redacted]");
expectAssignable<Identity.VerificationReport.Document.Sex>("added_later");
expectNotAssignable<Identity.VerificationReport.Document.Sex>(null);

// Identity.VerificationReport.Document.Status
type DocumentStatus = "unverified" | "verified" | OtherString;
declare const documentStatus: Identity.VerificationReport.Document.Status;
expectType<DocumentStatus>(documentStatus);
expectType<Equal<typeof documentStatus, DocumentStatus>>(true);
expectAssignable<Identity.VerificationReport.Document.Status>("unverified");
expectAssignable<Identity.VerificationReport.Document.Status>("added_later");
expectNotAssignable<Identity.VerificationReport.Document.Status>(null);

// Identity.VerificationReport.Document.Type
type DocumentType = "driving_license" | "id_card" | "passport" | OtherString;
declare const documentType: Identity.VerificationReport.Document.Type;
expectType<DocumentType>(documentType);
expectType<Equal<typeof documentType, DocumentType>>(true);
expectAssignable<Identity.VerificationReport.Document.Type>("driving_license");
expectAssignable<Identity.VerificationReport.Document.Type>("added_later");
expectNotAssignable<Identity.VerificationReport.Document.Type>(null);

// Identity.VerificationReport.Email
type Email = {
  email: string | null;
  error: Identity.VerificationReport.Email.Error | null;
  status: Identity.VerificationReport.Email.Status;
};
declare const email: Identity.VerificationReport.Email;
expectType<Email>(email);
expectType<Equal<typeof email, Email>>(true);
expectAssignable<Identity.VerificationReport.Email>({
  email: null,
  error: null,
  status: "verified",
});
expectNotAssignable<Identity.VerificationReport.Email>({ status: "verified" });

// Identity.VerificationReport.Email.Error
type EmailError = {
  code: Identity.VerificationReport.Email.Error.Code | null;
  reason: string | null;
};
declare const emailError: Identity.VerificationReport.Email.Error;
expectType<EmailError>(emailError);
expectType<Equal<typeof emailError, EmailError>>(true);
expectAssignable<Identity.VerificationReport.Email.Error>({
  code: null,
  reason: null,
});
expectNotAssignable<Identity.VerificationReport.Email.Error>({
  code: 1,
  reason: null,
});

// Identity.VerificationReport.Email.Error.Code
type EmailErrorCode =
  "email_unverified_other" | "email_verification_declined" | OtherString;
declare const emailErrorCode: Identity.VerificationReport.Email.Error.Code;
expectType<EmailErrorCode>(emailErrorCode);
expectType<Equal<typeof emailErrorCode, EmailErrorCode>>(true);
expectAssignable<Identity.VerificationReport.Email.Error.Code>(
  "email_unverified_other",
);
expectAssignable<Identity.VerificationReport.Email.Error.Code>("added_later");
expectNotAssignable<Identity.VerificationReport.Email.Error.Code>(null);

// Identity.VerificationReport.Email.Status
type EmailStatus = "unverified" | "verified" | OtherString;
declare const emailStatus: Identity.VerificationReport.Email.Status;
expectType<EmailStatus>(emailStatus);
expectType<Equal<typeof emailStatus, EmailStatus>>(true);
expectAssignable<Identity.VerificationReport.Email.Status>("unverified");
expectAssignable<Identity.VerificationReport.Email.Status>("added_later");
expectNotAssignable<Identity.VerificationReport.Email.Status>(null);

// Identity.VerificationReport.IdNumber
type IdNumber = {
  dob?: Identity.VerificationReport.IdNumber.Dob | null;
  error: Identity.VerificationReport.IdNumber.Error | null;
  first_name: string | null;
  id_number?: string | null;
  id_number_type: Identity.VerificationReport.IdNumber.IdNumberType | null;
  last_name: string | null;
  status: Identity.VerificationReport.IdNumber.Status;
};
declare const idNumber: Identity.VerificationReport.IdNumber;
expectType<IdNumber>(idNumber);
expectType<Equal<typeof idNumber, IdNumber>>(true);
expectType<string | null | undefined>(idNumber.id_number);
expectAssignable<Identity.VerificationReport.IdNumber>({
  error: null,
  first_name: null,
  id_number_type: "us_ssn",
  last_name: null,
  status: "verified",
});
expectNotAssignable<Identity.VerificationReport.IdNumber>({
  id_number: "6789",
  status: "verified",
});
expectDocCommentIncludes<"the last four digits alone">(idNumber.id_number);

// Identity.VerificationReport.IdNumber.Dob
type IdNumberDob = {
  day: number | null;
  month: number | null;
  year: number | null;
};
declare const idNumberDob: Identity.VerificationReport.IdNumber.Dob;
expectType<IdNumberDob>(idNumberDob);
expectType<Equal<typeof idNumberDob, IdNumberDob>>(true);
expectAssignable<Identity.VerificationReport.IdNumber.Dob>({
  day: 31,
  month: null,
  year: 1990,
});
expectNotAssignable<Identity.VerificationReport.IdNumber.Dob>({ year: 1990 });

// Identity.VerificationReport.IdNumber.Error
type IdNumberError = {
  code: Identity.VerificationReport.IdNumber.Error.Code | null;
  reason: string | null;
};
declare const idNumberError: Identity.VerificationReport.IdNumber.Error;
expectType<IdNumberError>(idNumberError);
expectType<Equal<typeof idNumberError, IdNumberError>>(true);
expectAssignable<Identity.VerificationReport.IdNumber.Error>({
  code: null,
  reason: null,
});
expectNotAssignable<Identity.VerificationReport.IdNumber.Error>({
  code: 1,
  reason: null,
});

// Identity.VerificationReport.IdNumber.Error.Code
type IdNumberErrorCode =
  | "id_number_insufficient_document_data"
  | "id_number_mismatch"
  | "id_number_unverified_other"
  | OtherString;
declare const idNumberErrorCode: Identity.VerificationReport.IdNumber.Error.Code;
expectType<IdNumberErrorCode>(idNumberErrorCode);
expectType<Equal<typeof idNumberErrorCode, IdNumberErrorCode>>(true);
expectAssignable<Identity.VerificationReport.IdNumber.Error.Code>(
  "id_number_insufficient_document_data",
);
expectAssignable<Identity.VerificationReport.IdNumber.Error.Code>(
  "added_later",
);
expectNotAssignable<Identity.VerificationReport.IdNumber.Error.Code>(null);

// Identity.VerificationReport.IdNumber.IdNumberType
type IdNumberIdNumberType = "br_cpf" | "sg_nric" | "us_ssn" | OtherString;
declare const idNumberIdNumberType: Identity.VerificationReport.IdNumber.IdNumberType;
expectType<IdNumberIdNumberType>(idNumberIdNumberType);
expectType<Equal<typeof idNumberIdNumberType, IdNumberIdNumberType>>(true);
expectAssignable<Identity.VerificationReport.IdNumber.IdNumberType>("br_cpf");
expectAssignable<Identity.VerificationReport.IdNumber.IdNumberType>(
  "added_later",
);
expectNotAssignable<Identity.VerificationReport.IdNumber.IdNumberType>(null);

// Identity.VerificationReport.IdNumber.Status
type IdNumberStatus = "unverified" | "verified" | OtherString;
declare const idNumberStatus: Identity.VerificationReport.IdNumber.Status;
expectType<IdNumberStatus>(idNumberStatus);
expectType<Equal<typeof idNumberStatus, IdNumberStatus>>(true);
expectAssignable<Identity.VerificationReport.IdNumber.Status>("unverified");
expectAssignable<Identity.VerificationReport.IdNumber.Status>("added_later");
expectNotAssignable<Identity.VerificationReport.IdNumber.Status>(null);

// Identity.VerificationReport.Options
type Options = {
  document?: Identity.VerificationReport.Options.Document;
  id_number?: Identity.VerificationReport.Options.IdNumber;
};
declare const options: Identity.VerificationReport.Options;
expectType<Options>(options);
expectType<Equal<typeof options, Options>>(true);
expectAssignable<Identity.VerificationReport.Options>({});
expectNotAssignable<Identity.VerificationReport.Options>({ document: null });

// Identity.VerificationReport.Options.Document
type OptionsDocument = {
  allowed_types?: Array<Identity.VerificationReport.Options.Document.AllowedType>;
  require_id_number?: boolean;
  require_live_capture?: boolean;
  require_matching_selfie?: boolean;
};
declare const optionsDocument: Identity.VerificationReport.Options.Document;
expectType<OptionsDocument>(optionsDocument);
expectType<Equal<typeof optionsDocument, OptionsDocument>>(true);
expectAssignable<Identity.VerificationReport.Options.Document>({
  require_live_capture: true,
});
expectNotAssignable<Identity.VerificationReport.Options.Document>({
  allowed_types: "passport",
});

// Identity.VerificationReport.Options.Document.AllowedType
type OptionsDocumentAllowedType =
  "driving_license" | "id_card" | "passport" | OtherString;
declare const optionsDocumentAllowedType: Identity.VerificationReport.Options.Document.AllowedType;
expectType<OptionsDocumentAllowedType>(optionsDocumentAllowedType);
expectType<
  Equal<typeof optionsDocumentAllowedType, OptionsDocumentAllowedType>
>(true);
expectAssignable<Identity.VerificationReport.Options.Document.AllowedType>(
  "driving_license",
);
expectAssignable<Identity.VerificationReport.Options.Document.AllowedType>(
  "added_later",
);
expectNotAssignable<Identity.VerificationReport.Options.Document.AllowedType>(
  null,
);

// Identity.VerificationReport.Options.IdNumber
type OptionsIdNumber = {};
declare const optionsIdNumber: Identity.VerificationReport.Options.IdNumber;
expectType<OptionsIdNumber>(optionsIdNumber);
expectType<Equal<typeof optionsIdNumber, OptionsIdNumber>>(true);
expectAssignable<Identity.VerificationReport.Options.IdNumber>({});
expectNotAssignable<Identity.VerificationReport.Options.IdNumber>(null);

// Identity.VerificationReport.Phone
type Phone = {
  error: Identity.VerificationReport.Phone.Error | null;
  phone: string | null;
  status: Identity.VerificationReport.Phone.Status;
};
declare const phone: Identity.VerificationReport.Phone;
expectType<Phone>(phone);
expectType<Equal<typeof phone, Phone>>(true);
expectAssignable<Identity.VerificationReport.Phone>({
  error: null,
  phone: null,
  status: "verified",
});
expectNotAssignable<Identity.VerificationReport.Phone>({ status: "verified" });

// Identity.VerificationReport.Phone.Error
type PhoneError = {
  code: Identity.VerificationReport.Phone.Error.Code | null;
  reason: string | null;
};
declare const phoneError: Identity.VerificationReport.Phone.Error;
expectType<PhoneError>(phoneError);
expectType<Equal<typeof phoneError, PhoneError>>(true);
expectAssignable<Identity.VerificationReport.Phone.Error>({
  code: null,
  reason: null,
});
expectNotAssignable<Identity.VerificationReport.Phone.Error>({
  code: 1,
  reason: null,
});

// Identity.VerificationReport.Phone.Error.Code
type PhoneErrorCode =
  "phone_unverified_other" | "phone_verification_declined" | OtherString;
declare const phoneErrorCode: Identity.VerificationReport.Phone.Error.Code;
expectType<PhoneErrorCode>(phoneErrorCode);
expectType<Equal<typeof phoneErrorCode, PhoneErrorCode>>(true);
expectAssignable<Identity.VerificationReport.Phone.Error.Code>(
  "phone_unverified_other",
);
expectAssignable<Identity.VerificationReport.Phone.Error.Code>("added_later");
expectNotAssignable<Identity.VerificationReport.Phone.Error.Code>(null);

// Identity.VerificationReport.Phone.Status
type PhoneStatus = "unverified" | "verified" | OtherString;
declare const phoneStatus: Identity.VerificationReport.Phone.Status;
expectType<PhoneStatus>(phoneStatus);
expectType<Equal<typeof phoneStatus, PhoneStatus>>(true);
expectAssignable<Identity.VerificationReport.Phone.Status>("unverified");
expectAssignable<Identity.VerificationReport.Phone.Status>("added_later");
expectNotAssignable<Identity.VerificationReport.Phone.Status>(null);

// Identity.VerificationReport.Selfie
type Selfie = {
  document: string | null;
  error: Identity.VerificationReport.Selfie.Error | null;
  selfie: string | null;
  status: Identity.VerificationReport.Selfie.Status;
};
declare const selfie: Identity.VerificationReport.Selfie;
expectType<Selfie>(selfie);
expectType<Equal<typeof selfie, Selfie>>(true);
// IDs of files, never expanded.
expectAssignable<Identity.VerificationReport.Selfie>({
  document: "file_1",
  error: null,
  selfie: "file_2",
  status: "verified",
});
expectNotAssignable<Identity.VerificationReport.Selfie>({
  document: { id: "file_1" },
  error: null,
  selfie: null,
  status: "verified",
});

// Identity.VerificationReport.Selfie.Error
type SelfieError = {
  code: Identity.VerificationReport.Selfie.Error.Code | null;
  reason: string | null;
};
declare const selfieError: Identity.VerificationReport.Selfie.Error;
expectType<SelfieError>(selfieError);
expectType<Equal<typeof selfieError, SelfieError>>(true);
expectAssignable<Identity.VerificationReport.Selfie.Error>({
  code: null,
  reason: null,
});
expectNotAssignable<Identity.VerificationReport.Selfie.Error>({
  code: 1,
  reason: null,
});

// Identity.VerificationReport.Selfie.Error.Code
type SelfieErrorCode =
  | "selfie_document_missing_photo"
  | "selfie_face_mismatch"
  | "selfie_manipulated"
  | "selfie_unverified_other"
  | OtherString;
declare const selfieErrorCode: Identity.VerificationReport.Selfie.Error.Code;
expectType<SelfieErrorCode>(selfieErrorCode);
expectType<Equal<typeof selfieErrorCode, SelfieErrorCode>>(true);
expectAssignable<Identity.VerificationReport.Selfie.Error.Code>(
  "selfie_document_missing_photo",
);
expectAssignable<Identity.VerificationReport.Selfie.Error.Code>("added_later");
expectNotAssignable<Identity.VerificationReport.Selfie.Error.Code>(null);

// Identity.VerificationReport.Selfie.Status
type SelfieStatus = "unverified" | "verified" | OtherString;
declare const selfieStatus: Identity.VerificationReport.Selfie.Status;
expectType<SelfieStatus>(selfieStatus);
expectType<Equal<typeof selfieStatus, SelfieStatus>>(true);
expectAssignable<Identity.VerificationReport.Selfie.Status>("unverified");
expectAssignable<Identity.VerificationReport.Selfie.Status>("added_later");
expectNotAssignable<Identity.VerificationReport.Selfie.Status>(null);

// Identity.VerificationReport.Type
type Type = "document" | "id_number" | "verification_flow" | OtherString;
declare const type: Identity.VerificationReport.Type;
expectType<Type>(type);
expectType<Equal<typeof type, Type>>(true);
expectAssignable<Identity.VerificationReport.Type>("document");
expectAssignable<Identity.VerificationReport.Type>("added_later");
expectNotAssignable<Identity.VerificationReport.Type>(null);
