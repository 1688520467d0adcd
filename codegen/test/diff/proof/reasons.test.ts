import assert from "node:assert/strict";
import { test } from "node:test";
import { compareContracts } from "../../../src/diff/compare/compare-contracts.js";
import { judge } from "../../../src/diff/judge.js";
import { prove } from "../../../src/diff/proof/prove.js";
import {
  methodOf,
  primitive,
  requiredParameter,
} from "../../../src/model/build.js";
import type { Method } from "../../../src/model/contract.js";
import { contractWith, interfaceWith, namespace } from "../contract-pair.js";

const string = primitive("string");

/** The witnesses of what comes to a resource, by what the facts are about. */
async function witnessesOf(
  before: readonly Method[],
  after: readonly Method[],
): Promise<ReadonlyMap<string, { code: string; error: string }>> {
  const [base, revision] = [before, after].map((methods) =>
    contractWith([interfaceWith("ThingResource", "call", ...methods)]),
  );
  assert.ok(base && revision);
  const judged = judge(compareContracts(base, revision));
  const outcome = await prove(
    judged,
    { name: "base", contract: base },
    { name: "revision", contract: revision },
  );
  assert.ok(outcome.ok);
  return new Map(
    [...outcome.value].map(([fact, witness]) => {
      const last = fact.place.steps.at(-1);
      return [last?.kind === "member" ? last.name : "", witness];
    }),
  );
}

test("a namespace without types can go: nothing uses it", async () => {
  const [base, revision] = ["Older", "Newer"].map((name) =>
    contractWith([namespace(name)]),
  );
  assert.ok(base && revision);
  assert.deepEqual(compareContracts(base, revision), []);
  const sides = [base, revision].map((contract) => ({ name: "", contract }));
  const [before, after] = sides;
  assert.ok(before && after);
  const outcome = await prove([], before, after);
  assert.deepEqual(outcome.ok ? [] : outcome.problems, []);
});

test("each of several methods that come has a witness that names it", async () => {
  const names = ["create", "list", "cancel", "pay", "close", "search", "send"];
  const witnesses = await witnessesOf(
    [],
    names.map((name) => methodOf(name, [], string)),
  );
  for (const name of names) {
    assert.match(
      witnesses.get(name)?.error ?? "",
      new RegExp(`\\b${name}\\b`),
      name,
    );
  }
});

test("a way to call a method has a witness that no other method concerns", async () => {
  const create = methodOf("create", [], string);
  const withId = methodOf(
    "create",
    [requiredParameter("id", string)],
    primitive("number"),
  );
  const witnesses = await witnessesOf(
    [create],
    [create, withId, methodOf("search", [], string)],
  );
  const { code = "", error = "" } = witnesses.get("create") ?? {};
  assert.match(code, /Pick<ThingResource, "create">|Resource\["create"\]/);
  assert.doesNotMatch(error, /search/);
});
