import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ExitCode } from "../../src/commands/exit-code.js";
import { withoutDuration } from "../commands/run-contractgen.js";
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

describe("contractgen bump to a version with changes", () => {
  it("writes the fragment in our form and words, with placeholders for what is new or changed", async (context) => {
    const shop = await ShopContract.with(context);
    const { exitCode, stderr } = await shop.bump(changed);
    assert.deepEqual(
      { exitCode, stderr },
      { exitCode: ExitCode.fine, stderr: "" },
    );
    const written = await shop.workplace.read(`spec/${next}.yaml`);
    assert.equal(written, continued);
    assert.ok(!written.includes(sentence));
  });

  it("adds the version to the contract and the package, and generates all", async (context) => {
    const shop = await ShopContract.with(context);
    await shop.bump(changed);
    const { workplace } = shop;
    assert.equal(
      await workplace.read("spec/contract.json"),
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
      await workplace.read("package.json"),
      /"\.\/2026-11-25\.fern": "\.\/generated\/2026-11-25\.fern\/index\.d\.ts",\n {4}"\.\/2026-03-25\.rose"/,
    );
    assert.match(
      await workplace.read(`generated/${next}/index.d.ts`),
      /weight\?: number;/,
    );
    const files = Object.keys(await workplace.files());
    assert.deepEqual(
      files.filter((path) => /contractgen|lock/.test(path)),
      [],
    );
  });

  it("tells of it in a changeset and a report, and proposes the release", async (context) => {
    const shop = await ShopContract.with(context);
    const { stdout } = await shop.bump(changed);
    const changeset = await shop.workplace.read(`.changeset/${next}.md`);
    assert.match(
      changeset,
      /^---\n"orders": major\n---\n\n`orders` is the API/,
    );
    assert.match(changeset, /- Remove support for `size` on `Order`/);
    assert.match(changeset, /- Add support for `weight` on `Order`/);
    const report = await shop.workplace.read(`docs/changes/${next}.md`);
    assert.match(report, /^## `2026-03-25\.rose` → `2026-11-25\.fern`: major/);
    assert.match(report, /A major release: imports that name no API version/);
    assert.match(stdout, /A major release: /);
  });

  it("says what to do next, with the places of what is to be described", async (context) => {
    const shop = await ShopContract.with(context, {
      "tests/2026-03-25.rose/order.test-d.ts": "",
      "README.md": "For 2026-03-25.rose.\n",
    });
    const { stdout } = await shop.bump(changed);
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
      `3. install what shop-2026-03-25.rose is for 2026-03-25.rose: npm install --save-dev shop-${next}@npm:shop@RELEASE`,
      `4. copy tests/2026-03-25.rose to tests/${next}, and change there what changed`,
      `5. add ${next} to README.md, which names 2026-03-25.rose in 1 line`,
      "6. run the tests, read the patch, and commit all of it",
    ]);
  });

  it("leaves what a check refuses until it is described", async (context) => {
    const shop = await ShopContract.with(context);
    await shop.bump(changed);
    const { workplace } = shop;
    const refused = await workplace.run("generate", "--check");
    assert.equal(refused.exitCode, ExitCode.findings);
    assert.equal(refused.stderr.match(/ undescribed: /g)?.length, 3);
    const written = await workplace.read(`spec/${next}.yaml`);
    await workplace.write(
      `spec/${next}.yaml`,
      written.replaceAll("TODO: describe", "Words of ours"),
    );
    await workplace.run("generate");
    const { exitCode } = await workplace.run("generate", "--check");
    assert.equal(exitCode, ExitCode.fine);
  });

  it("with --dry-run shows the patch of all that, and writes nothing", async (context) => {
    const shop = await ShopContract.with(context);
    const before = await shop.workplace.files();
    const { exitCode, stdout } = await shop.bump(changed, "--dry-run");
    assert.equal(exitCode, ExitCode.fine);
    const { "new.json": _, ...after } = await shop.workplace.files();
    assert.deepEqual(after, before);
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

  it("run twice says that the version is there, and what to do", async (context) => {
    const shop = await ShopContract.with(context);
    await shop.bump(changed);
    const before = await shop.workplace.files();
    const { exitCode, stderr } = await shop.bump(changed);
    assert.equal(exitCode, ExitCode.badInput);
    assert.match(
      stderr,
      /^new\.json:\d+:\d+ known-version: the contract has the API version "2026-11-25\.fern" already: edit "spec\/2026-11-25\.fern\.yaml" and run contractgen generate/,
    );
    assert.deepEqual(await shop.workplace.files(), before);
  });

  it("gives the same bytes each time", async (context) => {
    const outputs: unknown[] = [];
    for (let run = 0; run < 2; run++) {
      const shop = await ShopContract.with(context);
      const { stdout } = await shop.bump(changed);
      const files = await shop.workplace.files();
      outputs.push([withoutDuration(stdout), files]);
    }
    assert.deepEqual(outputs[0], outputs[1]);
  });
});
