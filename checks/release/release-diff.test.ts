import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { run } from "../package-commands.js";
import { repository } from "../specification-contract.js";
import { releaseFault } from "./released-contract.js";

const unknown = 'unknown-release: there is no tag or commit "v0.0.0-none" here';

describe("npm run release-diff", () => {
  it("says in a line that there is no such tag, and ends with 2", async () => {
    const script = join("checks", "release-diff.ts");
    assert.deepEqual(
      await run(
        process.execPath,
        ["--import", "tsx", script, "v0.0.0-none"],
        repository,
      ),
      { exitCode: 2, output: "", errors: `${unknown}\n` },
    );
  });
});

describe("releaseFault", () => {
  it("finds nothing wrong with a commit that has a contract", async () => {
    assert.equal(await releaseFault("HEAD"), undefined);
  });

  it("takes no name for an option, and no file for a commit", async () => {
    for (const tag of ["--all", "HEAD:package.json", ""]) {
      assert.match((await releaseFault(tag)) ?? "", /^unknown-release: /);
    }
  });
});
