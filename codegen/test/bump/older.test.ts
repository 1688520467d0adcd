import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { ShopContract, wholeSpecification } from "./shop-contract.js";

const rose = "2026-03-25.rose";
const [oldest, between] = ["2025-01-01.moss", "2025-06-01.fern"];

/** The specification of a version when orders had no size. */
const without = (version: string) =>
  wholeSpecification(version, (properties) => {
    delete properties["size"];
  });

/** The steps that a bump ends with, without their numbers. */
function stepsOf(stdout: string): readonly string[] {
  const steps = stdout.slice(stdout.indexOf("What to do next:"));
  return [...steps.matchAll(/^\d+\. (.*)$/gm)].map(([, step = ""]) => step);
}

describe("contractgen bump to an older version", () => {
  it("than all says so, and what changed from it to the next", async () => {
    const shop = await ShopContract.with({ after });
    const { stdout } = await shop.bump(without(oldest), "--no-proof");
    assert.ok(
      stdout.includes(
        `\n${oldest} is older than all others here: what follows is what changed from it to ${rose}.\n`,
      ),
    );
    assert.match(stdout, /• Add support for `size` on `Order`/);
    const report = await shop.workplace.read(`docs/changes/${oldest}.md`);
    assert.ok(report.startsWith(`## \`${oldest}\` → \`${rose}\``));
    const changeset = await shop.workplace.read(`.changeset/${oldest}.md`);
    assert.ok(changeset.includes(`\nChanges from it to \`${rose}\`:\n`));
    assert.match(changeset, /^- Add support for `size` on `Order`$/m);
  });

  it("than some says what it comes between, and compares the next one with it", async () => {
    const shop = await ShopContract.with({ after });
    await shop.bump(without(oldest), "--no-proof");
    await shop.workplace.write(`docs/changes/${rose}.md`, "As it was.\n");
    const { stdout } = await shop.bump(
      wholeSpecification(between),
      "--no-proof",
    );
    assert.ok(
      stdout.includes(
        `\n${between} comes between ${oldest} and ${rose}: what follows is what changed in it since ${oldest}.\n`,
      ),
    );
    assert.ok(stdout.includes(`\n${oldest} → ${between}: `));
    assert.ok(
      stepsOf(stdout).includes(
        `compare ${rose} with the version before it, which is ${between} now: contractgen diff ${between} ${rose} --format markdown --no-proof > docs/changes/${rose}.md`,
      ),
    );
  });
});

it("contractgen bump names the lists of versions, those made by commands aside, and what contributors are told", async () => {
  const all = `${oldest} ${rose}\n`;
  const shop = await ShopContract.with(
    { after },
    {
      "checks/releases/official.ts": `${all}${rose}\n`,
      "checks/one.ts": `${rose}\n`,
      "docs/made.md": `Written by npm run made; do not edit.\n${all}`,
      "package-lock.json": all,
      "CHANGELOG.md": all,
      "CONTRIBUTING.md": "Run contractgen bump.\n",
    },
  );
  await shop.bump(without(oldest), "--no-proof");
  const next = "2026-11-25.fern";
  const { stdout } = await shop.bump(without(next), "--no-proof");
  assert.deepEqual(stepsOf(stdout).slice(-3), [
    `add ${next} to checks/releases/official.ts, which names ${rose} in 2 lines`,
    "see what else CONTRIBUTING.md says of a new API version",
    `run the tests, read docs/changes/${next}.md and the patch, and commit all of it`,
  ]);
});
