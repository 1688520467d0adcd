import { type Fields, the } from "./used-schemas.js";

const text = { type: "string" };

/** A schema of objects with these properties. */
function object(properties: Fields, ...required: readonly string[]): Fields {
  return { type: "object", properties, required };
}

/** `note: string`, with more that its schema says. */
function note(mark: Fields, ...required: readonly string[]): Fields {
  return object({ note: { ...text, ...mark }, id: text }, ...required);
}

/** Component schemas in two states, and what a comparison says by how they are used. */
export interface SchemaCase {
  readonly title: string;
  readonly base: Readonly<Record<string, Fields>>;
  readonly revision: Readonly<Record<string, Fields>>;
  /**
   * By how the component is used, or how it was and is: the rules that apply and
   * where, as `read-null-added Order.name`; each begins with what release it takes.
   */
  readonly changes: Readonly<Record<string, readonly string[]>>;
}

/** The same whatever is sent, and whatever is received; used both ways it is as grave as in either. */
function inEachWay(
  changes: Readonly<Record<"sent" | "received" | "both", readonly string[]>>,
): SchemaCase["changes"] {
  // What nothing uses may be used in either way.
  return { ...changes, neither: changes.both };
}

const readValue = ["major read-value-added Order.status"];
const readValueOfStatus = ["major read-value-added OrderStatus"];
const writeMember = ["major write-required-member-added OrderLine.number"];
const writeMemberInPlace = [
  "major write-required-member-added Order.line.number",
];
const addedForm = "minor write-declaration-added OrderInput";
const removedForm = "major write-declaration-removed OrderInput";

