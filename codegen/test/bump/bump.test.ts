import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { ExitCode } from "../../src/commands/exit-code.js";
import {
  fragment,
  sentence,
  ShopContract,
  wholeSpecification,
} from "./shop-contract.js";

const next = "2026-11-25.fern";

/** A specification with a member and a value more, a member less, and one that need not be there. */
const changed = wholeSpecification(next, (properties, required) => {
  delete properties["size"];
  required.delete("status");
  properties["weight"] = { type: "integer", maxLength: 3 };
  properties["status"] = {
    type: "string",
    enum: ["open", "paid", "sent"],
    "x-stripeEnum": { kind: "closed" },
  };
});

/** The fragment with these changes, in our form. */
const continued = fragment
  .replaceAll("2026-03-25.rose", next)
  .replace("        - status\n", "")
  .replace(/ {8}# Of little[^]*?(?= {8}status:)/, "")
  .replace(
    "description: How far the order has come.",
    "description: >-\n            TODO: describe anew, since this changed; it was: How far the order\n            has come.",
  )
  .replace("            - paid\n", "            - paid\n            - sent\n")
  .replace(
    '"Paid: it can be sent."\n',
    '"Paid: it can be sent."\n              - value: sent\n                description: "TODO: describe."\n        weight:\n          description: "TODO: describe."\n          type: integer\n',
  );

/** A bump that has been made, for the tests that only look at it. */
const shop = await ShopContract.with(
  { after },
  {
    "tests/2026-03-25.rose/order.test-d.ts": "",
    "README.md": "For 2026-03-25.rose.\n",
  },
);
const before = await shop.workplace.files();
const bumped = await shop.bump(changed);
const made = await shop.workplace.files();

describe("contractgen bump to a version with changes", () => {
  it("writes the fragment in our form and words, with placeholders for what is new or changed", () => {
    const { exitCode, stderr } = bumped;
    assert.deepEqual(
      { exitCode, stderr },
      { exitCode: ExitCode.fine, stderr: "" },
    );
    const written = made[`spec/${next}.yaml`] ?? "";
    assert.equal(written, continued);
    assert.ok(!written.includes(sentence));
  });

  it("adds the version to the contract and the package, and generates all", () => {
    assert.equal(
      made["spec/contract.json"],
      `{
  "only": ["Order"],
  "default": "${next}",
  "versions": {
    "${next}": { "specification": "${next}.yaml" },
    "2026-03-25.rose": { "specification": "2026-03-25.rose.yaml" }
  }
}
`,
    );
    assert.match(
      made["package.json"] ?? "",
      /"\.\/2026-11-25\.fern": "\.\/generated\/2026-11-25\.fern\/index\.d\.ts",\n {4}"\.\/2026-03-25\.rose"/,
    );
    assert.match(
      made[`generated/${next}/index.d.ts`] ?? "",
      /weight\?: number;/,
    );
    assert.deepEqual(
      Object.keys(made).filter((path) => /contractgen|lock/.test(path)),
      [],
    );
  });

  it("tells of it in a changeset, and proposes the release", () => {
    const changeset = made[`.changeset/${next}.md`] ?? "";
    assert.match(
      changeset,
      /^---\n"orders": major\n---\n\n`orders` is the API/,
    );
    assert.match(changeset, /`orders\/2026-03-25\.rose` is there, as before/);
    assert.match(changeset, /- Remove support for `size` on `Order`/);
    assert.match(changeset, /- Add support for `weight` on `Order`/);
    assert.match(bumped.stdout, /A major release: imports that name no API/);
  });

  it("says what to do next, with the places of what is to be described", () => {
    const { stdout } = bumped;
    const lines = continued.split("\n");
    const places = lines.flatMap((line, index) =>
      // A folded text stands below its key.
      line.includes("TODO")
        ? [/description: "/.test(line) ? index + 1 : index]
        : [],
    );
    assert.equal(places.length, 3);
    assert.deepEqual(
      [...stdout.matchAll(/^ {3}spec\/2026-11-25\.fern\.yaml:(\d+):/gm)].map(
        ([, line]) => Number(line),
      ),
      places,
    );
    const steps = stdout.slice(stdout.indexOf("What to do next:"));
    assert.deepEqual(steps.match(/^\d+\. .*$/gm), [
      "1. write 3 descriptions; contractgen generate --check fails until they are there:",
      "2. generate the declarations with them: contractgen generate",
      `3. make the report anew: contractgen diff 2026-03-25.rose ${next} --format markdown > docs/changes/${next}.md`,
      `4. install what shop-2026-03-25.rose is for 2026-03-25.rose: npm install --save-dev shop-${next}@npm:shop@RELEASE`,
      `5. copy tests/2026-03-25.rose to tests/${next}, and change there what changed`,
      `6. add ${next} to README.md, which names 2026-03-25.rose in 1 line`,
      `7. run the tests, read docs/changes/${next}.md and the patch, and commit all of it`,
    ]);
  });

  it("keeps a report that diff gives as well, with the descriptions of then", async () => {
    const diff = ["diff", "2026-03-25.rose", next, "--format", "markdown"];
    const report = made[`docs/changes/${next}.md`] ?? "";
    assert.match(report, /^## `2026-03-25\.rose` → `2026-11-25\.fern`: major/);
    assert.match(report, /Change description of `Order\.status`/);
    assert.equal((await shop.run(...diff)).stdout, report);
    const file = `spec/${next}.yaml`;
    const described = continued.replace(
      /TODO: describe anew[^]*?it was: (.*)\n *has come\./,
      "How far the order has come.",
    );
    await shop.workplace.write(file, described);
    const anew = (await shop.run(...diff)).stdout;
    await shop.workplace.write(file, continued);
    assert.match(anew, /Remove support for `size` on `Order`/);
    assert.doesNotMatch(anew, /Change description/);
  });

  it("run twice says that the version is there, and what to do", async () => {
    const { exitCode, stderr } = await shop.bump(changed);
    assert.equal(exitCode, ExitCode.badInput);
    assert.match(
      stderr,
      /^new\.json:\d+:\d+ known-version: the contract has the API version "2026-11-25\.fern" already: edit "spec\/2026-11-25\.fern\.yaml" and run contractgen generate/,
    );
    assert.deepEqual(await shop.workplace.files(), made);
  });

  it("gives the same bytes each time", async (context) => {
    const { "new.json": _, ...files } = before;
    const other = await ShopContract.with(context, files);
    assert.deepEqual(await other.bump(changed), bumped);
    assert.deepEqual(await other.workplace.files(), made);
  });

  it("leaves what a check refuses until it is described", async (context) => {
    const other = await ShopContract.with(context, made);
    const refused = await other.run("generate", "--check");
    assert.equal(refused.exitCode, ExitCode.findings);
    assert.equal(refused.stderr.match(/ undescribed: /g)?.length, 3);
    await other.workplace.write(
      `spec/${next}.yaml`,
      continued.replaceAll("TODO: describe", "Words of ours"),
    );
    await other.run("generate");
    const { exitCode } = await other.run("generate", "--check");
    assert.equal(exitCode, ExitCode.fine);
  });

  it("with --dry-run shows the patch of all that, and writes nothing", async (context) => {
    const other = await ShopContract.with(context, before);
    const { exitCode, stdout } = await other.bump(changed, "--dry-run");
    assert.equal(exitCode, ExitCode.fine);
    const { "new.json": _, ...kept } = await other.workplace.files();
    assert.deepEqual(kept, before);
    assert.deepEqual(stdout.match(/^\+\+\+ .*$/gm), [
      `+++ spec/${next}.yaml`,
      `+++ generated/${next}/index.d.ts`,
      "+++ generated/2026-03-25.rose/index.d.ts",
      "+++ generated/index.d.ts",
      "+++ generated/package.json",
      `+++ docs/changes/${next}.md`,
      `+++ .changeset/${next}.md`,
      "+++ package.json",
      "+++ spec/contract.json",
    ]);
    assert.match(stdout, /major release\n/);
    assert.match(stdout, /nothing was written: 9 files would change/);
  });

  it("with --no-proof makes a report without witnesses that says so, and all else", async (context) => {
    const other = await ShopContract.with(context, before);
    const { exitCode, stdout } = await other.bump(changed, "--no-proof");
    assert.equal(exitCode, ExitCode.fine);
    const file = `docs/changes/${next}.md`;
    const { [file]: report = "", ...others } = await other.workplace.files();
    const { [file]: proven = "", ...provenOthers } = made;
    assert.deepEqual(others, provenOthers);
    assert.match(report, /\*\*Not proven by the compiler/);
    assert.doesNotMatch(report, /TS\d+:/);
    assert.match(proven, /TS\d+:/);
    const diff = `contractgen diff 2026-03-25.rose ${next} --format markdown --no-proof > ${file}`;
    assert.ok(stdout.includes(diff));
  });
});
