import assert from "node:assert/strict";
import { test } from "node:test";
import { ExitCode } from "../../src/commands/exit-code.js";
import { runIn, Workplace } from "./run-contractgen.js";

/** A specification of one resource with these properties. */
function specification(...properties: readonly string[]): string {
  return `openapi: 3.0.3
info: { version: '0' }
paths: {}
components:
  schemas:
    thing:
      properties:
        object: { type: string, enum: [thing] }
${properties.map((name) => `        ${name}: { type: string }\n`).join("")}`;
}

/** Three API versions, the newest first, as contracts have them. */
const contract = {
  "spec/contract.json": JSON.stringify({
    default: "2026-03",
    versions: {
      "2026-03": { specification: "c.yaml" },
      "2026-02": { specification: "b.yaml" },
      "2026-01": { specification: "a.yaml" },
    },
  }),
  "spec/a.yaml": specification(),
  "spec/b.yaml": specification("size"),
  "spec/c.yaml": specification("color", "size"),
};

/** The columns of the history in a page. */
function columns(page: string): readonly string[] {
  const heads = page.matchAll(/<th scope="col"[^>]*>([^]*?)<\/th>/gu);
  return [...heads].map(([, head = ""]) => head.replaceAll(/<[^>]*>/gu, ""));
}

test("diff --format html gives a page, with the history of all API versions", async (context) => {
  const workplace = await Workplace.with(context, contract);
  const argv = ["diff", "2026-02", "2026-03", "--format", "html"];
  const { exitCode, stdout, stderr } = await runIn(workplace, ...argv);
  assert.deepEqual(
    { exitCode, stderr },
    { exitCode: ExitCode.fine, stderr: "" },
  );
  assert.match(stdout, /^<!doctype html>\n[^]*<\/html>\n$/u);
  assert.match(stdout, /<title>2026-02 → 2026-03: minor<\/title>/u);
  assert.deepEqual(columns(stdout), [
    "Member",
    "2026-01",
    "2026-02",
    "2026-03",
  ]);
  assert.equal((await runIn(workplace, ...argv)).stdout, stdout);
});

test("of files, the history is that of both", async (context) => {
  const workplace = await Workplace.with(context, contract);
  const { stdout } = await runIn(
    workplace,
    "diff",
    "spec/b.yaml",
    "spec/c.yaml",
    "--format",
    "html",
    "--fail-on",
    "any",
  );
  assert.deepEqual(columns(stdout), ["Member", "spec/b.yaml", "spec/c.yaml"]);
});

test("a version of the contract that is wrong is a problem, and then there is no page", async (context) => {
  const workplace = await Workplace.with(context, {
    ...contract,
    "spec/a.yaml": "openapi: 3.0.3\n",
  });
  const { exitCode, stdout, stderr } = await runIn(
    workplace,
    "diff",
    "--no-proof",
    "2026-02",
    "2026-03",
    "--format",
    "html",
  );
  assert.deepEqual(
    { exitCode, stdout },
    { exitCode: ExitCode.badInput, stdout: "" },
  );
  assert.match(stderr, /^spec\/a\.yaml:1:1 /u);
});
