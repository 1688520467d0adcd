import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { stripVTControlCharacters } from "node:util";
import { Ajv } from "ajv";
import { jsonReport } from "../../src/diff-report/json-report.js";
import { markdownReport } from "../../src/diff-report/markdown-report.js";
import { textReport } from "../../src/diff-report/text-report.js";
import type { Change, ChangeReport } from "../../src/diff/change-report.js";
import { colored, plain } from "../../src/report/color.js";

const change: Change = {
  rule: "read-value-removed",
  level: "breaking",
  direction: "read",
  subject: "Shop.Order.status",
  summary: "Remove support for value `lost` from enum `Shop.Order.status`",
  before: '"lost" | "paid"',
  after: '"paid"',
  pointer: "/components/schemas/order/properties/status",
  witness: {
    code: 'declare const order: Shop.Order;\nif (order.status === "lost") {\n}\n',
    line: 2,
    error: "TS2367: This comparison appears to be unintentional.",
  },
};

const comment: Change = {
  rule: "read-documentation-changed",
  level: "documentation",
  direction: "read",
  subject: "Shop.Order",
  summary: "Change description of `Shop.Order`",
  before: "Old.",
  after: "New.",
  pointer: "/components/schemas/order",
};

function reportOf(...changes: readonly Change[]): ChangeReport {
  return {
    base: "1",
    revision: "2",
    verdict: changes.length === 0 ? "none" : "major",
    changes,
    lines: changes.map((one) => ({
      level: one.level,
      summary: one.summary,
      changes: [one],
    })),
  };
}

async function schemaValidator() {
  const file = new URL("../../change-report.schema.json", import.meta.url);
  const schema: object = JSON.parse(await readFile(file, "utf8"));
  return new Ajv({ allErrors: true, strict: true }).compile(schema);
}

test("the text shows the witness, with the line marked that stops to compile", () => {
  assert.equal(
    textReport(reportOf(change, comment), plain),
    `1 → 2: major release
1 breaking change, 1 documentation change

Breaking
  • Remove support for value \`lost\` from enum \`Shop.Order.status\` (read-value-removed)
      declare const order: Shop.Order;
    > if (order.status === "lost") {
      TS2367: This comparison appears to be unintentional.
      }

Documentation
  • Change description of \`Shop.Order\` (read-documentation-changed)
`,
  );
});

test("of many lines alike, and of a long error, texts have the beginning", () => {
  const cases = Array.from({ length: 20 }, (_, index) => `  case "v${index}":`);
  const code = ["switch (a) {", ...cases, "    a satisfies never;", "}"];
  const witness = {
    code: `${code.join("\n")}\n`,
    line: 22,
    error: `TS1360: ${"x".repeat(1000)}`,
  };
  const report = reportOf({ ...change, witness });
  for (const text of [textReport(report, plain), markdownReport(report)]) {
    assert.match(text, /case "v2":\n +\/\/ and 17 more\n/u);
    assert.ok(!text.includes('"v3"'));
    assert.match(text, /a satisfies never;\n.*TS1360: x+ …\n/u);
  }
  assert.ok(jsonReport(report).includes('\\"v19\\"'));
});

test("without a change the text says so", () => {
  assert.equal(
    textReport(reportOf(), plain),
    "1 → 2: no release needed\nno change\n",
  );
});

test("the text is the same in color", () => {
  const report = reportOf(change, comment);
  const uncolored = stripVTControlCharacters(textReport(report, colored));
  assert.equal(uncolored, textReport(report, plain));
});

test("text cannot steer a terminal", () => {
  const hostile = { ...change, summary: "Remove \u001b[2J`a`" };
  const report = { ...reportOf(hostile), base: "\u001b[2J" };
  assert.ok(!textReport(report, plain).includes("\u001b"));
});

test("Markdown has the witness as code, and comments folded away", () => {
  assert.equal(
    markdownReport(reportOf(change, comment)),
    `## \`1\` → \`2\`: major release

1 breaking change, 1 documentation change.

### Breaking

- Remove support for value \`lost\` from enum \`Shop.Order.status\`

  \`\`\`ts
  declare const order: Shop.Order;
  if (order.status === "lost") {
  // ^ TS2367: This comparison appears to be unintentional.
  }
  \`\`\`

<details>
<summary>Documentation</summary>

- Change description of \`Shop.Order\`

</details>
`,
  );
});

test("nothing in a witness or a name ends its code in Markdown", () => {
  const code = "const fence = '```'; // ````\n";
  const report = {
    ...reportOf({ ...change, witness: { code, line: 1, error: "TS1." } }),
    base: "a`<b>\n# c",
  };
  const text = markdownReport(report);
  assert.match(text, /^ {2}`{5}ts$/mu);
  assert.match(text, /^## `a'<b>\\n# c` → /u);
});

test("JSON is what its JSON Schema describes, without the joined lines", async () => {
  const validate = await schemaValidator();
  for (const report of [reportOf(), reportOf(change, comment)]) {
    const value: unknown = JSON.parse(jsonReport(report));
    assert.ok(validate(value), JSON.stringify(validate.errors));
    const { lines: _, ...rest } = report;
    assert.deepEqual(value, rest);
  }
});

test("the JSON Schema refuses what is no report", async () => {
  const validate = await schemaValidator();
  const { lines: _, ...report } = reportOf(change);
  for (const value of [
    { ...report, verdict: "huge" },
    { ...report, changes: [{ ...change, rule: "whatever" }] },
    { ...report, changes: [{ ...change, pointer: undefined }] },
    { ...report, more: true },
  ]) {
    assert.equal(validate(JSON.parse(JSON.stringify(value))), false);
  }
});
