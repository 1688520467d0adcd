import assert from "node:assert/strict";
import { test } from "node:test";
import { ExitCode } from "../../src/commands/exit-code.js";
import { runIn, withoutDuration, Workplace } from "./run-contractgen.js";

const petstore = `openapi: 3.0.3
info: { title: Pet store, version: "1.0" }
paths: {}
components:
  schemas:
    Pet:
      type: object
      properties:
        born: { type: string, format: date }
        weight: { type: integer, format: int64 }
        odd: { type: integer, enum: ["1"] }
`;

/** The same as a resource of Stripe's: what it is, is its name. */
const stripes = `openapi: 3.0.3
info: { version: "1.0" }
paths: {}
components:
  schemas:
    thing:
      properties:
        object: { type: string, enum: [thing] }
        name: { type: string }
`;

test("a document of no house style is taken by the openapi conventions, which are named", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": petstore });
  const { exitCode, stdout, stderr } = await workplace.generate("api.yaml");
  assert.equal(exitCode, ExitCode.fine);
  assert.equal(
    withoutDuration(stdout),
    "1.0: api.yaml → out/index.d.ts, 2 types by the openapi conventions\n1 file written anew; TIME\n",
  );
  assert.equal(
    stderr,
    "api.yaml:11:31 warning wider-type: the enum has values that the type beside it does not allow: all values of the type fit (#/components/schemas/Pet/properties/odd/enum)\n",
  );
  assert.match(
    await workplace.read("out/index.d.ts"),
    /export declare namespace PetStore \{\n {2}interface Pet \{\n/,
  );
});

test("a document with resources as Stripe writes them is taken by Stripe's, unless others are named", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": stripes });
  await workplace.generate("api.yaml");
  assert.match(
    await workplace.read("out/index.d.ts"),
    /export interface Thing \{/,
  );
  const { stdout } = await workplace.generate(
    "api.yaml",
    "--conventions",
    "openapi",
  );
  assert.match(stdout, /by the openapi conventions/);
  assert.match(
    await workplace.read("out/index.d.ts"),
    /export declare namespace Api \{\n {2}interface thing \{/,
  );
});

test("Stripe's conventions named for a document without resources are a problem", async (context) => {
  const workplace = await Workplace.with(context, {
    "api.yaml": petstore.replace("enum", "x-enum"),
  });
  const { exitCode, stderr } = await workplace.generate(
    "api.yaml",
    "--conventions",
    "stripe",
  );
  assert.equal(exitCode, ExitCode.badInput);
  assert.match(stderr, /^api\.yaml:5:3 no-resources: /);
});

test("the namespace and the types of formats can be chosen", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": petstore });
  await workplace.generate(
    "api.yaml",
    "--namespace",
    "Zoo",
    "--dates",
    "Date",
    "--integers",
    "bigint",
  );
  const text = await workplace.read("out/index.d.ts");
  assert.match(text, /export declare namespace Zoo \{/);
  assert.match(text, /born\?: Date;\n {4}weight\?: bigint;/);
});

test("a namespace that is no name of a type is wrong usage", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": petstore });
  for (const name of ["pet-store", "petstore", "", "A.B", "Ä"]) {
    const { exitCode, stderr } = await workplace.generate(
      "api.yaml",
      "--namespace",
      name,
    );
    assert.equal(exitCode, ExitCode.badInput);
    assert.match(stderr, /cannot name a namespace/);
  }
});

test("how declarations are made goes with a document: a contract says it itself", async (context) => {
  const workplace = await Workplace.with(context, {});
  const { exitCode, stderr } = await workplace.run(
    "generate",
    "--namespace",
    "Zoo",
  );
  assert.equal(exitCode, ExitCode.badInput);
  assert.match(stderr, /need --spec; a contract says these itself/);
});

test("a part of a document is taken by Stripe's conventions alone", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": petstore });
  const { exitCode, stderr } = await workplace.generate(
    "api.yaml",
    "--only",
    "Pet",
    "--conventions",
    "openapi",
  );
  assert.equal(exitCode, ExitCode.badInput);
  assert.match(stderr, /^api\.yaml:1:1 unsupported-fragment: /);
});

test("a contract says how the declarations of all its versions are made", async (context) => {
  const workplace = await Workplace.with(context, {
    "spec/api.yaml": petstore,
    "spec/contract.json": JSON.stringify({
      default: "1.0",
      conventions: "openapi",
      namespace: "Zoo",
      dates: "Date",
      versions: { "1.0": { specification: "api.yaml" } },
    }),
  });
  const { exitCode, stdout } = await runIn(workplace, "generate");
  assert.equal(exitCode, ExitCode.fine);
  assert.match(stdout, /2 types by the openapi conventions/);
  const text = await workplace.read("generated/1.0/index.d.ts");
  assert.match(text, /export declare namespace Zoo \{/);
  assert.match(text, /born\?: Date;/);
});
