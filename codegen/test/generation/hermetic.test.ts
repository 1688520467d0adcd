import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fileSystem, { mkdtemp, rm, utimes } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { generateContract } from "../../src/generation/generate.js";
import { compileContractgen } from "../faults/compiled-contractgen.js";
import { sources, treeIn } from "../faults/contract-package.js";
import {
  inTemporaryFolder,
  plant,
  type Tree,
  treeOf,
} from "../write/temporary-folder.js";

let folderOfAll = "";
let compiled = "";

before(async () => {
  folderOfAll = await mkdtemp(join(tmpdir(), "contractgen-"));
  compiled = await compileContractgen(folderOfAll);
});

after(() => rm(folderOfAll, { recursive: true }));

/** Runs `contractgen generate` in a folder; gives what it made. */
async function generate(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Tree> {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(compiled, "dist/main.js"), "generate"],
    { cwd: folder, env: { ...process.env, ...env }, encoding: "utf8" },
  );
  assert.equal(status, 0, stderr);
  return treeIn(await treeOf(folder), "generated");
}

describe("what generate makes", () => {
  it("follows from spec/ and the generator alone: not from place, time, language, user or anything beside it", async () => {
    const contract = sources("word", "1", "2");
    let expected: Tree = {};
    await inTemporaryFolder(async (folder) => {
      await plant(folder, contract);
      expected = await generate(folder);
    });
    await inTemporaryFolder(async (around) => {
      const folder = join(around, "deep", "down");
      await plant(folder, {
        ...contract,
        "spec/3.yaml": "no contract of ours: [",
        "package.json": '{ "name": "other", "version": "9.9.9" }',
        "tsconfig.json": "{ no JSON",
        ".prettierrc": "tabWidth: 8",
        "generated/1/index.d.ts": "an older text",
        "generated/notes.md": "a file of somebody else",
      });
      for (const path of Object.keys(contract))
        await utimes(join(folder, path), 1, 1);
      const { "generated/notes.md": _, ...made } = await generate(folder, {
        TZ: "Pacific/Kiritimati",
        LANG: "tr_TR.UTF-8",
        LC_ALL: "tr_TR.UTF-8",
        HOME: around,
        USER: "somebody",
        CI: "1",
        NO_COLOR: "1",
      });
      assert.deepEqual(made, expected);
    });
  });

  it("is made of the files that contract.json names, and of nothing else that is read", () =>
    inTemporaryFolder(async (folder) => {
      const contract = sources("word", "1", "2");
      await plant(folder, { ...contract, "spec/3.yaml": "of nobody" });
      const make = () =>
        generateContract(
          join(folder, "spec/contract.json"),
          join(folder, "generated"),
          { onStep: () => undefined, typecheck: true },
        );
      // Node reads what the program imports when it first needs it.
      await make();
      const read = new Set<string>();
      const { readFile } = fileSystem;
      const watched = (...parameters: Parameters<typeof readFile>) => {
        read.add(String(parameters[0]));
        return readFile(...parameters);
      };
      Object.assign(fileSystem, { readFile: watched });
      syncBuiltinESMExports();
      const made = await make().finally(() => {
        Object.assign(fileSystem, { readFile });
        syncBuiltinESMExports();
      });
      assert.ok(made.ok);
      assert.deepEqual(
        [...read].toSorted(),
        Object.keys(contract)
          .map((path) => join(folder, path))
          .toSorted(),
      );
    }));
});
