import assert from "node:assert/strict";
import { test } from "node:test";
import { ExitCode } from "../../src/commands/exit-code.js";
import { head, referringTo } from "./referring-document.js";
import { Workplace } from "./run-contractgen.js";

const zoo = {
  "api/zoo.yaml": `${head}paths:
  /animals: { $ref: paths/animals.yaml }
components:
  schemas:
    Animal: { $ref: schemas/animal.yaml }
    Keeper: { type: object, properties: { animal: { $ref: "schemas/animal.yaml" } } }
`,
  "api/paths/animals.yaml": `get:
  operationId: listAnimals
  parameters: [{ $ref: "../common.json#/parameters/Limit" }]
  responses:
    "200":
      description: All.
      content:
        application/json:
          schema: { type: array, items: { $ref: "../zoo.yaml#/components/schemas/Animal" } }
    default: { $ref: "../common.json#/responses/Failure" }
`,
  "api/schemas/animal.yaml": `oneOf: [{ $ref: "#/$defs/Cat" }, { $ref: "#/$defs/Dog" }]
discriminator: { propertyName: kind, mapping: { cat: "#/$defs/Cat", dog: "animal.yaml#/$defs/Dog" } }
$defs:
  Cat: { type: object, required: [kind], properties: { kind: { type: string }, prey: { $ref: "../common.json#/schemas/Keeper" } } }
  Dog: { type: object, required: [kind], properties: { kind: { type: string }, friends: { type: array, items: { $ref: "animal.yaml" } } } }
`,
  "api/common.json": JSON.stringify({
    parameters: {
      Limit: { name: "limit", in: "query", schema: { type: "integer" } },
    },
    responses: {
      Failure: {
        description: "No.",
        content: {
          "application/json": { schema: { $ref: "#/schemas/Failure" } },
        },
      },
    },
    schemas: {
      Failure: { type: "object", properties: { code: { type: "string" } } },
      Keeper: { type: "object", properties: { name: { type: "string" } } },
    },
  }),
};

test("with --allow-refs a document of several files is one", async (context) => {
  const place = await Workplace.with(context, zoo);
  const { exitCode, stderr } = await place.generate(
    "api/zoo.yaml",
    "--allow-refs",
    place.path("api"),
  );
  assert.equal(stderr, "");
  assert.equal(exitCode, ExitCode.fine);
  const text = (await place.read("out/index.d.ts"))
    .replaceAll(/\/\*\*.*?\*\/\s*/gsu, "")
    .replaceAll(/\s+/gu, " ");
  for (const expected of [
    'type Animal = (Cat & { kind: "cat" }) | (Dog & { kind: "dog" });',
    "interface Cat { kind: string; prey?: Keeper2; }",
    "interface Dog { kind: string; friends?: Array<Animal>; }",
    "interface Keeper { animal?: Animal; }",
    "interface Keeper2 { name?: string; }",
    "interface Failure { code?: string; }",
    "interface Query { limit?: number; }",
    "type ListAnimalsResponse = Array<Animal>;",
    "type ListAnimalsError = Failure;",
  ]) {
    assert.ok(text.includes(expected), `${expected} in ${text}`);
  }
});

test("the preamble has the hashes of all files, so that a change of any is one of the output", async (context) => {
  const place = await Workplace.with(context, zoo);
  const options = ["--allow-refs", place.path("api")];
  await place.generate("api/zoo.yaml", ...options);
  const before = await place.read("out/index.d.ts");
  assert.equal(before.match(/Referenced file sha256/gu)?.length, 3);
  await place.write("api/common.json", `${zoo["api/common.json"]} `);
  await place.generate("api/zoo.yaml", ...options);
  assert.notEqual(await place.read("out/index.d.ts"), before);
});

