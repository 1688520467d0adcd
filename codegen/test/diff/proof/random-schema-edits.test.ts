import assert from "node:assert/strict";
import { it } from "node:test";
import * as fc from "fast-check";
import { compareContracts } from "../../../src/diff/compare/compare-contracts.js";
import { judge } from "../../../src/diff/judge.js";
import { prove } from "../../../src/diff/proof/prove.js";
import { contractOf } from "../used-schemas.js";
import { schemasOf, schemaSpecs } from "./schema-spec-arbitrary.js";
import { editedSchemas, schemaEdits } from "./schema-spec-edits.js";

/** How many groups of schemas are compared and compiled at once. */
const together = 40;

/** More for a long run, `PROOF_RUNS=100`, in which schemas are edited twice. */
const numRuns = Number(process.env["PROOF_RUNS"] ?? 1);

it("never contradicts itself on component schemas that were edited at random, with how they are used", async () => {
  const cases = fc.array(
    fc.tuple(
      schemaSpecs,
      fc.array(schemaEdits, { minLength: 1, maxLength: numRuns > 1 ? 2 : 1 }),
    ),
    { minLength: together, maxLength: together, size: "max" },
  );
  await fc.assert(
    fc.asyncProperty(cases, async (pairs) => {
      const base = await contractOf(
        pairs.map(([spec], number) => schemasOf(`Case${number}x`, spec)),
      );
      const revision = await contractOf(
        pairs.map(([spec, changes], number) =>
          schemasOf(`Case${number}x`, editedSchemas(spec, changes)),
        ),
      );
      const outcome = await prove(
        judge(compareContracts(base, revision)),
        { name: "base", contract: base },
        { name: "revision", contract: revision },
      );
      assert.deepEqual(outcome.ok ? [] : outcome.problems, []);
    }),
    { numRuns, ...(numRuns > 1 ? {} : { seed: 7 }), endOnFailure: true },
  );
});
