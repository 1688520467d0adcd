import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { ExitCode } from "../../src/commands/exit-code.js";
import { runIn, Workplace } from "./run-contractgen.js";

const lights = await readFile(
  new URL("../conventions/stripe/cases/enums.yaml", import.meta.url),
  "utf8",
);

const petstore = `openapi: 3.0.3
info: { title: Pet store, version: "1.0" }
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - { name: kind, in: query, schema: { type: string, enum: [cat, dog] } }
      responses: { "200": { description: Pets, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } }
components:
  schemas:
    Pet:
      type: object
      required: [kind, size, colors]
      properties:
        kind: { type: string, enum: [cat, dog], nullable: true }
        only: { type: string, enum: [pet] }
        size: { type: integer, enum: [1, 2] }
        colors: { type: array, items: { $ref: "#/components/schemas/Color" } }
    Color: { type: string, enum: [black, white] }
    Cat: { type: object, required: [type], properties: { type: { type: string, enum: [cat, kitten] } } }
    Fish: { type: object, required: [type], properties: { type: { type: string, enum: [fish] } } }
    Any: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Fish" }], discriminator: { propertyName: type, mapping: { cat: "#/components/schemas/Cat", kitten: "#/components/schemas/Cat", fish: "#/components/schemas/Fish" } } }
`;

/** The declarations of one document, and what aliases of them are, without line breaks. */
async function aliasesOf(
  workplace: Workplace,
  ...options: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  const { exitCode, stderr } = await workplace.generate("api.yaml", ...options);
  assert.equal(exitCode, ExitCode.fine, stderr);
  const text = await workplace.read("out/index.d.ts");
  return new Map(
    [...text.matchAll(/^ *(?:export )?type (\w+) =([^;]*);$/gmu)].map(
      ([, name = "", type = ""]) => [
        name,
        type.replace(/\s+/gu, " ").replace(/^ (?:\| )?/u, ""),
      ],
    ),
  );
}

test("by Stripe's conventions enums are as the document and its release say, or closed or open throughout", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": lights });
  const specified = await aliasesOf(workplace);
  assert.equal(specified.get("Color"), '"red" | "green" | OtherString');
  assert.equal(specified.get("Mode"), '"off" | "on"');
  assert.deepEqual(
    await aliasesOf(workplace, "--enums", "as-specified"),
    specified,
  );
  const open = await aliasesOf(workplace, "--enums", "open");
  assert.equal(open.get("Mode"), '"off" | "on" | OtherString');
  assert.equal(open.get("Level"), "1 | 2");
  assert.equal(open.get("OtherString"), "string & Record<never, never>");
  const closed = await aliasesOf(workplace, "--enums", "closed");
  assert.equal(closed.get("Color"), '"red" | "green"');
  assert.deepEqual(
    [...closed],
    [...specified]
      .filter(([name]) => name !== "OtherString")
      .map(([name, type]) => [name, type.replace(" | OtherString", "")]),
  );
});

test("by Stripe's conventions the form is that of API versions whose official release has another", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": lights });
  const before = ["--api-version", "2024-06-20"];
  const specified = await aliasesOf(workplace, ...before);
  assert.equal(specified.get("Color"), '"red" | "green"');
  assert.equal(specified.has("OtherString"), false);
  const open = await aliasesOf(workplace, ...before, "--enums", "open");
  assert.equal(open.get("Color"), '"red" | "green" | OtherString');
});

test("by the openapi conventions enums of texts are closed, unless they are wanted open", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": petstore });
  const specified = await aliasesOf(workplace);
  assert.equal(specified.get("Color"), '"black" | "white"');
  assert.deepEqual(await aliasesOf(workplace, "--enums", "closed"), specified);
  const open = await aliasesOf(workplace, "--enums", "open");
  assert.equal(open.get("Color"), '"black" | "white" | OtherString');
  assert.equal(open.get("Kind"), '"cat" | "dog" | OtherString');
  assert.equal(open.get("Size"), "1 | 2");
  assert.equal(open.get("OtherString"), "string & Record<never, never>");
  assert.match(
    await workplace.read("out/index.d.ts"),
    /kind: Pet\.Kind \| null;\n {4}only\?: "pet";/u,
  );
});

test("a contract says the form, which is that of what is compared", async (context) => {
  const contract = (enums: string) => `{
  "enums": "${enums}",
  "default": "1",
  "versions": {
    "1": { "specification": "api.yaml" }
  }
}
`;
  const workplace = await Workplace.with(context, {
    "spec/api.yaml": petstore,
    "spec/contract.json": contract("open"),
    "closed.yaml": petstore,
  });
  const { exitCode, stderr } = await runIn(workplace, "generate");
  assert.equal(exitCode, ExitCode.fine, stderr);
  assert.match(
    await workplace.read("generated/1/index.d.ts"),
    /"black" \| "white" \| OtherString/u,
  );
  const other = await runIn(workplace, "diff", "1", "closed.yaml");
  assert.equal(other.exitCode, ExitCode.fine, other.stderr);
  assert.match(other.stdout, /Color/u);
  const same = await runIn(
    workplace,
    "diff",
    "1",
    "closed.yaml",
    "--enums",
    "open",
  );
  assert.equal(same.exitCode, ExitCode.fine, same.stderr);
  assert.doesNotMatch(same.stdout, /Color/u);
});

test("a form that there is not is wrong usage, and open enums are none for the module paths", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": petstore });
  const wrong = await workplace.generate("api.yaml", "--enums", "opened");
  assert.equal(wrong.exitCode, ExitCode.badInput);
  assert.match(
    wrong.stderr,
    /Allowed choices are as-specified, closed, open\./u,
  );
  const paths = await workplace.generate(
    "api.yaml",
    "--enums",
    "open",
    "--subpaths",
    "paths",
  );
  assert.equal(paths.exitCode, ExitCode.badInput);
  assert.match(paths.stderr, /unsupported-subpath: .+cannot have open enums/u);
});
