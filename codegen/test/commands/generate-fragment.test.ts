import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { ExitCode } from "../../src/commands/exit-code.js";
import { Workplace } from "./run-contractgen.js";
import { shop } from "./shop-specification.js";

const sha256 = createHash("sha256").update(shop).digest("hex");
const fragment = "spec/fragment.yaml";
const overlay = `overlay: 1.0.0
info: { title: Fix, version: "1" }
actions:
  - target: $.components.schemas.customer
    update: { properties: { email: { type: string } } }
`;

/** Generates from a file of the workplace and gives the declarations. */
async function generated(
  workplace: Workplace,
  name: string,
  ...argv: readonly string[]
): Promise<string> {
  const out = workplace.path("out");
  const spec = workplace.path(name);
  const { exitCode, stderr } = await workplace.run(
    "generate",
    "--spec",
    spec,
    "--out",
    out,
    ...argv,
  );
  assert.deepEqual([exitCode, stderr], [ExitCode.fine, ""]);
  return workplace.read("out/index.d.ts");
}

/** Extracts a fragment of api.yaml. */
async function extract(
  workplace: Workplace,
  ...argv: readonly string[]
): Promise<void> {
  const { exitCode } = await workplace.run(
    "extract",
    workplace.path("api.yaml"),
    ...argv,
    "--out",
    workplace.path(fragment),
  );
  assert.equal(exitCode, ExitCode.fine);
}

test("--only gives the declarations of what was asked for, and stubs of others", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": shop });
  const whole = await generated(workplace, "api.yaml");
  const part = await generated(workplace, "api.yaml", "--only", "Basket");
  assert.deepEqual(part.split("\n").slice(1, 4), [
    `// API version 2026-03-25.dahlia, specification sha256 ${sha256}.`,
    "// Extracted with --only Basket --outside stub --descriptions keep.",
    "",
  ]);
  const order = /^  interface Order \{\n[^]*?^  \}\n/mu;
  assert.ok(order.exec(whole));
  assert.deepEqual(order.exec(part)?.[0], order.exec(whole)?.[0]);
  assert.match(part, /    customer\?: string \| Customer;\n/);
  assert.match(
    part,
    /\/\*\* Only what .* \*\/\nexport interface Customer \{\n  \/\*\* Its ID\. \*\/\n  id: string;\n  object: "customer";\n\}\n/,
  );
  assert.doesNotMatch(
    part,
    /CustomerResource|interface Source|interface Address/,
  );
});

for (const argv of [
  ["--only", "Basket"],
  ["--only", "Customer,Basket"],
  ["--only", "Customer", "--outside", "follow"],
  ["--only", "Customer", "--api-version", "2020-08-27"],
]) {
  test(`a fragment gives the same bytes as the whole with ${argv.join(" ")}`, async (context) => {
    const workplace = await Workplace.with(context, { "api.yaml": shop });
    await extract(workplace, ...argv);
    assert.equal(
      await generated(workplace, fragment),
      await generated(workplace, "api.yaml", ...argv),
    );
  });
}

test("a fragment that was changed is a specification of its own", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": shop });
  await extract(workplace, "--only", "Basket");
  const text = await workplace.read(fragment);
  const relaid = text.replace(/^#.*\n/gmu, "").replaceAll("\n", "\n\n");
  await workplace.write(fragment, relaid);
  assert.match(
    await generated(workplace, fragment),
    new RegExp(`specification sha256 ${sha256}\\.\n// Extracted with `, "u"),
  );
  const changed = text.replace("Gives an order.", "Retrieves an order.");
  await workplace.write(fragment, changed);
  const own = createHash("sha256").update(changed).digest("hex");
  assert.match(
    await generated(workplace, fragment),
    new RegExp(
      `specification sha256 ${own}\\.\n\n/\\*\\* The API version `,
      "u",
    ),
  );
});

test("a fragment of a fragment is one of the specification that it was made of", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": shop });
  await extract(workplace, "--only", "Basket,Customer");
  const sha = createHash("sha256")
    .update(await workplace.read(fragment))
    .digest("hex");
  assert.match(
    await generated(workplace, fragment, "--only", "Customer"),
    new RegExp(`sha256 ${sha}\\.\n// Extracted with --only Customer `, "u"),
  );
});

test("overlays are applied to the whole, and a fragment names them", async (context) => {
  const workplace = await Workplace.with(context, {
    "api.yaml": shop,
    "fix.yaml": overlay,
  });
  const argv = ["--overlay", workplace.path("fix.yaml"), "--only", "Customer"];
  await extract(workplace, ...argv);
  const part = await generated(workplace, fragment);
  assert.equal(await generated(workplace, "api.yaml", ...argv), part);
  const sha = createHash("sha256").update(overlay).digest("hex");
  assert.deepEqual(part.split("\n").slice(1, 4), [
    `// API version 2026-03-25.dahlia, specification sha256 ${sha256}.`,
    `// Overlay sha256 ${sha}.`,
    "// Extracted with --only Customer --outside stub --descriptions keep.",
  ]);
  assert.match(part, /^  email\?: string;$/mu);
  assert.match(
    await workplace.read(fragment),
    new RegExp(
      `^# .*\n# .* ${sha256}, .*\n# Overlay sha256 ${sha}\\.\nopenapi: `,
      "u",
    ),
  );
});

test("an overlay on a fragment is a change of it, and is named after it", async (context) => {
  const workplace = await Workplace.with(context, {
    "api.yaml": shop,
    "fix.yaml": overlay,
  });
  await extract(workplace, "--only", "Customer");
  const own = createHash("sha256")
    .update(await workplace.read(fragment))
    .digest("hex");
  const sha = createHash("sha256").update(overlay).digest("hex");
  const text = await generated(
    workplace,
    fragment,
    "--overlay",
    workplace.path("fix.yaml"),
  );
  assert.deepEqual(text.split("\n").slice(1, 4), [
    `// API version 2026-03-25.dahlia, specification sha256 ${own}.`,
    `// Overlay sha256 ${sha}.`,
    "",
  ]);
});

test("names that mean nothing are problems", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": shop });
  assert.deepEqual(
    await workplace.run(
      "generate",
      "--spec",
      workplace.path("api.yaml"),
      "--out",
      workplace.path("out"),
      "--only",
      "Order,Customer",
    ),
    {
      exitCode: ExitCode.badInput,
      stdout: "",
      stderr:
        'api.yaml:1:1 unknown-name: there is no package or class "Order"; did you mean "Basket.Order"? (#)\n',
    },
  );
});

test("what is null in the whole but seems left out in a fragment is remembered", async (context) => {
  const resource = (name: string, required: string) => `    ${name}:
      required: [${required}]
      properties:
        object: { type: string, enum: [${name}] }
        color: { type: string, nullable: true }
`;
  const api = (required: string) => `openapi: 3.0.3
info: { title: Public, version: "2024-06-20" }
paths: {}
components:
  schemas:
${resource("apple", "")}${resource("pear", required)}`;
  for (const [required, color] of [
    ["", "color: string | null;"],
    ["color", "color?: string | null;"],
  ] as const) {
    const workplace = await Workplace.with(context, {
      "api.yaml": api(required),
    });
    const apple = (text: string) => /  color.*/u.exec(text)?.[0].trim();
    assert.equal(apple(await generated(workplace, "api.yaml")), color);
    const part = await generated(workplace, "api.yaml", "--only", "Apple");
    assert.equal(apple(part), color);
    await extract(workplace, "--only", "Apple");
    assert.equal(await generated(workplace, fragment), part);
  }
});