/** What happens to component schemas. */
export const schemaCases: readonly SchemaCase[] = [
  {
    title: "a member that is required from now on",
    base: { "": note({}) },
    revision: { "": note({}, "note") },
    changes: inEachWay({
      received: ["minor read-presence-made-required Order.note"],
      sent: ["major write-presence-made-required Order.note"],
      both: ["major write-presence-made-required Order.note"],
    }),
  },
  {
    title: "a member that can be left out from now on",
    base: { "": note({}, "note") },
    revision: { "": note({}) },
    changes: inEachWay({
      received: ["major read-presence-made-optional Order.note"],
      sent: ["minor write-presence-made-optional Order.note"],
      both: ["major read-presence-made-optional Order.note"],
    }),
  },
  {
    title: "null that is no longer accepted",
    base: { "": note({ type: ["string", "null"] }) },
    revision: { "": note({}) },
    changes: inEachWay({
      received: ["minor read-null-removed Order.note"],
      sent: ["major write-null-removed Order.note"],
      both: ["major write-null-removed Order.note"],
    }),
  },
  {
    title: "a new value of an enum in place",
    base: { "": object({ status: { enum: ["a", "b"] } }) },
    revision: { "": object({ status: { enum: ["a", "b", "c"] } }) },
    changes: inEachWay({
      received: readValue,
      sent: ["minor write-value-added Order.status"],
      both: readValue,
    }),
  },
  {
    title: "a new value of an enum among the components, behind a reference",
    base: {
      "": object({ status: the("Status") }),
      Status: { enum: ["a", "b"] },
    },
    revision: {
      "": object({ status: the("Status") }),
      Status: { enum: ["a", "b", "c"] },
    },
    changes: inEachWay({
      received: readValueOfStatus,
      sent: ["minor write-value-added OrderStatus"],
      both: readValueOfStatus,
    }),
  },
  {
    title: "a new member of what is in a list, behind references",
    base: {
      "": object({ lines: { items: the("Line") } }),
      Line: object({ id: text }),
    },
    revision: {
      "": object({ lines: { items: the("Line") } }),
      Line: object({ id: text, number: text }, "number"),
    },
    changes: inEachWay({
      received: ["minor read-required-member-added OrderLine.number"],
      sent: writeMember,
      both: writeMember,
    }),
  },
  {
    title: "a new member of an object in place",
    base: { "": object({ line: object({ id: text }) }) },
    revision: {
      "": object({ line: object({ id: text, number: text }, "number") }),
    },
    changes: inEachWay({
      received: ["minor read-required-member-added Order.line.number"],
      sent: writeMemberInPlace,
      both: writeMemberInPlace,
    }),
  },
  {
    title: "a new member of what two forms share",
    base: {
      "": object({
        id: { ...text, readOnly: true },
        line: object({ id: text }),
      }),
    },
    revision: {
      "": object({
        id: { ...text, readOnly: true },
        line: object({ id: text, number: text }, "number"),
      }),
    },
    changes: {
      received: ["minor read-required-member-added Order.line.number"],
      sent: ["major write-required-member-added Order.line.number"],
      both: ["major write-required-member-added Order.Line.number"],
    },
  },
  {
    title: "a member that is readOnly from now on",
    base: { "": note({}, "note") },
    revision: { "": note({ readOnly: true }, "note") },
    changes: {
      received: [],
      sent: ["major write-required-member-removed Order.note"],
      both: [
        "major write-required-member-removed SendOrderParams.body.note",
        addedForm,
      ],
      neither: [addedForm],
    },
  },
  {
    title: "a member that is no longer readOnly",
    base: { "": note({ readOnly: true }, "note") },
    revision: { "": note({}, "note") },
    changes: {
      received: [],
      sent: ["major write-required-member-added Order.note"],
      both: [
        removedForm,
        "major write-required-member-added SendOrderParams.body.note",
      ],
      neither: [removedForm],
    },
  },
  {
    title: "a member that is writeOnly from now on",
    base: { "": note({}, "note") },
    revision: { "": note({ writeOnly: true }, "note") },
    changes: {
      received: ["major read-required-member-removed Order.note"],
      sent: [],
      both: ["major read-required-member-removed Order.note", addedForm],
      neither: ["major read-required-member-removed Order.note", addedForm],
    },
  },
  {
    title: "a member that is no longer writeOnly",
    base: { "": note({ writeOnly: true }) },
    revision: { "": note({}) },
    changes: {
      received: ["minor read-optional-member-added Order.note"],
      sent: [],
      both: [removedForm, "minor read-optional-member-added Order.note"],
      neither: [removedForm, "minor read-optional-member-added Order.note"],
    },
  },
  {
    title: "a member that is readOnly in what alternatives are made of",
    base: {
      "": { oneOf: [the("Card"), the("Cash")] },
      Card: object({ sort: { const: "card" }, id: text }, "sort"),
      Cash: object({ sort: { const: "cash" }, id: text }, "sort"),
    },
    revision: {
      "": { oneOf: [the("Card"), the("Cash")] },
      Card: object({ sort: { const: "card" }, id: text }, "sort"),
      Cash: object(
        { sort: { const: "cash" }, id: { ...text, readOnly: true } },
        "sort",
      ),
    },
    changes: {
      received: [],
      sent: ["major write-optional-member-removed OrderCash.id"],
      both: [
        "major write-optional-member-removed SendOrderParams.body.id",
        "minor write-declaration-added OrderCashInput",
        addedForm,
      ],
    },
  },
  {
    title: "a schema that is no longer used is judged by what was sent of it",
    base: {
      "": object({ line: the("Line") }),
      Line: object({ number: { ...text, readOnly: true }, id: text }, "number"),
      Unused: object({ line: the("Line") }),
    },
    revision: {
      "": object({ line: the("Line") }),
      Line: object({ number: { ...text, readOnly: true }, id: text }, "number"),
      Unused: object({ line: the("Line") }),
    },
    changes: {
      "sent neither": [
        "major write-required-member-added Order.line.number",
        addedForm,
      ],
    },
  },
  {
    title:
      "a schema that is sent as well from now on is judged by what could be done with it",
    base: { "": note({}) },
    revision: { "": note({}, "note") },
    changes: {
      "received both": ["minor read-presence-made-required Order.note"],
      "both received": ["major write-presence-made-required Order.note"],
    },
  },
];
