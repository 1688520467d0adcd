import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import ts from "typescript";
import { openEditor } from "./editor.js";
import {
  type Deviation,
  type PublishedFixture,
  repaired,
} from "./published-fixtures/fixture.js";
import { fixtures } from "./published-fixtures/fixtures.js";
import {
  type SchemaCheck,
  schemaCheckOf,
} from "./published-fixtures/schema-check.js";
import { readContract } from "./specification-contract.js";

const { versions } = readContract();
const names = Object.keys(versions);

/** The first API version of each state of the API, and its specification. */
const states = new Map(
  Object.entries(versions).map(([version, { specification }]) => [
    specification,
    version,
  ]),
);

const schemas = {
  VerificationReport: "identity.verification_report",
  VerificationSession: "identity.verification_session",
};

describe("fixtures that are published with Stripe's specification", () => {
  let trials: readonly Trial[];
  const schemaChecks = new Map<string, SchemaCheck>();
  before(async () => {
    trials = compile(fixtures.flatMap(statementsOf));
    for (const file of states.keys())
      schemaChecks.set(file, await schemaCheckOf(file));
  });

  for (const fixture of fixtures) {
    const { resource, published, value, deviations } = fixture;
    const exceptions = deviations
      .map(({ pointer, is }) => `, ${is} ${pointer}`)
      .join("");
    const what = `a ${resource} published ${published}${exceptions}`;

    it(`are what the types of their API versions say: ${what}`, () => {
      const own = trials.filter((trial) => trial.fixture === fixture);
      assert.ok(own.length > deviations.length);
      for (const { except, errors } of own)
        if (except === undefined) assert.deepEqual(errors, []);
        else {
          assert.equal(errors.length, 1);
          const name = except.pointer.split("/").at(-1);
          assert.match(errors[0] ?? "", RegExp(`'"?${name}"?'`, "u"));
        }
    });

    it(`are what the specification in spec/ says: ${what}`, () => {
      for (const { specification } of statesOf(fixture)) {
        const check = schemaChecks.get(specification);
        assert.ok(check);
        const schema = schemas[resource];
        assert.deepEqual(check(schema, repaired(fixture)), {
          isValid: true,
          deviations: [],
        });
        const verdict = check(schema, value);
        assert.equal(verdict.isValid, deviations.length === 0);
        assert.deepEqual(inOrder(verdict.deviations), inOrder(deviations));
      }
    });
  }

  it("are there for each state of the API", () => {
    for (const resource of Object.keys(schemas))
      assert.deepEqual(
        new Set(
          fixtures
            .filter((fixture) => fixture.resource === resource)
            .flatMap(statesOf)
            .map(({ specification }) => specification),
        ),
        new Set(states.keys()),
      );
  });
});

/** The states of the API that a fixture is of. */
function statesOf({
  apiVersions: { oldest, newest },
}: PublishedFixture): readonly { version: string; specification: string }[] {
  const range = names.slice(names.indexOf(newest), names.indexOf(oldest) + 1);
  return [...states]
    .map(([specification, version]) => ({ specification, version }))
    .filter(({ specification }) =>
      range.some((name) => versions[name]?.specification === specification),
    );
}

/** A fixture as a value of its type, with all its deviations made good but one, or with all. */
interface Statement {
  readonly fixture: PublishedFixture;
  readonly except: Deviation | undefined;
  /** One line. */
  readonly code: string;
}

/** What the compiler says of it. */
interface Trial extends Statement {
  readonly errors: string[];
}

function statementsOf(fixture: PublishedFixture): readonly Statement[] {
  return statesOf(fixture).flatMap(({ version }) =>
    [undefined, ...fixture.deviations].map((except) => {
      const value = JSON.stringify(repaired(fixture, except));
      const type = `import("identity-contract/${version}").Identity.${fixture.resource}`;
      return { fixture, except, code: `void (${value} satisfies ${type});` };
    }),
  );
}

function compile(statements: readonly Statement[]): readonly Trial[] {
  const name = "published-fixtures.ts";
  const text = statements.map(({ code }) => code).join("\n");
  const { service, pathOf } = openEditor(new Map([[name, text]]));
  const trials = statements.map((one): Trial => ({ ...one, errors: [] }));
  for (const { start = 0, messageText } of service.getSemanticDiagnostics(
    pathOf(name),
  ))
    trials[text.slice(0, start).split("\n").length - 1]?.errors.push(
      ts.flattenDiagnosticMessageText(messageText, "\n"),
    );
  service.dispose();
  return trials;
}

function inOrder(deviations: readonly Deviation[]): readonly Deviation[] {
  return deviations.toSorted((one, other) =>
    one.pointer < other.pointer ? -1 : 1,
  );
}