test("problems are where they are: in the file, with line, column and pointer", async (context) => {
  const place = await Workplace.with(context, {
    "api/a.yaml": referringTo("sub/b.yaml#/Pet"),
    "api/sub/b.yaml":
      "Pet:\n  type: object\n  properties:\n    owner: { type: person }\n    home: { $ref: '#/Home' }\n",
  });
  const options = ["--allow-refs", place.path("api")];
  const missing = await place.generate("api/a.yaml", ...options);
  assert.equal(
    missing.stderr,
    'api/sub/b.yaml:5:13 unresolved-reference: there is nothing at "#/Home" (#/Pet/properties/home/$ref)\n',
  );
  const text = await place.read("api/sub/b.yaml");
  await place.write("api/sub/b.yaml", `${text}Home: { type: string, not: {} }`);
  const wrong = await place.generate("api/a.yaml", ...options);
  assert.match(
    wrong.stderr,
    /^api\/sub\/b\.yaml:4:14 wrong-value: .* \(#\/Pet\/properties\/owner\/type\)\n$/u,
  );
  await place.write("api/sub/b.yaml", "Pet: { not: { type: string } }");
  const warned = await place.generate("api/a.yaml", ...options);
  assert.match(warned.stderr, /^api\/sub\/b\.yaml:1:1 warning wider-type: /u);
  await place.write("api/sub/b.yaml", "Pet: [");
  const broken = await place.generate("api/a.yaml", ...options);
  assert.match(broken.stderr, /^api\/sub\/b\.yaml:1:\d+ /u);
});

test("without --allow-refs a reference to a file is a problem that names the option", async (context) => {
  const place = await Workplace.with(context, zoo);
  const { exitCode, stderr } = await place.generate("api/zoo.yaml");
  assert.equal(exitCode, ExitCode.badInput);
  for (const line of stderr.trimEnd().split("\n")) {
    assert.match(
      line,
      /external-reference: .* leads to another file, .* --allow-refs/u,
    );
  }
});

test("files that refer to each other end, in what is declared or in a problem", async (context) => {
  const place = await Workplace.with(context, {
    "api/a.yaml": referringTo("b.yaml"),
    "api/b.yaml": "{ type: object, properties: { c: { $ref: c.yaml } } }\n",
    "api/c.yaml": "{ type: object, properties: { b: { $ref: b.yaml } } }\n",
  });
  const options = ["--allow-refs", place.path("api")];
  const fine = await place.generate("api/a.yaml", ...options);
  assert.equal(fine.stderr, "");
  await place.write("api/b.yaml", "$ref: c.yaml\n");
  await place.write("api/c.yaml", "$ref: b.yaml\n");
  const endless = await place.generate("api/a.yaml", ...options);
  assert.equal(endless.exitCode, ExitCode.badInput);
  assert.match(endless.stderr, /reference-cycle/u);
});

test("--allow-refs needs a folder that is there, and one document", async (context) => {
  const place = await Workplace.with(context, {
    "a.yaml": referringTo("b.yaml"),
    "b.yaml": "type: string\n",
  });
  const missing = await place.generate("a.yaml", "--allow-refs", "nowhere");
  assert.match(missing.stderr, /^nowhere:1:1 folder-not-found: /u);
  const file = place.path("b.yaml");
  const none = await place.generate("a.yaml", "--allow-refs", file);
  assert.match(none.stderr, /^b\.yaml:1:1 not-a-folder: /u);
  const alone = await place.run("generate", "--allow-refs", ".");
  assert.match(alone.stderr, /--allow-refs need --spec/u);
});

test("documents of several files are compared and extracted, too", async (context) => {
  const spec = (name: string) => `${head}paths: {}
components:
  schemas:
    thing:
      type: object
      required: [id, object]
      properties: { id: { type: string }, object: { type: string, enum: [thing] }, part: { $ref: "${name}" } }
      x-stripeResource: { class_name: Thing, in_package: Shop }
`;
  const place = await Workplace.with(context, {
    "a.yaml": spec("part.yaml"),
    "b.yaml": spec("other.yaml"),
    "part.yaml": "type: string\n",
    "other.yaml": "type: integer\n",
  });
  const options = ["--allow-refs", place.folder];
  const [base, revision] = ["a.yaml", "b.yaml"].map((one) => place.path(one));
  assert.ok(base !== undefined && revision !== undefined);
  const compared = await place.run(
    "diff",
    base,
    revision,
    "--no-proof",
    ...options,
  );
  assert.equal(compared.stderr, "");
  assert.match(compared.stdout, /part/u);
  const extracted = await place.run(
    "extract",
    base,
    "--only",
    "Shop",
    "--out",
    place.path("shop.yaml"),
    ...options,
  );
  assert.equal(extracted.stderr, "");
  const { exitCode } = await place.generate("shop.yaml");
  assert.equal(exitCode, ExitCode.fine);
});
