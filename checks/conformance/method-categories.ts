import type { Category } from "./category.js";
import { sharedAddresses } from "./hand-written.js";
import type { Row } from "./row.js";

/** The sorts of difference in methods and in the names of types, in the order in which they are tried. */
export const methodCategories: readonly Category[] = [
  {
    id: "missing-class",
    description: "A class of methods that the official release alone has.",
    cause:
      "No operation of it was recognized, or they belong to another class with us.",
    matches: ({ side }, { weHaveOwner }) => side === "method" && !weHaveOwner,
  },
  {
    id: "extra-class",
    description: "A class of methods that we alone have.",
    cause:
      "The official release has no such class, or has its methods in another one.",
    matches: ({ side }, { officialHasOwner }) =>
      side === "method" && !officialHasOwner,
  },
  {
    id: "missing-method",
    description: "A method that the official release alone has.",
    cause:
      "It has another name or another class with us, or its operation is not in the specification.",
    matches: ({ side, ours }) => side === "method" && ours === undefined,
  },
  {
    id: "extra-method",
    description: "A method that we alone have.",
    cause:
      "It has another name or another class in the official release, or is not in it.",
    matches: ({ side, official }) =>
      side === "method" && official === undefined,
  },
  {
    id: "params-optional",
    description: "`params` are optional in only one.",
    cause:
      "The package's authors require them, or do not, whatever the specification says.",
    matches: ({ side, ours, official }) =>
      side === "arguments" &&
      withParamsRequired(ours?.type) === withParamsRequired(official?.type),
  },
  {
    id: "argument-names",
    description: "The same types of arguments under other names.",
    cause: "Arguments are named after the parameters in the path.",
    matches: ({ side, ours, official }) =>
      side === "arguments" &&
      ours?.type.replaceAll(/\w+: string/gu, ": string") ===
        official?.type.replaceAll(/\w+: string/gu, ": string"),
  },
  {
    id: "search-result",
    description: "The pages of a search.",
    cause: "A convention that one of the two does not follow here.",
    matches: ({ side, official }) =>
      side === "returns" &&
      official?.type.startsWith("ApiSearchResultPromise") === true,
  },
  {
    id: "written-out-result",
    description: "A result that is an object type written out in place.",
    cause:
      "The official type is made of a resource whose own properties differ; they have rows of their own.",
    matches: ({ side, ours, official }) =>
      side === "returns" &&
      ours?.type.includes("<{ ") === true &&
      official?.type.includes("<{ ") === true,
  },
  {
    id: "stream",
    description: "A method that returns a file as a stream.",
    cause:
      "On purpose: the package has Node's readable stream, we have what can be iterated over, which that fits.",
    isLeftOut: true,
    matches: ({ side, official }) =>
      side === "returns" && official?.type.includes("ReadableStream") === true,
  },
  {
    id: "params-name",
    description: "Params of the same method under another name.",
    cause:
      "Releases up to 12.0.0 at least name the params of child resources after the child's class (observed in 9.1.0 and 12.0.0; 22.0.2 does not).",
    matches: ({ side, path }) => side === "name" && path === "",
  },
  {
    id: "address-inlined",
    description:
      "An address of a nested type's own, where we use a shared one.",
    cause: "9.x inlines addresses in params of which no line is required.",
    isLeftOut: true,
    matches: (row) => isName(row) && hasAddress(row, "ours"),
  },
  {
    id: "address-shared",
    description: "An address of a shared type, where we have a nested one.",
    cause:
      "The shared types of this release have other required properties than ours.",
    matches: (row) => isName(row) && hasAddress(row, "official"),
  },
  {
    id: "source-union-name",
    description: "A union of payment sources or external accounts by name.",
    cause:
      "Releases before 22 have aliases written by hand for some of these unions.",
    matches: (row) =>
      isName(row) &&
      /\b(?:CustomerSource|ExternalAccount|AccountDebitSource)\b/u.test(
        `${row.ours?.type} ${row.official?.type}`,
      ),
  },
  {
    id: "numbered-union-members",
    description: "Objects of a union that are named with a number.",
    cause:
      "Several objects of one union take their name from the same property.",
    matches: (row) =>
      isName(row) &&
      /[A-Za-z]\d\b/u.test(`${row.ours?.type} ${row.official?.type}`),
  },
  {
    id: "type-name",
    description: "A type of the same content under another name.",
    cause:
      "A nested type is named after its path in only one of the two, or its type differs as well.",
    matches: isName,
  },
];

function isName({ side }: Row): boolean {
  return side === "name";
}

/** Whether one of the two uses an address that all resources share, and the other does not. */
function hasAddress(row: Row, where: "ours" | "official"): boolean {
  const shared = (side: "ours" | "official") =>
    row[side]?.type.split(", ").some((name) => sharedAddresses.has(name)) ??
    false;
  return shared(where) && !shared(where === "ours" ? "official" : "ours");
}

/** The first signature of a method, as if it had required params; another one is there where they are optional. */
function withParamsRequired(signatures = ""): string {
  return signatures.replace(/ or .*$/u, "").replace("params?:", "params:");
}
