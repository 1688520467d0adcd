import {
  expectAssignable,
  expectDocCommentIncludes,
  expectNotAssignable,
  expectType,
} from "tsd";
import type {
  Emptyable,
  Identity,
  MetadataParam,
  PaginationParams,
  RangeQueryParam,
} from "identity-contract/2026-03-25.dahlia";
import type { Equal } from "../equal.js";

// Each type is stated here in full, by hand: `Equal` holds the declaration to
// it. What follows shows what that means for values.

// Identity.VerificationSessionCreateParams
type CreateParams = {
  client_reference_id?: string;
  expand?: Array<string>;
  metadata?: MetadataParam;
  options?: Identity.VerificationSessionCreateParams.Options;
  provided_details?: Identity.VerificationSessionCreateParams.ProvidedDetails;
  related_customer?: string;
  related_customer_account?: string;
  related_person?: Identity.VerificationSessionCreateParams.RelatedPerson;
  return_url?: string;
  type?: Identity.VerificationSessionCreateParams.Type;
  verification_flow?: string;
};
declare const createParams: Identity.VerificationSessionCreateParams;
expectType<CreateParams>(createParams);
expectType<Equal<typeof createParams, CreateParams>>(true);
// Nothing is required: `verification_flow` can stand in for `type`.
expectAssignable<Identity.VerificationSessionCreateParams>({});
expectAssignable<Identity.VerificationSessionCreateParams>({
  verification_flow: "vf_1",
});
expectAssignable<Identity.VerificationSessionCreateParams>({
  client_reference_id: "user-42",
  expand: ["verified_outputs"],
  metadata: { order: 6735, note: null },
  options: { document: { allowed_types: ["passport"] } },
  provided_details: { email: "jenny@example.com" },
  related_person: { account: "acct_1", person: "person_1" },
  return_url: "https://example.com/verified",
  type: "document",
});
expectNotAssignable<Identity.VerificationSessionCreateParams>({ type: null });
expectNotAssignable<Identity.VerificationSessionCreateParams>({
  expand: "verified_outputs",
});
expectNotAssignable<Identity.VerificationSessionCreateParams>({
  metadata: { urgent: true },
});
// Left out, or a value: not `undefined` where `exactOptionalPropertyTypes` is on.
expectNotAssignable<Identity.VerificationSessionCreateParams>({
  return_url: undefined,
});
export const misspelt: Identity.VerificationSessionCreateParams = {
  // @ts-expect-error There is no such member.
  returnUrl: "https://example.com/verified",
};
expectDocCommentIncludes<"Required unless you give `verification_flow`">(
  createParams.type,
);
expectDocCommentIncludes<"when the verification is done">(
  createParams.return_url,
);

// Identity.VerificationSessionCreateParams.Options
type CreateParamsOptions = {
  document?: Emptyable<Identity.VerificationSessionCreateParams.Options.Document>;
};
declare const createParamsOptions: Identity.VerificationSessionCreateParams.Options;
expectType<CreateParamsOptions>(createParamsOptions);
expectType<Equal<typeof createParamsOptions, CreateParamsOptions>>(true);
// The settings of a check can be emptied with `null` or an empty string.
expectAssignable<Identity.VerificationSessionCreateParams.Options>({
  document: "",
});
expectAssignable<Identity.VerificationSessionCreateParams.Options>({
  document: null,
});
expectAssignable<Identity.VerificationSessionCreateParams.Options>({
  document: { require_live_capture: true },
});
expectNotAssignable<Identity.VerificationSessionCreateParams.Options>({
  document: "passport",
});

// Identity.VerificationSessionCreateParams.Options.Document
type CreateParamsOptionsDocument = {
  allowed_types?: Array<Identity.VerificationSessionCreateParams.Options.Document.AllowedType>;
  require_id_number?: boolean;
  require_live_capture?: boolean;
  require_matching_selfie?: boolean;
};
declare const createParamsOptionsDocument: Identity.VerificationSessionCreateParams.Options.Document;
expectType<CreateParamsOptionsDocument>(createParamsOptionsDocument);
expectType<
  Equal<typeof createParamsOptionsDocument, CreateParamsOptionsDocument>
