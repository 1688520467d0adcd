import assert from "node:assert/strict";
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { ExitCode } from "../../src/commands/exit-code.js";
import type { GeneratedFile } from "../../src/generated-file.js";
import { generateContract } from "../../src/generation/generate.js";
import { makeInit } from "../../src/init/init.js";
import { writeFiles } from "../../src/write/write-files.js";
import { Workplace } from "../commands/run-contractgen.js";
import {
  isChange,
  systemError,
  watchFileSystem,
} from "../write/faulty-file-system.js";
import { asOrdinaryUser } from "../write/ordinary-user.js";
import {
  inTemporaryFolder,
  plant,
  type Tree,
  treeOf,
} from "../write/temporary-folder.js";
import { sources, specification } from "./contract-package.js";

const onStep = () => undefined;

/**
 * Writes files over others with each step failing in turn, as on a disk that is
 * full, and judges what that leaves.
 *
 * @returns how many steps there are.
 */
async function failEachStep(
  old: readonly GeneratedFile[],
  files: readonly GeneratedFile[],
): Promise<number> {
  let steps = 0;
  while (await failStep(steps, old, files)) steps++;
  return steps;
}

/** Does so with one step; gives whether there is such a step. */
async function failStep(
  step: number,
  old: readonly GeneratedFile[],
  files: readonly GeneratedFile[],
): Promise<boolean> {
  let change = 0;
  await inTemporaryFolder(async (around) => {
    const folder = join(around, "folder");
    if (old.length > 0) assert.ok((await writeFiles(folder, old, [])).ok);
    const before = await treeOf(around);
    const unwatch = watchFileSystem((name) => {
      if (isChange(name) && change++ === step) throw systemError("ENOSPC");
    });
    const outcome = await writeFiles(folder, files, []).finally(unwatch);
    if (!outcome.ok) {
      assert.equal(outcome.problems[0]?.kind, "disk-full");
      assert.deepEqual(await treeOf(around), before, `step ${step}`);
    }
    assert.ok((await writeFiles(folder, files, [])).ok, `step ${step}`);
    assert.deepEqual(
      await treeOf(folder),
      Object.fromEntries(files.map(({ path, text }) => [path, text])),
      `step ${step}`,
    );
  });
  return change > step;
}

describe("a full disk, at whichever step,", () => {
  it("leaves no part of a package that init makes", () =>
    inTemporaryFolder(async (folder) => {
      await plant(folder, { "api.yaml": specification("word") });
      const made = await makeInit({
        folder: join(folder, "package"),
        specification: join(folder, "api.yaml"),
        onStep,
      });
      assert.ok(made.ok);
      const steps = await failEachStep([], made.value.files);
      assert.ok(steps > 60, `${steps} steps`);
    }));

  it("leaves all declarations of a contract as they were", async () => {
    const old = await generated(sources("old", "1", "2", "3"));
    const steps = await failEachStep(
      old,
      await generated(sources("new", "1", "2", "3")),
    );
    assert.ok(steps > 15, `${steps} steps`);
  });
});

/** The declarations of a contract. */
async function generated(tree: Tree): Promise<readonly GeneratedFile[]> {
  let files: readonly GeneratedFile[] = [];
  await inTemporaryFolder(async (folder) => {
    await plant(folder, tree);
    const file = join(folder, "spec/contract.json");
    const options = { onStep, typecheck: false };
    const made = await generateContract(file, "generated", options);
    assert.ok(made.ok);
    ({ files } = made.value);
  });
  return files;
}

describe("init", { skip: process.platform === "win32" }, () => {
  it("says that a folder is read-only, and a disk full", async (context) => {
    const workplace = await Workplace.with(context, {
      "api.yaml": specification("word"),
    });
    const argv = (name: string) => [
      "init",
      workplace.path(name),
      "--spec",
      workplace.path("api.yaml"),
    ];
    await chmod(workplace.folder, 0o555);
    const refused = await asOrdinaryUser(() => workplace.run(...argv("a")));
    await chmod(workplace.folder, 0o755);
    assert.equal(refused.exitCode, ExitCode.badInput);
    assert.equal(
      refused.stderr,
      "a:1:1 not-permitted: permission denied (EACCES) (#)\n",
    );
    const unwatch = watchFileSystem((name) => {
      if (name === "writeFile") throw systemError("ENOSPC");
    });
    const full = await workplace.run(...argv("b")).finally(unwatch);
    assert.equal(full.exitCode, ExitCode.badInput);
    assert.match(
      full.stderr,
      /^b.* disk-full: no space is left on the disk \(ENOSPC\) \(#\)\n$/,
    );
    assert.deepEqual(Object.keys(await workplace.files()), ["api.yaml"]);
  });
});
