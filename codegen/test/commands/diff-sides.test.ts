import assert from "node:assert/strict";
import { test } from "node:test";
import { ExitCode } from "../../src/commands/exit-code.js";
import { compare, files, newer, older, specification } from "./diff-example.js";
import { Workplace } from "./run-contractgen.js";

test("a name that is neither a version nor a file is a problem that names the versions", async (context) => {
  const versions = {
    "2026-03-25.dahlia": { specification: "1.yaml" },
    "2026-10-28.endive": { specification: "2.yaml" },
  };
  const workplace = await Workplace.with(context, {
    ...files,
    "spec/contract.json": JSON.stringify({
      default: "2026-10-28.endive",
      versions,
    }),
  });
  assert.deepEqual(
    await compare(workplace, "--no-proof", "2026-03-25.dalia", "gone.yaml"),
    {
      exitCode: ExitCode.badInput,
      stdout: "",
      stderr: `spec/contract.json:1:1 unknown-version: "2026-03-25.dalia" is neither an API version of this contract (2026-03-25.dahlia, 2026-10-28.endive) nor a file; did you mean "2026-03-25.dahlia"? (#/versions)
gone.yaml:1:1 file-not-found: there is no such file (#)
`,
    },
  );
});

test("where there is no contract, a version is a problem that says so", async (context) => {
  const workplace = await Workplace.with(context, {
    "same.yaml": files["same.yaml"],
  });
  const { exitCode, stderr } = await compare(
    workplace,
    "--no-proof",
    "1",
    "same.yaml",
  );
  assert.equal(exitCode, ExitCode.badInput);
  assert.equal(
    stderr,
    'spec/contract.json:1:1 unknown-version: "1" is no file, and here is no contract that could have an API version of that name (#)\n',
  );
});

test("problems of both sides come at once, and those of one file once", async (context) => {
  const workplace = await Workplace.with(context, {
    ...files,
    "bad.yaml": "openapi: 3.0.3\ninfo: {}\n",
    "worse.yaml": "openapi: 3.0.3\ninfo: []\n",
  });
  const two = await compare(workplace, "--no-proof", "bad.yaml", "worse.yaml");
  assert.equal(two.exitCode, ExitCode.badInput);
  assert.match(two.stderr, /^bad\.yaml:/mu);
  assert.match(two.stderr, /^worse\.yaml:/mu);
  const same = await compare(workplace, "--no-proof", "bad.yaml", "bad.yaml");
  const lines = same.stderr.trimEnd().split("\n");
  assert.deepEqual(lines, [...new Set(lines)]);
});

test("--only takes the same part of both files, and nothing of an API version", async (context) => {
  const more = `${specification(["paid", "sent"])}    cart:
      properties:
        object: { type: string, enum: [cart] }
`;
  const workplace = await Workplace.with(context, {
    ...files,
    "more.yaml": more,
  });
  const only = await compare(workplace, older, "more.yaml", "--only", "Order");
  assert.equal(
    only.stdout,
    `${older} → more.yaml: no release needed\nno change\n`,
  );
  const whole = await compare(workplace, "same.yaml", "more.yaml");
  assert.match(whole.stdout, /Add support for new resource `Cart`/u);
});

test("sides by different conventions are a problem, unless they are said", async (context) => {
  const workplace = await Workplace.with(context, {
    "shop.yaml": files["same.yaml"],
    "empty.yaml":
      "openapi: 3.0.3\ninfo: { title: A, version: '1' }\npaths: {}\n",
  });
  const run = (...argv: readonly string[]) =>
    compare(workplace, "--no-proof", "shop.yaml", "empty.yaml", ...argv);
  assert.deepEqual(await run(), {
    exitCode: ExitCode.badInput,
    stdout: "",
    stderr:
      'empty.yaml:1:1 mixed-conventions: "shop.yaml" by the conventions "stripe" and "empty.yaml" by the conventions "openapi" cannot be compared: say --conventions for both (#)\n',
  });
  const { stdout } = await run("--conventions", "openapi");
  assert.match(stdout, /Remove support for resource `Api\.order`/u);
});

test("each file can be read as of an API version", async (context) => {
  const workplace = await Workplace.with(context, files);
  const { stdout } = await compare(
    workplace,
    "same.yaml",
    "same.yaml",
    "--revision-version",
    "2026-10-28.endive",
  );
  assert.match(
    stdout,
    /Change enum `Order\.status` to allow for other values/u,
  );
});

test("options of files are refused where there is none", async (context) => {
  const workplace = await Workplace.with(context, files);
  for (const options of [
    ["--only", "Order"],
    ["--base-version", "3"],
    ["--revision-version", "3"],
  ]) {
    const { exitCode, stderr } = await compare(
      workplace,
      "--no-proof",
      older,
      newer,
      ...options,
    );
    assert.equal(exitCode, ExitCode.badInput);
    assert.match(stderr, /unused-option/u);
  }
});

test("wrong usage is said, and gives 2", async (context) => {
  const workplace = await Workplace.with(context, files);
  for (const argv of [
    ["1"],
    ["1", "2", "--format", "html5"],
    ["1", "2", "--fail-on", "additive"],
    ["1", "same.yaml", "--outside", "stub"],
  ]) {
    const { exitCode, stdout } = await workplace.run("diff", ...argv);
    assert.deepEqual({ exitCode, stdout }, { exitCode: 2, stdout: "" });
  }
});
