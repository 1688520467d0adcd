import {
  declared,
  interfaceOf,
  library,
  literal,
  optionalProperty,
  primitive,
  requiredProperty,
  typeParameter,
  unionOf,
} from "../../model/build.js";
import type { Declaration } from "../../model/contract.js";
import type { AddressParamName } from "./address-params.js";
import { addressParams } from "./address-params.js";
import { decimalTypes } from "./decimal-types.js";
import type { ReleaseFeatures } from "./releases.js";

/** The names of the types that resources and params share, as the official package's `shared.d.ts` has them. */
export const sharedTypeNames = [
  "Address",
  "AddressParam",
  "ShippingAddressParam",
  "JapanAddressParam",
  "FileData",
  "Metadata",
  "MetadataParam",
  "Emptyable",
  "PaginationParams",
  "RangeQueryParam",
  "OtherString",
  "Decimal",
  "RoundDirection",
  "DecimalRoundingOptions",
  "V2Amount",
  "AccountDebitSource",
  "UpcomingInvoice",
] as const;

/** The name of a shared type. */
export type SharedTypeName = (typeof sharedTypeNames)[number];

/** The shared types that another one is made of. */
export const sharedTypeParts: Partial<
  Record<SharedTypeName, readonly SharedTypeName[]>
> = {
  ShippingAddressParam: ["AddressParam"],
  JapanAddressParam: ["AddressParam"],
  Decimal: ["RoundDirection", "DecimalRoundingOptions"],
};

const string = primitive("string");
const number = primitive("number");

/** The name of a shared type that no schema of the specification describes; `Address` has one. */
type WrittenTypeName = Exclude<SharedTypeName, "Address">;

/** The shared types of a release that no schema of the specification describes. */
export function sharedTypes(
  features: ReleaseFeatures,
): Readonly<Record<WrittenTypeName, Declaration>> {
  return { ...addressParams(features), ...alwaysTheSame };
}

const alwaysTheSame: Readonly<
  Record<Exclude<WrittenTypeName, AddressParamName>, Declaration>
> = {
  ...decimalTypes,
  V2Amount: interfaceOf(
    "V2Amount",
    "read",
    "An amount of money, as API v2 has it.",
    [
      requiredProperty(
        "value",
        number,
        "How much, in the smallest unit of the currency.",
      ),
      requiredProperty(
        "currency",
        string,
        "The currency, as an ISO 4217 code in lower case.",
      ),
    ],
  ),
  FileData: interfaceOf(
    "FileData",
    "write",
    "The contents of a file to send.",
    [
      requiredProperty(
        "data",
        unionOf([string, library("Uint8Array")]),
        "The bytes of the file, or its text.",
      ),
      optionalProperty("name", string, "The name of the file."),
      optionalProperty("type", string, "The media type, such as `image/png`."),
    ],
  ),
  Metadata: interfaceOf(
    "Metadata",
    "read",
    "Key-value pairs of your own, kept with an object. The API returns every value as a string.",
    [{ kind: "index", key: "name", type: string }],
  ),
  MetadataParam: interfaceOf(
    "MetadataParam",
    "write",
    "Key-value pairs of your own to keep with an object. Keys that are not sent stay as they are; `null` or an empty string removes a key. Numbers come back as strings.",
    [
      {
        kind: "index",
        key: "name",
        type: unionOf([string, number, primitive("null")]),
      },
    ],
  ),
  Emptyable: {
    kind: "alias",
    name: "Emptyable",
    direction: "write",
    documentation:
      "A value, or `null` or an empty string (they mean the same) to remove the value that is set.",
    typeParameters: ["T"],
    type: unionOf([primitive("null"), literal(""), typeParameter("T")]),
  },
  PaginationParams: interfaceOf(
    "PaginationParams",
    "write",
    "Which page of a list to return. Lists are ordered from the newest object to the oldest.",
    [
      optionalProperty(
        "ending_before",
        string,
        "The ID of an object: return the page that ends just before it. For going back, send the first ID of the page you have.",
      ),
      optionalProperty(
        "limit",
        number,
        "The most objects to return, 1 to 100; 10 where it is absent.",
      ),
      optionalProperty(
        "starting_after",
        string,
        "The ID of an object: return the page that starts just after it. For going on, send the last ID of the page you have.",
      ),
    ],
  ),
  RangeQueryParam: interfaceOf(
    "RangeQueryParam",
    "write",
    "A range of values to filter by, such as times in Unix seconds. Bounds can be combined.",
    [
      optionalProperty("gt", number, "Values greater than this one."),
      optionalProperty(
        "gte",
        number,
        "Values greater than or equal to this one.",
      ),
      optionalProperty("lt", number, "Values less than this one."),
      optionalProperty("lte", number, "Values less than or equal to this one."),
    ],
  ),
  OtherString: {
    kind: "alias",
    name: "OtherString",
    direction: "read",
    documentation:
      "Any other string. It stands in enums to which Stripe may add values without a new API version: handle the values that you know, and have a default for the rest.",
    typeParameters: [],
    type: {
      kind: "intersection",
      members: [
        string,
        library("Record", primitive("never"), primitive("never")),
      ],
    },
  },
  AccountDebitSource: {
    kind: "alias",
    name: "AccountDebitSource",
    direction: "read",
    documentation:
      "The account that a payment was taken from, when a platform debits a connected account.",
    typeParameters: [],
    type: {
      kind: "object",
      members: [
        requiredProperty("id", string),
        requiredProperty("object", literal("account")),
      ],
    },
  },
  UpcomingInvoice: {
    kind: "alias",
    name: "UpcomingInvoice",
    direction: "read",
    documentation:
      "An invoice that does not exist yet, and so has no ID: what the next one of a customer will be.",
    typeParameters: [],
    type: library("Omit", declared(["Invoice"]), literal("id")),
  },
};
