import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { format } from "prettier";
import type { Level } from "../../../src/diff/change-report.js";
import { compareContracts } from "../../../src/diff/compare/compare-contracts.js";
import { judge, type JudgedFact } from "../../../src/diff/judge.js";
import { prove } from "../../../src/diff/proof/prove.js";
import { ruleCases } from "../rule-cases.js";
import { packaged } from "./packaged.js";

const older = packaged(ruleCases.map(({ base }) => base));
const newer = packaged(ruleCases.map(({ revision }) => revision));

for (const [title, base, revision] of [
  ["forward", older, newer],
  ["backward", newer, older],
] as const) {
  const facts = compareContracts(base, revision);
  const sides = [
    { name: "base", contract: base },
    { name: "revision", contract: revision },
  ] as const;

  describe(`a case for each rule, ${title}`, () => {
    it("has a witness for each breaking change, and nothing else stops to compile", async () => {
      const judged = judge(facts);
      const outcome = await prove(judged, ...sides);
      assert.ok(outcome.ok, JSON.stringify(outcome, undefined, 2));
      const breaking = judged.filter(({ rule }) => rule.level === "breaking");
      assert.deepEqual(
        new Set(outcome.value.keys()),
        new Set(breaking.map(({ fact }) => fact)),
      );
      for (const { code, line, error } of outcome.value.values()) {
        assert.equal(await format(code, { parser: "typescript" }), code);
        assert.match(code.split("\n")[line - 1] ?? "", /\S/);
        assert.match(error, /^TS\d+: /);
      }
    });

    it("notices each rule that is wrong, by the compiler", async () => {
      const wrong = judge(facts).map((judged) => turned(judged));
      const outcome = await prove(wrong, ...sides);
      assert.ok(!outcome.ok);
      const told = outcome.problems.map(({ message }) => message).join("\n");
      for (const { fact, rule } of wrong) {
        if (rule.level === "documentation") continue;
        const [name = ""] = fact.place.root;
        assert.match(told, new RegExp(`\\b${name}\\b`), rule.id);
      }
    });
  });
}

/** A judgement that says the contrary. */
function turned({ fact, rule }: JudgedFact): JudgedFact {
  const contrary: Readonly<Record<Level, Level>> = {
    breaking: "additive",
    additive: "breaking",
    documentation: "documentation",
  };
  return { fact, rule: { ...rule, level: contrary[rule.level] } };
}
