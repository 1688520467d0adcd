import assert from "node:assert/strict";
import { test } from "node:test";
import { diff } from "../../src/commands/diff.js";
import { ExitCode } from "../../src/commands/exit-code.js";
import { judge } from "../../src/diff/judge.js";
import { Reporter } from "../../src/report/reporter.js";
import { runIn, runProcessIn, Workplace } from "./run-contractgen.js";

/** A specification of a shop whose orders have a status. */
function specification(
  values: readonly string[],
  description = "Where it is.",
): string {
  return `openapi: 3.0.3
info: { version: 2026-03-25.dahlia }
paths: {}
components:
  schemas:
    order:
      properties:
        object: { type: string, enum: [order] }
        status: { type: string, enum: [${values.join(", ")}], description: ${description} }
      required: [object, status]
`;
}

const compare = (workplace: Workplace, ...argv: readonly string[]) =>
  runIn(workplace, "diff", ...argv);

const older = "2026-03-25.dahlia";
const newer = "2026-04-22.dahlia";

const files = {
  "spec/contract.json": JSON.stringify({
    default: newer,
    versions: {
      [older]: { specification: "1.yaml" },
      [newer]: { specification: "2.yaml" },
    },
  }),
  "spec/1.yaml": specification(["paid", "sent"]),
  "spec/2.yaml": specification(["lost", "paid", "sent"]),
  "same.yaml": specification(["paid", "sent"]),
  "described.yaml": specification(["paid", "sent"], "How far it is."),
};

const newValue = `${older} → ${newer}: major release
1 breaking change

Breaking
  • Add support for new value \`lost\` on enum \`Order.status\` (read-value-added)
      import type { Order } from "./index.js";

      declare const order: Order;

      const status = order.status;

      switch (status) {
        case "paid":
        case "sent":
          break;
        default:
    >     status satisfies never;
      TS1360: Type '"lost"' does not satisfy the expected type 'never'.
      }
`;

test("two API versions of the contract are compared", async (context) => {
  const workplace = await Workplace.with(context, files);
  assert.deepEqual(runProcessIn(workplace, "diff", older, newer), {
    exitCode: ExitCode.fine,
    stdout: newValue,
    stderr: "",
  });
});

test("--fail-on says which changes give 1", async (context) => {
  const workplace = await Workplace.with(context, files);
  const code = async (...argv: readonly string[]) =>
    (await compare(workplace, ...argv)).exitCode;
  assert.equal(
    await code(older, newer, "--fail-on", "breaking"),
    ExitCode.findings,
  );
  assert.equal(
    await code(older, "described.yaml", "--fail-on", "breaking"),
    ExitCode.fine,
  );
  assert.equal(
    await code(older, "described.yaml", "--fail-on", "any"),
    ExitCode.findings,
  );
  assert.equal(
    await code(older, "same.yaml", "--fail-on", "any"),
    ExitCode.fine,
  );
});

test("files need no contract", async (context) => {
  const { "same.yaml": one, "described.yaml": other } = files;
  const workplace = await Workplace.with(context, {
    "one.yaml": one,
    "other.yaml": other,
  });
  const { exitCode, stdout } = await workplace.run(
    "diff",
    workplace.path("one.yaml"),
    workplace.path("other.yaml"),
    "--format",
    "json",
  );
  assert.equal(exitCode, ExitCode.fine);
  assert.deepEqual(JSON.parse(stdout), {
    base: "one.yaml",
    revision: "other.yaml",
    verdict: "patch",
    changes: [
      {
        rule: "read-documentation-changed",
        level: "documentation",
        direction: "read",
        subject: "Order.status",
        summary: "Change description of `Order.status`",
        before: "Where it is.",
        after: "How far it is.",
        pointer: "/components/schemas/order/properties/status",
      },
    ],
  });
});

test("a name that is an API version is that, even where there is a file of the name", async (context) => {
  const workplace = await Workplace.with(context, {
    ...files,
    [older]: "no document",
  });
  assert.equal((await compare(workplace, older, newer)).stdout, newValue);
});

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

test("the same input gives the same bytes, whatever the order of the text", async (context) => {
  const workplace = await Workplace.with(context, {
    ...files,
    "other.yaml": specification(["sent", "lost", "paid"]),
  });
  const run = async (name: string) =>
    (await compare(workplace, older, name)).stdout.replace(name, newer);
  assert.equal(await run("other.yaml"), newValue);
  assert.equal(await run("spec/2.yaml"), newValue);
});

test("what the compiler contradicts gives 2, no report, and what to do", async (context) => {
  const workplace = await Workplace.with(context, files);
  const output = { stdout: "", stderr: "" };
  const reporter = new Reporter({
    stdout: { write: (text: string) => (output.stdout += text) },
    stderr: { write: (text: string) => (output.stderr += text) },
    env: {},
  });
  const side = (name: string) => ({ name: workplace.path(name), options: {} });
  const comparison = {
    base: side("spec/1.yaml"),
    revision: side("spec/2.yaml"),
    format: "text",
    judge: allAdditive,
  } as const;
  assert.equal(
    await diff({ ...comparison, proof: true }, reporter),
    ExitCode.badInput,
  );
  assert.equal(output.stdout, "");
  assert.match(output.stderr, /unproven-change: a use of Order\.Status stops/u);
  assert.match(output.stderr, /please report it .*--no-proof/u);
});

/** As if no rule called anything breaking. */
const allAdditive: typeof judge = (facts) =>
  judge(facts).map(({ fact, rule }) => ({
    fact,
    rule: { ...rule, level: "additive" },
  }));

test("--no-proof reports without witnesses, and every form says so", async (context) => {
  const workplace = await Workplace.with(context, files);
  const report = async (format: string) =>
    (await compare(workplace, older, newer, "--no-proof", "--format", format))
      .stdout;
  assert.equal(
    await report("text"),
    `${older} → ${newer}: major release
1 breaking change
Not proven by the compiler: --no-proof left that out.

Breaking
  • Add support for new value \`lost\` on enum \`Order.status\` (read-value-added)
`,
  );
  const { unproven, changes } = JSON.parse(await report("json"));
  assert.equal(unproven, true);
  assert.equal(changes[0].witness, undefined);
  for (const format of ["markdown", "html"]) {
    assert.match(await report(format), /Not proven by the compiler/u);
  }
});
