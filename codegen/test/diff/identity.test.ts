import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { jsonReport } from "../../src/diff-report/json-report.js";
import { markdownReport } from "../../src/diff-report/markdown-report.js";
import { textReport } from "../../src/diff-report/text-report.js";
import type { ChangeReport } from "../../src/diff/change-report.js";
import { compareSpecifications } from "../../src/generation/compare-specifications.js";
import { plain } from "../../src/report/color.js";

const spec = new URL("../../../spec/", import.meta.url);
const side = (name: string) => ({ name, options: {} });

/** The text of a golden file; with `UPDATE_GOLDENS=1` it becomes `text` first. */
async function golden(name: string, text: string): Promise<string> {
  const file = new URL(`golden/${name}`, import.meta.url);
  if (process.env["UPDATE_GOLDENS"] === "1") await writeFile(file, text);
  return readFile(file, "utf8");
}

describe("Identity from 2026-03-25.dahlia to 2026-10-28.endive", () => {
  let report: ChangeReport;

  before(async () => {
    const compared = await compareSpecifications(
      {
        contractFile: fileURLToPath(new URL("contract.json", spec)),
        base: side("2026-03-25.dahlia"),
        revision: side("2026-10-28.endive"),
      },
      { onStep: () => {}, proof: true },
    );
    assert.ok(compared.ok);
    report = compared.value;
  });

  it("calls for a major release: response enums are open, and one has a new value", () => {
    assert.equal(report.verdict, "major");
    const rules = new Set(
      report.changes
        .filter(({ level }) => level === "breaking")
        .map(({ rule }) => rule),
    );
    assert.deepEqual([...rules].toSorted(), [
      "read-enum-opened",
      "read-value-added",
    ]);
  });

  it("reads as it did", async () => {
    const text = textReport(report, plain);
    assert.equal(text, await golden("identity.txt", text));
  });

  it("is the same for other tools", async () => {
    const json = jsonReport(report);
    const schema = new URL("../../change-report.schema.json", import.meta.url);
    const validate = new Ajv({ allErrors: true, strict: true }).compile(
      JSON.parse(await readFile(schema, "utf8")),
    );
    assert.ok(validate(JSON.parse(json)), JSON.stringify(validate.errors));
    assert.equal(json, await golden("identity.json", json));
  });

  it("is the same in a summary on GitHub", async () => {
    const markdown = markdownReport(report);
    assert.equal(markdown, await golden("identity.md", markdown));
  });
});
