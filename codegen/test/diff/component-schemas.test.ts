import assert from "node:assert/strict";
import { test } from "node:test";
import { compareContracts } from "../../src/diff/compare/compare-contracts.js";
import { judge, type JudgedFact } from "../../src/diff/judge.js";
import { prove } from "../../src/diff/proof/prove.js";
import { subjectOf } from "../../src/diff/subject.js";
import { type SchemaCase, schemaCases } from "./component-schema-cases.js";
import { contractOf, type Way } from "./used-schemas.js";

interface Tried extends SchemaCase {
  readonly name: string;
  readonly way: string;
  readonly expected: readonly string[];
}

const tried = schemaCases
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

test("the compiler notices where breaking changes are called additive", async () => {
  const mild = judged.map(({ fact, rule }): JudgedFact => ({
    fact,
    rule: { ...rule, level: "additive" },
  }));
  const outcome = await prove(
    mild,
    { name: "base", contract: base },
    { name: "revision", contract: revision },
  );
  const told = (outcome.ok ? [] : outcome.problems)
    .map(({ message }) => message)
    .join("\n");
  for (const one of tried) {
    const breaking = changesOf(one).filter(
      ({ rule }) => rule.level === "breaking",
    );
    // A member too many is noticed by the name of what had it.
    const isNamed = breaking.some(({ fact }) =>
      fact.place.root[1]?.startsWith(one.name),
    );
    const use = new RegExp(`^a use of Shop\\.(?:Send)?${one.name}`, "mu");
    assert.equal(use.test(told), isNamed, `${one.title}: ${one.way}`);
  }
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