>(true);
expectAssignable<Identity.VerificationSessionCreateParams.Options.Document>({
  require_live_capture: true,
});
expectNotAssignable<Identity.VerificationSessionCreateParams.Options.Document>({
  allowed_types: "passport",
});
expectDocCommentIncludes<"`document_type_not_supported`">(
  createParamsOptionsDocument.allowed_types,
);

// Identity.VerificationSessionCreateParams.Options.Document.AllowedType
type CreateParamsOptionsDocumentAllowedType =
  "driving_license" | "id_card" | "passport";
declare const createParamsOptionsDocumentAllowedType: Identity.VerificationSessionCreateParams.Options.Document.AllowedType;
expectType<CreateParamsOptionsDocumentAllowedType>(
  createParamsOptionsDocumentAllowedType,
);
expectType<
  Equal<
    typeof createParamsOptionsDocumentAllowedType,
    CreateParamsOptionsDocumentAllowedType
  >
>(true);
expectAssignable<Identity.VerificationSessionCreateParams.Options.Document.AllowedType>(
  "driving_license",
);
expectNotAssignable<Identity.VerificationSessionCreateParams.Options.Document.AllowedType>(
  "added_later",
);
expectNotAssignable<Identity.VerificationSessionCreateParams.Options.Document.AllowedType>(
  null,
);

// Identity.VerificationSessionCreateParams.ProvidedDetails
type CreateParamsProvidedDetails = {
  email?: string;
  phone?: string;
};
declare const createParamsProvidedDetails: Identity.VerificationSessionCreateParams.ProvidedDetails;
expectType<CreateParamsProvidedDetails>(createParamsProvidedDetails);
expectType<
  Equal<typeof createParamsProvidedDetails, CreateParamsProvidedDetails>
>(true);
expectAssignable<Identity.VerificationSessionCreateParams.ProvidedDetails>({});
expectNotAssignable<Identity.VerificationSessionCreateParams.ProvidedDetails>({
  email: null,
});

// Identity.VerificationSessionCreateParams.RelatedPerson
type CreateParamsRelatedPerson = {
  account: string;
  person: string;
};
declare const createParamsRelatedPerson: Identity.VerificationSessionCreateParams.RelatedPerson;
expectType<CreateParamsRelatedPerson>(createParamsRelatedPerson);
expectType<Equal<typeof createParamsRelatedPerson, CreateParamsRelatedPerson>>(
  true,
);
// Both IDs, or none.
expectAssignable<Identity.VerificationSessionCreateParams.RelatedPerson>({
  account: "acct_1",
  person: "person_1",
});
expectNotAssignable<Identity.VerificationSessionCreateParams.RelatedPerson>({
  account: "acct_1",
});
expectNotAssignable<Identity.VerificationSessionCreateParams.RelatedPerson>({
  person: "person_1",
});

// Identity.VerificationSessionCreateParams.Type
type CreateParamsType = "document" | "id_number";
declare const createParamsType: Identity.VerificationSessionCreateParams.Type;
expectType<CreateParamsType>(createParamsType);
expectType<Equal<typeof createParamsType, CreateParamsType>>(true);
expectAssignable<Identity.VerificationSessionCreateParams.Type>("document");
expectNotAssignable<Identity.VerificationSessionCreateParams.Type>(
  "added_later",
);
expectNotAssignable<Identity.VerificationSessionCreateParams.Type>(null);

// Identity.VerificationSessionRetrieveParams
type RetrieveParams = {
  expand?: Array<string>;
};
declare const retrieveParams: Identity.VerificationSessionRetrieveParams;
expectType<RetrieveParams>(retrieveParams);
expectType<Equal<typeof retrieveParams, RetrieveParams>>(true);
expectAssignable<Identity.VerificationSessionRetrieveParams>({
  expand: ["verified_outputs.dob", "last_verification_report"],
});
expectNotAssignable<Identity.VerificationSessionRetrieveParams>({
  expand: "last_verification_report",
});

