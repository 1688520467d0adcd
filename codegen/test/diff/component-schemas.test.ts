import assert from "node:assert/strict";
import { test } from "node:test";
import { compareContracts } from "../../src/diff/compare/compare-contracts.js";
import { judge, type JudgedFact } from "../../src/diff/judge.js";
import { prove } from "../../src/diff/proof/prove.js";
import { subjectOf } from "../../src/diff/subject.js";
import { contractOf, type Fields, the, type Way } from "./used-schemas.js";

const text = { type: "string" };

/** A schema of objects with these properties. */
function object(properties: Fields, ...required: readonly string[]): Fields {
  return { type: "object", properties, required };
}

/** `note: string`, with more that its schema says. */
function note(mark: Fields, ...required: readonly string[]): Fields {
  return object({ note: { ...text, ...mark }, id: text }, ...required);
}

interface Case {
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
): Case["changes"] {
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

const cases: readonly Case[] = [
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

interface Tried extends Case {
  readonly name: string;
  readonly way: string;
  readonly expected: readonly string[];
}

const tried = cases
  .flatMap((one) =>
    Object.entries(one.changes).map(([way, expected]) => ({
      ...one,
      way,
      expected,
    })),
  )
  .map((one, number): Tried => ({ ...one, name: `Order${number}x` }));

/** The state of all cases on one side. */
function side(which: "base" | "revision") {
  return contractOf(
    tried.map(({ name, way, ...states }) => {
      const [before = "", after = before] = way.split(" ");
      return {
        name,
        // The keys above are ways.
        way: (which === "base" ? before : after) as Way,
        schemas: states[which],
      };
    }),
  );
}

const releases = {
  breaking: "major",
  additive: "minor",
  documentation: "patch",
};

const [base, revision] = [await side("base"), await side("revision")];
const judged = judge(compareContracts(base, revision));
const proof = await prove(
  judged,
  { name: "base", contract: base },
  { name: "revision", contract: revision },
);

/** The changes of one case, without those of operations that come or go. */
function changesOf({ name }: Tried): readonly JudgedFact[] {
  return judged.filter(({ fact }) => {
    const [, root = ""] = fact.place.root;
    const isOfParams =
      root === `Send${name}Params` && fact.kind !== "declaration";
    return isOfParams || root.startsWith(name);
  });
}

for (const one of tried) {
  test(`${one.title}: ${one.way}`, () => {
    const changes = changesOf(one).map(({ fact, rule }) =>
      [releases[rule.level], rule.id, subjectOf(fact.place)]
        .join(" ")
        .replaceAll(one.name, "Order")
        .replaceAll("Shop.", ""),
    );
    assert.deepEqual(changes.toSorted(), one.expected.toSorted());
  });
}

/** The witnesses of the case of a title that is used both ways. */
function witnessOf(title: string): string | undefined {
  const found = tried.find((one) => one.title === title && one.way === "both");
  assert.ok(found);
  const [code] = changesOf(found).flatMap(
    ({ fact }) => (proof.ok ? proof.value.get(fact)?.code : undefined) ?? [],
  );
  return code
    ?.replaceAll(found.name, "Order")
    .replaceAll(/order\w+x/gu, "order");
}

test("the compiler says the same: each breaking change has a witness, and nothing else stops to compile", () => {
  assert.deepEqual(proof.ok ? [] : proof.problems, []);
});

test("the witness of what is used both ways goes the way in which it breaks", () => {
  assert.equal(
    witnessOf("null that is no longer accepted"),
    `import type { Shop } from "./index.js";

export const order: Shop.Order = {
  note: null,
};
`,
  );
  assert.match(
    witnessOf("a new member of what two forms share") ?? "",
    /const line: Shop\.Order\.Line = \{\};/u,
  );
  assert.match(
    witnessOf("a new value of an enum in place") ?? "",
    /const status = order\.status;[^]*status satisfies never;/u,
  );
  assert.match(
    witnessOf("a member that is readOnly from now on") ?? "",
    /SendOrderParams = \{\n {2}body: \{\n {4}note: "text",/u,
  );
  assert.match(
    witnessOf("a member that is writeOnly from now on") ?? "",
    /export const note = order\.note;/u,
  );
});
