import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { openApiContract } from "../../src/conventions/openapi/contract.js";
import { compareContracts } from "../../src/diff/compare/compare-contracts.js";
import { judge } from "../../src/diff/judge.js";
import { prove } from "../../src/diff/proof/prove.js";
import { memberHistory } from "../../src/history/build-history.js";
import type { Contract, Declaration } from "../../src/model/contract.js";
import { loaded } from "../openapi/load-text.js";
import { compareWhole, contractWith } from "./contract-pair.js";
import { type DocumentPair, documentPairs } from "./document-pairs.js";

/** The namespace of a pair in the contract of all of them: they are compared, and compiled, at once. */
const namespaceOf = (index: number) => `Case${index}`;

/** One contract of one side of all pairs. */
async function contractOf(side: "base" | "revision"): Promise<Contract> {
  const declarations: Declaration[] = [];
  for (const [index, pair] of documentPairs.entries()) {
    const { paths = {}, schemas = {} } = pair[side];
    const title = namespaceOf(index);
    const document = await loaded(
      JSON.stringify({
        openapi: "3.1.0",
        info: { title, version: "1" },
        paths,
        components: { schemas },
      }),
      "document.json",
    );
    const { contract } = openApiContract(document, { apiVersion: "1" });
    declarations.push(
      ...contract.declarations.filter(({ kind }) => kind === "namespace"),
    );
  }
  return contractWith(declarations, "1");
}

/** What a comparison says of the pair, without its namespace. */
function ofPair(index: number, rulesAndSubjects: readonly string[]) {
  const namespace = `${namespaceOf(index)}.`;
  return rulesAndSubjects
    .filter((text) => text.includes(` ${namespace}`))
    .map((text) => text.replace(namespace, ""))
    .map((text) => text.replace(namespaceOf(index), ""))
    .toSorted();
}

describe("documents that differ in one thing", () => {
  let base: Contract;
  let revision: Contract;
  before(async () => {
    base = await contractOf("base");
    revision = await contractOf("revision");
  });

  const check = async (
    older: Contract,
    newer: Contract,
    expected: (pair: DocumentPair) => readonly string[],
  ) => {
    const report = compareWhole(older, newer);
    const told = report.changes.map(
      ({ rule, subject }) => `${rule} ${subject}`,
    );
    assert.deepEqual(
      documentPairs.map(({ what }, index) => ({
        what,
        told: ofPair(index, told),
      })),
      documentPairs.map((pair) => ({
        what: pair.what,
        told: expected(pair).toSorted(),
      })),
    );
    const outcome = await prove(
      judge(compareContracts(older, newer)),
      { name: "base", contract: older },
      { name: "revision", contract: newer },
    );
    assert.deepEqual(outcome.ok ? [] : outcome.problems, []);
  };

  it("are judged, and the compiler agrees", () =>
    check(base, revision, ({ forward }) => forward));

  it("are judged the other way round, and the compiler agrees", () =>
    check(revision, base, ({ backward }) => backward));

  it("do not differ from themselves", () => {
    for (const contract of [base, revision]) {
      assert.deepEqual(compareContracts(contract, contract), []);
    }
  });

  it("have a history", () => {
    const subjects = memberHistory([
      { name: "base", contract: base },
      { name: "revision", contract: revision },
    ]).members.map(({ subject }) => subject);
    for (const [index] of documentPairs.entries()) {
      const prefix = `${namespaceOf(index)}.`;
      assert.ok(subjects.some((subject) => subject.startsWith(prefix)));
    }
  });
});