// Identity.VerificationSessionUpdateParams
type UpdateParams = {
  expand?: Array<string>;
  metadata?: MetadataParam;
  options?: Identity.VerificationSessionUpdateParams.Options;
  provided_details?: Identity.VerificationSessionUpdateParams.ProvidedDetails;
  type?: Identity.VerificationSessionUpdateParams.Type;
};
declare const updateParams: Identity.VerificationSessionUpdateParams;
expectType<UpdateParams>(updateParams);
expectType<Equal<typeof updateParams, UpdateParams>>(true);
expectAssignable<Identity.VerificationSessionUpdateParams>({
  metadata: { order: null },
  type: "id_number",
});
expectNotAssignable<Identity.VerificationSessionUpdateParams>({
  provided_details: null,
});
// What is set for good when a session is created cannot be updated.
export const notUpdatable: Identity.VerificationSessionUpdateParams = {
  // @ts-expect-error There is no such member.
  return_url: "https://example.com/verified",
};
expectDocCommentIncludes<"Keys left out are kept">(updateParams.metadata);

// Identity.VerificationSessionUpdateParams.Options
type UpdateParamsOptions = {
  document?: Emptyable<Identity.VerificationSessionUpdateParams.Options.Document>;
};
declare const updateParamsOptions: Identity.VerificationSessionUpdateParams.Options;
expectType<UpdateParamsOptions>(updateParamsOptions);
expectType<Equal<typeof updateParamsOptions, UpdateParamsOptions>>(true);
expectAssignable<Identity.VerificationSessionUpdateParams.Options>({
  document: null,
});
expectNotAssignable<Identity.VerificationSessionUpdateParams.Options>({
  document: "passport",
});

// Identity.VerificationSessionUpdateParams.Options.Document
type UpdateParamsOptionsDocument = {
  allowed_types?: Array<Identity.VerificationSessionUpdateParams.Options.Document.AllowedType>;
  require_id_number?: boolean;
  require_live_capture?: boolean;
  require_matching_selfie?: boolean;
};
declare const updateParamsOptionsDocument: Identity.VerificationSessionUpdateParams.Options.Document;
expectType<UpdateParamsOptionsDocument>(updateParamsOptionsDocument);
expectType<
  Equal<typeof updateParamsOptionsDocument, UpdateParamsOptionsDocument>
>(true);
expectAssignable<Identity.VerificationSessionUpdateParams.Options.Document>({
  require_live_capture: true,
});
expectNotAssignable<Identity.VerificationSessionUpdateParams.Options.Document>({
  allowed_types: "passport",
});

// Identity.VerificationSessionUpdateParams.Options.Document.AllowedType
type UpdateParamsOptionsDocumentAllowedType =
  "driving_license" | "id_card" | "passport";
declare const updateParamsOptionsDocumentAllowedType: Identity.VerificationSessionUpdateParams.Options.Document.AllowedType;
expectType<UpdateParamsOptionsDocumentAllowedType>(
  updateParamsOptionsDocumentAllowedType,
);
expectType<
  Equal<
    typeof updateParamsOptionsDocumentAllowedType,
    UpdateParamsOptionsDocumentAllowedType
  >
>(true);
expectAssignable<Identity.VerificationSessionUpdateParams.Options.Document.AllowedType>(
  "driving_license",
);
expectNotAssignable<Identity.VerificationSessionUpdateParams.Options.Document.AllowedType>(
  "added_later",
);
expectNotAssignable<Identity.VerificationSessionUpdateParams.Options.Document.AllowedType>(
  null,
);

// Identity.VerificationSessionUpdateParams.ProvidedDetails
type UpdateParamsProvidedDetails = {
  email?: string;
  phone?: string;
};
declare const updateParamsProvidedDetails: Identity.VerificationSessionUpdateParams.ProvidedDetails;
expectType<UpdateParamsProvidedDetails>(updateParamsProvidedDetails);
expectType<
  Equal<typeof updateParamsProvidedDetails, UpdateParamsProvidedDetails>
