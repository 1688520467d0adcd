import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { typeTestsConfiguration } from "./completeness/type-tests-program.js";
import { run } from "./package-commands.js";
import { repository } from "./specification-contract.js";

describe("the type tests hold", () => {
  it("under tsd, which checks what they refuse by the TypeScript that it brings along, 5.9", async () => {
    const tsd = join(repository, "node_modules/tsd/dist/cli.js");
    const { exitCode, output, errors } = await run(
      process.execPath,
      [tsd],
      repository,
    );
    assert.equal(exitCode, 0, output + errors);
  });

  // They are plain TypeScript, so other compilers can check them, too.
  for (const version of ["6.0", "7.0"])
    it(`under TypeScript ${version}`, async () => {
      const { exitCode, output } = await run(
        process.execPath,
        [
          join(repository, `node_modules/typescript-${version}/bin/tsc`),
          "--project",
          "types-tests/tsconfig.json",
          "--listFiles",
        ],
        repository,
      );
      assert.equal(exitCode, 0, output);
      const checked = output.split("\n");
      for (const file of typeTestsConfiguration().fileNames)
        assert.ok(checked.includes(file), `${file} was not checked`);
    });
});
