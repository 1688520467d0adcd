import assert from "node:assert/strict";
import { test } from "node:test";
import { diff } from "../../src/commands/diff.js";
import { ExitCode } from "../../src/commands/exit-code.js";
import { judge } from "../../src/diff/judge.js";
import { Reporter } from "../../src/report/reporter.js";
import { compare, files, newer, older, specification } from "./diff-example.js";
import { runProcessIn, Workplace } from "./run-contractgen.js";

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

test("a name that is an API version is that, even where there is a file of the name", async (context) => {
  const workplace = await Workplace.with(context, {
    ...files,
    [older]: "no document",
  });
  assert.equal((await compare(workplace, older, newer)).stdout, newValue);
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
