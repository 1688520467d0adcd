import type { Deviation, JsonObject, PublishedFixture } from "./fixture.js";

const sensitiveOfReport: readonly Deviation[] = [
  { pointer: "/document/dob", is: "missing" },
  { pointer: "/document/number", is: "missing" },
];

const addressOfItsOwn: readonly Deviation[] = [
  { pointer: "/document/address/line2", is: "missing" },
  { pointer: "/document/address/postal_code", is: "missing" },
  { pointer: "/document/address/zip", is: "unknown" },
];

const reference: Deviation = { pointer: "/client_reference_id", is: "missing" };

const outputs: Deviation = { pointer: "/verified_outputs", is: "missing" };

const address: JsonObject = {
  city: "Groningen",
  country: "NL",
  line1: "Long Street 1",
  line2: null,
  postal_code: null,
  state: "GR",
};

/** What was read from a document. */
const read: JsonObject = {
  address,
  error: null,
  expiration_date: { day: 31, month: 3, year: 2031 },
  files: ["file_front", "file_back"],
  first_name: "Ada",
  issued_date: { day: 1, month: 4, year: 2021 },
  issuing_country: "NL",
  last_name: "Lovelace",
  status: "verified",
  type: "driving_license",
};

const report: JsonObject = {
  id: "vr_1",
  object: "identity.verification_report",
  created: 1_700_000_000,
  document: read,
  livemode: false,
  options: { document: {} },
  type: "document",
  verification_session: "vs_1",
};

const session: JsonObject = {
  id: "vs_1",
  object: "identity.verification_session",
  client_secret: null,
  created: 1_700_000_000,
  last_error: null,
  last_verification_report: "vr_1",
  livemode: false,
  metadata: {},
  options: { document: { require_matching_selfie: true } },
  redaction: null,
  status: "verified",
  type: "document",
  url: null,
};

/** Before spring 2024 documents had addresses in a form of their own, and lacked what is sensitive. */
const earlyDocument: JsonObject = {
  ...read,
  address: {
    city: "Groningen",
    country: "NL",
    line1: "Long Street 1",
    state: "GR",
    zip: "9712",
  },
};

/** From 2025 on what may be `null` is an object of values that are. */
const lateDocument: JsonObject = {
  ...read,
  error: { code: null, reason: null },
};

const lateSession: JsonObject = {
  ...session,
  client_reference_id: null,
  last_error: { code: null, reason: null },
  redaction: { status: "processing" },
  related_customer: null,
};

/**
 * Those in the files of fixtures that were read (`fixtures3.json` of Stripe's
 * repository openapi, and of stripe-mock), oldest first. Those that were published
 * before spring 2024 lack fields of their API version, as its last official release
 * has it.
 */
export const fixtures: readonly PublishedFixture[] = [
  {
    resource: "VerificationReport",
    published: "from May 2022 to March 2023",
    apiVersions: { oldest: "2020-08-27", newest: "2023-08-16" },
    value: { ...report, document: earlyDocument },
    deviations: [...sensitiveOfReport, ...addressOfItsOwn],
  },
  {
    resource: "VerificationSession",
    published: "from May 2022 to March 2023",
    apiVersions: { oldest: "2020-08-27", newest: "2023-08-16" },
    value: session,
    deviations: [outputs],
  },
  {
    resource: "VerificationReport",
    published: "in December 2023",
    apiVersions: { oldest: "2023-10-16", newest: "2023-10-16" },
    value: {
      ...report,
      document: earlyDocument,
      options: { document: {}, id_number: {} },
    },
    deviations: [reference, ...sensitiveOfReport, ...addressOfItsOwn],
  },
  {
    resource: "VerificationSession",
    published: "in December 2023",
    apiVersions: { oldest: "2023-10-16", newest: "2023-10-16" },
    value: session,
    deviations: [reference, outputs],
  },
  {
    resource: "VerificationReport",
    published: "in spring 2024",
    apiVersions: { oldest: "2023-10-16", newest: "2024-04-10" },
    value: {
      ...report,
      client_reference_id: null,
      document: { ...read, dob: null, number: null },
      options: { document: {}, id_number: {} },
    },
    deviations: [],
  },
  {
    resource: "VerificationSession",
    published: "in spring 2024",
    apiVersions: { oldest: "2023-10-16", newest: "2024-04-10" },
    value: {
      ...session,
      client_reference_id: null,
      provided_details: null,
      verified_outputs: null,
    },
    deviations: [],
  },
  {
    resource: "VerificationReport",
    published: "in 2025",
    apiVersions: { oldest: "2024-06-20", newest: "2026-10-28.endive" },
    value: {
      ...report,
      client_reference_id: null,
      document: lateDocument,
      options: { document: {}, id_number: {} },
    },
    deviations: [],
  },
  {
    resource: "VerificationSession",
    published: "in 2025",
    apiVersions: { oldest: "2024-06-20", newest: "2025-11-17.clover" },
    value: lateSession,
    deviations: [],
  },
  {
    resource: "VerificationReport",
    published: "with a preview of later API versions",
    apiVersions: { oldest: "2024-06-20", newest: "2026-10-28.endive" },
    value: { ...report, client_reference_id: null, document: lateDocument },
    deviations: [],
  },
  {
    resource: "VerificationSession",
    published: "with a preview of later API versions",
    apiVersions: { oldest: "2025-12-15.clover", newest: "2026-10-28.endive" },
    value: { ...lateSession, related_customer_account: null },
    deviations: [],
  },
];
