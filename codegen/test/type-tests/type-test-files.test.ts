import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { Compiler } from "../../src/compile/compile-declarations.js";
import type { GeneratedFile } from "../../src/generated-file.js";
import { specificationContract } from "../../src/generation/specification-contract.js";
import type { Contract } from "../../src/model/contract.js";
import { loadUnwritten } from "../../src/openapi/load.js";
import { printContract } from "../../src/printer/print.js";
import { typeTestFiles } from "../../src/type-tests/type-test-files.js";
import { petstore, stripeStyle } from "./specifications.js";

const template = new URL("../../package-template/", import.meta.url);
const equal = await readFile(new URL("equal.ts", template), "utf8");
const compiler = new Compiler();

/** The contract of a document in YAML. */
async function contractOf(text: string): Promise<Contract> {
  const loaded = await loadUnwritten("api.yaml", text);
  assert.ok(loaded.ok, JSON.stringify(loaded));
  const made = specificationContract(loaded.value, {});
  assert.ok(made.ok);
  return made.value.contract;
}

/** The files of a contract's type tests, beside declarations that may say something else. */
async function findingsOf(contract: Contract, declarations: string) {
  const tests = typeTestFiles(contract, "../index.js").map((file) => ({
    ...file,
    path: `1/${file.path}`,
  }));
  const files: readonly GeneratedFile[] = [
    { path: "index.d.ts", text: declarations },
    { path: "equal.ts", text: equal },
    ...tests,
  ];
  const findings = await compiler.compile(files);
  return findings.map(
    ({ path, code, message }) => `${path} ${code} ${message}`,
  );
}

describe("type tests", () => {
  it("state each declaration, sorted by what it was made of", async () => {
    const files = typeTestFiles(await contractOf(petstore), "petstore/1");
    assert.deepEqual(
      files.map(({ path }) => path),
      ["components.ts", "operations.ts", "shared.ts"],
    );
    const [components, operations] = files;
    assert.match(
      components?.text ?? "",
      /^import type \{ PetStore \} from "petstore\/1";\nimport \{ expectEqual \} from "\.\.\/equal\.js";\n/,
    );
    assert.match(
      components?.text ?? "",
      /\ninterface PetOwner \{\n {2}name\?: string;\n\}\nexpectEqual<PetStore\.Pet\.Owner, PetOwner>\(true\);\n/,
    );
    assert.match(
      operations?.text ?? "",
      /expectEqual<PetStore\.ListPetsParams\.Query, ListPetsParamsQuery>\(true\);\n/,
    );
  });

  for (const [what, text] of [
    ["of no house style", petstore],
    ["as Stripe writes them", stripeStyle],
  ] as const) {
    it(`hold for the declarations that they were made of, of a document ${what}`, async () => {
      const contract = await contractOf(text);
      const declarations = printContract(contract, []);
      assert.deepEqual(await findingsOf(contract, declarations), []);
    });

    it(`fail for any member that changes, of a document ${what}`, async () => {
      const contract = await contractOf(text);
      const declarations = printContract(contract, []);
      const mutants = mutantsOf(declarations);
      assert.ok(mutants.length > 40, `${mutants.length} mutants`);
      for (const { mutant, change } of mutants) {
        const findings = await findingsOf(contract, mutant);
        const inTests = findings.filter((finding) => finding.startsWith("1/"));
        assert.notDeepEqual(inTests, [], change);
      }
    });
  }

  it("name the members that differ", async () => {
    const contract = await contractOf(petstore);
    const declarations = printContract(contract, []);
    const findings = await findingsOf(
      contract,
      declarations.replace("limit?: number", "limit: number"),
    );
    assert.deepEqual(findings, [
      "1/operations.ts 2345 Argument of type 'boolean' is not assignable to parameter of type '[differences: { limit: { declared: { limit: number; }; stated: { limit?: number; }; }; }]'.",
    ]);
  });

  it("fail for a type that is no longer there, and for one that becomes any", async () => {
    const contract = await contractOf(petstore);
    const declarations = printContract(contract, []);
    for (const [from, to] of [
      ["interface Dog extends", "interface Hound extends"],
      ["type Any = Pet | string", "type Any = any"],
    ] as const) {
      assert.ok(declarations.includes(from));
      const mutant = declarations.replace(from, to);
      assert.notDeepEqual(await findingsOf(contract, mutant), [], from);
    }
  });
});

/** Declarations with one change each. */
function mutantsOf(
  declarations: string,
): readonly { readonly mutant: string; readonly change: string }[] {
  const changes: readonly (readonly [RegExp, string])[] = [
    // A member goes, may be left out, or may not.
    [/^ +(?:"[^"]+"|\w+)\??: [^\n]*;\n/gmu, ""],
    [/(?<=^ +(?:"[^"]+"|\w+)): /gmu, "?: "],
    [/(?<=^ +(?:"[^"]+"|\w+))\?: /gmu, ": "],
    // What can be null cannot, what cannot can.
    [/ \| null\b/gu, ""],
    [/: (?:string|number|boolean);/gu, ": null | bigint;"],
    // A value of an enum is another one; a method, a parameter and a base go.
    [/(?<=type \w+ = )"/gu, '"other-'],
    [/^ +\w+\([^()]*\): [^\n]*;\n/gmu, ""],
    [/(?<=\(\w+)\?: /gu, ": "],
    [/ extends (?:[\w.]+)(?= \{)/gu, ""],
  ];
  return changes.flatMap(([pattern, replacement]) =>
    [...declarations.matchAll(pattern)].map(({ 0: found, index }) => ({
      change: `${found.trim()} → ${replacement} at ${index}`,
      mutant:
        declarations.slice(0, index) +
        replacement +
        declarations.slice(index + found.length),
    })),
  );
}