>(true);
expectAssignable<Identity.VerificationSessionUpdateParams.ProvidedDetails>({});
expectNotAssignable<Identity.VerificationSessionUpdateParams.ProvidedDetails>({
  phone: null,
});

// Identity.VerificationSessionUpdateParams.Type
type UpdateParamsType = "document" | "id_number";
declare const updateParamsType: Identity.VerificationSessionUpdateParams.Type;
expectType<UpdateParamsType>(updateParamsType);
expectType<Equal<typeof updateParamsType, UpdateParamsType>>(true);
expectAssignable<Identity.VerificationSessionUpdateParams.Type>("document");
expectNotAssignable<Identity.VerificationSessionUpdateParams.Type>(
  "added_later",
);
expectNotAssignable<Identity.VerificationSessionUpdateParams.Type>(null);

// Identity.VerificationSessionListParams
type ListParams = {
  ending_before?: string;
  limit?: number;
  starting_after?: string;
  client_reference_id?: string;
  created?: RangeQueryParam | number;
  expand?: Array<string>;
  related_customer?: string;
  related_customer_account?: string;
  status?: Identity.VerificationSessionListParams.Status;
};
declare const listParams: Identity.VerificationSessionListParams;
expectType<ListParams>(listParams);
expectType<Equal<typeof listParams, ListParams>>(true);
// It has the members of every list, `PaginationParams`, and filters of its own.
expectAssignable<PaginationParams>(listParams);
expectAssignable<Identity.VerificationSessionListParams>({});
expectAssignable<Identity.VerificationSessionListParams>({
  client_reference_id: "user-42",
  created: { gte: 1695680526 },
  limit: 100,
  starting_after: "vs_1TestSession",
  status: "verified",
});
// A point in time is a number, a range has bounds.
expectType<RangeQueryParam | number | undefined>(listParams.created);
expectAssignable<Identity.VerificationSessionListParams>({
  created: 1695680526,
});
expectNotAssignable<Identity.VerificationSessionListParams>({
  created: new Date(),
});
expectNotAssignable<Identity.VerificationSessionListParams>({ limit: "100" });
expectNotAssignable<Identity.VerificationSessionListParams>({ status: null });

// Identity.VerificationSessionListParams.Status
type ListParamsStatus =
  "canceled" | "processing" | "requires_input" | "verified";
declare const listParamsStatus: Identity.VerificationSessionListParams.Status;
expectType<ListParamsStatus>(listParamsStatus);
expectType<Equal<typeof listParamsStatus, ListParamsStatus>>(true);
expectAssignable<Identity.VerificationSessionListParams.Status>("canceled");
expectNotAssignable<Identity.VerificationSessionListParams.Status>(
  "added_later",
);
expectNotAssignable<Identity.VerificationSessionListParams.Status>(null);

// Identity.VerificationSessionCancelParams
type CancelParams = {
  expand?: Array<string>;
};
declare const cancelParams: Identity.VerificationSessionCancelParams;
expectType<CancelParams>(cancelParams);
expectType<Equal<typeof cancelParams, CancelParams>>(true);
expectAssignable<Identity.VerificationSessionCancelParams>({
  expand: ["last_verification_report"],
});
expectNotAssignable<Identity.VerificationSessionCancelParams>({
  expand: "last_verification_report",
});

// Identity.VerificationSessionRedactParams
type RedactParams = {
  expand?: Array<string>;
};
declare const redactParams: Identity.VerificationSessionRedactParams;
expectType<RedactParams>(redactParams);
expectType<Equal<typeof redactParams, RedactParams>>(true);
expectAssignable<Identity.VerificationSessionRedactParams>({
  expand: ["last_verification_report"],
});
expectNotAssignable<Identity.VerificationSessionRedactParams>({
  expand: "last_verification_report",
});
