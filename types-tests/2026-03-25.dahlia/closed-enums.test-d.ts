import { expectAssignable, expectNever, expectNotAssignable } from "tsd";
import type { Identity } from "identity-contract/2026-03-25.dahlia";

// In this API version every enum is closed: the values are all that there are.

declare const anyString: string;
expectNotAssignable<Identity.VerificationSession.Status>(anyString);
expectAssignable<string>({} as Identity.VerificationSession.Status);

// A `switch` over all values is exhaustive: nothing is left for its default.
export function next(status: Identity.VerificationSession.Status): string {
  switch (status) {
    case "canceled":
      return "start over";
    case "processing":
      return "wait";
    case "requires_input":
      return "ask the user";
    case "verified":
      return "go on";
    default:
      return expectNever(status);
  }
}

// It needs no default, and the compiler reports a value that is left out.
export function name(type: Identity.VerificationSession.Type): string {
  switch (type) {
    case "document":
      return "Document";
    case "id_number":
      return "ID number";
    case "verification_flow":
      return "Flow";
  }
}
export function isOver(
  status: Identity.VerificationSession.Redaction.Status,
  // @ts-expect-error "redacted" is left out.
): boolean {
  switch (status) {
    case "processing":
      return false;
  }
}

// The causes of a failure, each with what to do about it.
export function advice(
  code: Identity.VerificationSession.LastError.Code,
): "ask again" | "another document" | "another way" | "give up" {
  switch (code) {
    case "abandoned":
    case "device_not_supported":
    case "email_unverified_other":
    case "email_verification_declined":
    case "phone_unverified_other":
    case "phone_verification_declined":
    case "selfie_unverified_other":
      return "ask again";
    case "document_expired":
    case "document_type_not_supported":
    case "document_unverified_other":
    case "id_number_insufficient_document_data":
    case "selfie_document_missing_photo":
    case "selfie_face_mismatch":
      return "another document";
    case "consent_declined":
    case "id_number_mismatch":
    case "id_number_unverified_other":
      return "another way";
    case "country_not_supported":
    case "selfie_manipulated":
    case "under_supported_age":
      return "give up";
    default:
      return expectNever(code);
  }
}

// A table with an entry for every value cannot miss one either.
export const documentNames: Record<
  Identity.VerificationReport.Document.Type,
  string
> = {
  driving_license: "Driving license",
  id_card: "Identity card",
  passport: "Passport",
};
// @ts-expect-error "verified" is left out.
export const outcomes: Record<
  Identity.VerificationReport.Document.Status,
  boolean
> = { unverified: false };
