import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { ExitCode } from "../../src/commands/exit-code.js";
import { runIn, type RunResult, Workplace } from "./run-contractgen.js";

const specification = `openapi: 3.0.3
info: { version: '1' }
paths: {}
components:
  schemas:
    thing:
      x-stripeResource: { class_name: Thing }
      required: [object, name]
      properties:
        object: { type: string, enum: [thing] }
        name: { type: string, nullable: true }
        size: { type: integer }
`;

function overlay(...actions: readonly string[]): string {
  return [
    "overlay: 1.1.0",
    "info: { title: Test, version: '1' }",
    "actions:",
    ...actions.map((action) => `  - ${action}`),
    "",
  ].join("\n");
}

/** Makes `name` optional as well as nullable. */
const optional = overlay(
  "{ target: \"$.components.schemas.thing.required[?@ == 'name']\", remove: true }",
);
const required = overlay(
  "{ target: $.components.schemas.thing.required, update: size }",
);

/** Runs `contractgen generate --spec api.yaml --out out` with these overlays. */
function generate(
  workplace: Workplace,
  ...overlays: readonly string[]
): Promise<RunResult> {
  return workplace.run(
    "generate",
    "--spec",
    workplace.path("api.yaml"),
    "--out",
    workplace.path("out"),
    ...overlays.flatMap((name) => ["--overlay", workplace.path(name)]),
  );
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

test("overlays change what is declared, and are named by their hashes in their order", async (context) => {
  const workplace = await Workplace.with(context, {
    "api.yaml": specification,
    "one.yaml": optional,
    "two.json": JSON.stringify(
      {
        overlay: "1.0.0",
        info: { title: "Test", version: "1" },
        actions: [
          {
            target: "$.components.schemas.thing.required",
            update: "size",
          },
        ],
      },
      null,
      2,
    ),
  });
  const plain = await generate(workplace);
  assert.equal(plain.exitCode, ExitCode.fine);
  const before = await workplace.read("out/index.d.ts");
  assert.match(before, /^ {2}name: string \| null;\n {2}size\?: number;$/m);
  assert.doesNotMatch(before, /^\/\/ Overlay/m);

  const { exitCode, stdout, stderr } = await generate(
    workplace,
    "one.yaml",
    "two.json",
  );
  assert.deepEqual({ exitCode, stderr }, { exitCode: 0, stderr: "" });
  assert.match(
    stdout,
    /^1: api\.yaml \+ one\.yaml \+ two\.json → out\/index\.d\.ts, 2 types$/m,
  );
  const after = await workplace.read("out/index.d.ts");
  assert.match(after, /^ {2}name\?: string \| null;\n {2}size: number;$/m);
  assert.deepEqual(after.split("\n").slice(1, 5), [
    `// API version 1, specification sha256 ${sha256(specification)}.`,
    `// Overlay sha256 ${sha256(optional)}.`,
    `// Overlay sha256 ${sha256(await workplace.read("two.json"))}.`,
    "",
  ]);
});

test("the same specification and overlays give the same bytes, wherever they lie", async (context) => {
  const files = { "api.yaml": specification, "fix.yaml": optional };
  const [one, other] = [
    await Workplace.with(context, files),
    await Workplace.with(context, { ...files, "deep/fix": optional }),
  ];
  await generate(one, "fix.yaml");
  await generate(other, "deep/fix");
  const text = await one.read("out/index.d.ts");
  assert.equal(await other.read("out/index.d.ts"), text);
  await generate(one, "fix.yaml");
  assert.equal(await one.read("out/index.d.ts"), text);
});

test("what is wrong with overlays is said at once, and nothing is written", async (context) => {
  const workplace = await Workplace.with(context, {
    "api.yaml": specification,
    "one.yaml": overlay(
      "{ target: $.components.schemas.thing, update: { title: Thing } }",
      "{ target: $.components.schemas.thign, update: { title: Thing } }",
      "{ target: $.components.schemas.thing.required, update: { a: 1 } }",
    ),
    "two.yaml": overlay("{ target: \"$.paths['/things'].get\", remove: true }"),
  });
  const { exitCode, stdout, stderr } = await generate(
    workplace,
    "one.yaml",
    "two.yaml",
  );
  assert.deepEqual(
    { exitCode, stdout, stderr },
    {
      exitCode: ExitCode.badInput,
      stdout: "",
      stderr: [
        'one.yaml:5:7 no-match: nothing in "api.yaml" matches "$.components.schemas.thign" (#/actions/1/target)',
        'two.yaml:4:7 no-match: nothing in "api.yaml" matches "$.paths[\'/things\'].get" (#/actions/0/target)',
        "",
      ].join("\n"),
    },
  );
  assert.deepEqual(Object.keys(await workplace.files()), [
    "api.yaml",
    "one.yaml",
    "two.yaml",
  ]);
});

test("what overlays make of a specification is checked like any other", async (context) => {
  const workplace = await Workplace.with(context, {
    "api.yaml": specification,
    "fix.yaml": overlay(
      "{ target: $.components.schemas.thing.required, update: { a: 1 } }",
      "{ target: $.components.schemas.thing.properties, update: { big: { $ref: '#/none' } } }",
      "{ target: $.components.schemas.thing.properties.size, update: { type: [string, integer] } }",
    ),
  });
  const result = await generate(workplace, "fix.yaml");
  assert.equal(
    result.stderr,
    'fix.yaml:6:69 incompatible-update: expected neither an object nor an array, to go with a string at "/components/schemas/thing/properties/size/type", found an array (#/actions/2/update/type)\n',
  );
  await workplace.write(
    "fix.yaml",
    overlay(
      "{ target: $.components.schemas.thing.required, update: { a: 1 } }",
      "{ target: $.components.schemas.thing.properties, update: { big: { $ref: '#/none' } } }",
    ),
  );
  const { exitCode, stderr } = await generate(workplace, "fix.yaml");
  assert.equal(exitCode, ExitCode.badInput);
  assert.equal(
    stderr,
    [
      "api.yaml:8:7 wrong-type: expected a string, found an object; an overlay added this (#/components/schemas/thing/required/2)",
      'api.yaml:9:7 unresolved-reference: there is nothing at "#/none"; an overlay added this (#/components/schemas/thing/properties/big/$ref)',
      "",
    ].join("\n"),
  );
});

test("a contract names the overlays of each API version", async (context) => {
  const workplace = await Workplace.with(context, {
    "spec/contract.json": JSON.stringify({
      default: "v2",
      versions: {
        v2: { specification: "api.yaml" },
        v1: {
          specification: "api.yaml",
          overlays: ["optional.overlay.yaml", "old/size.overlay.yaml"],
        },
      },
    }),
    "spec/api.yaml": specification,
    "spec/optional.overlay.yaml": optional,
    "spec/old/size.overlay.yaml": required,
  });
  assert.deepEqual(await runIn(workplace, "generate"), {
    exitCode: ExitCode.fine,
    stdout: [
      "v2: spec/api.yaml → generated/v2/index.d.ts, 2 types",
      "v1: spec/api.yaml + spec/optional.overlay.yaml + spec/old/size.overlay.yaml → generated/v1/index.d.ts, 2 types",
      "4 files written anew; TIME",
      "",
    ].join("\n"),
    stderr: "",
  });
  const [one, two] = [
    await workplace.read("generated/v1/index.d.ts"),
    await workplace.read("generated/v2/index.d.ts"),
  ];
  assert.match(one, /^ {2}name\?: string \| null;\n {2}size: number;$/m);
  assert.match(two, /^ {2}name: string \| null;\n {2}size\?: number;$/m);

  await workplace.write("spec/old/size.overlay.yaml", optional);
  const { exitCode, stderr } = await runIn(workplace, "generate", "--check");
  assert.equal(exitCode, ExitCode.badInput);
  assert.equal(
    stderr,
    'spec/old/size.overlay.yaml:4:7 no-match: nothing in "spec/api.yaml" matches "$.components.schemas.thing.required[?@ == \'name\']" (#/actions/0/target)\n',
  );
});
