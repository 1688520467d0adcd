import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { writeFolders } from "../../src/write/write-folders.js";
import { compileWriter, runWriter } from "./compiled-writer.js";
import { systemError, watchFileSystem } from "./faulty-file-system.js";
import { inTemporaryFolder, plant, treeOf } from "./temporary-folder.js";
import { beforeAll, outputsOf, treeAfterAll } from "./written-files.js";

let compiled = "";
let script = "";

before(async () => {
  // Each run listens once for each folder, and some are at once.
  process.setMaxListeners(50);
  compiled = await mkdtemp(join(tmpdir(), "contractgen-"));
  script = await compileWriter(compiled);
});

after(() => rm(compiled, { recursive: true }));

const done = treeAfterAll("this run");

describe("writeFolders", () => {
  it("writes to all folders, and says of each what became of it", () =>
    inTemporaryFolder(async (folder) => {
      await plant(folder, beforeAll);
      const written = await writeFolders(outputsOf(folder, "this run"));
      const none = { created: [], changed: [], unchanged: [], removed: [] };
      assert.deepEqual(written, {
        ok: true,
        value: [
          { ...none, created: ["new.yaml"] },
          {
            created: ["v1/index.d.ts"],
            changed: ["index.d.ts"],
            unchanged: [],
            removed: ["v0/index.d.ts"],
          },
          { ...none, created: ["new.md"] },
          { ...none, changed: ["package.json"] },
          { ...none, changed: ["contract.json"] },
        ],
      });
      assert.deepEqual(await treeOf(folder), done);
    }));

  it("whichever step fails, leaves all folders as they were, or all written", async () => {
    let steps = 0;
    for (let failed = "none"; failed !== ""; steps++) {
      failed = "";
      await inTemporaryFolder(async (folder) => {
        await plant(folder, beforeAll);
        let call = 0;
        const unwatch = watchFileSystem((name) => {
          if (call++ !== steps) return;
          failed = `step ${steps}, ${name}`;
          throw systemError("ENOSPC");
        });
        const outputs = outputsOf(folder, "this run");
        const outcome = await writeFolders(outputs).finally(unwatch);
        const tree = await treeOf(folder);
        if (!outcome.ok) assert.deepEqual(tree, beforeAll, failed);
        for (const [path, text] of Object.entries(outcome.ok ? done : {})) {
          assert.equal(tree[path], text, failed);
        }
        assert.ok((await writeFolders(outputs)).ok, failed);
        // What could not be removed of a folder that no one knows any more.
        const rest = Object.entries(await treeOf(folder)).filter(
          ([path]) => !path.startsWith("generated/v0/"),
        );
        assert.deepEqual(Object.fromEntries(rest), done, failed);
      });
    }
    assert.ok(steps > 80, `${steps} steps`);
  });

  it(
    "killed at any change, leaves every file whole and the contract to the end; the next run finishes",
    { skip: process.platform === "win32" },
    async () => {
      const atOnce = 6;
      let killed = 0;
      for (let first = 1; killed === first - 1; first += atOnce) {
        const changes = Array.from({ length: atOnce }, (_, n) => first + n);
        const ends = await Promise.all(changes.map(killAt));
        killed += ends.filter((isKilled) => isKilled).length;
      }
      assert.ok(killed > 40, `${killed} changes of the file system`);
    },
  );

  it("waits for a run that writes to one of the folders, and says for which", () =>
    inTemporaryFolder(async (folder) => {
      const lock = "generated/.contractgen.lock";
      await plant(folder, { ...beforeAll, [lock]: `${process.ppid}\n` });
      const waits: string[] = [];
      const outcome = await writeFolders(
        outputsOf(folder, "this run"),
        (waited) => ({
          onWait: () => {
            waits.push(waited);
            setTimeout(() => void rm(join(folder, lock)), 30);
          },
        }),
      );
      assert.ok(outcome.ok);
      assert.deepEqual(waits, [`${folder}/generated`]);
      assert.deepEqual(await treeOf(folder), done);
    }));

  for (const [what, replaces, kind] of [
    ["something else than it was", "an older contract\n", "changed-meanwhile"],
    ["something, where there was nothing", null, "file-exists"],
  ] as const) {
    it(`writes nothing where a file is ${what}`, () =>
      inTemporaryFolder(async (folder) => {
        await plant(folder, beforeAll);
        const outputs = outputsOf(folder, "this run").map((output) => ({
          ...output,
          files: output.files.map((file) =>
            file.path === "contract.json" ? { ...file, replaces } : file,
          ),
        }));
        const outcome = await writeFolders(outputs);
        const problems = outcome.ok ? [] : outcome.problems;
        assert.deepEqual(
          problems.map(({ file, kind: found }) => [file, found]),
          [[`${folder}/spec/contract.json`, kind]],
        );
        assert.deepEqual(await treeOf(folder), beforeAll);
      }));
  }
});

/** Kills a run right before a change of the file system, and judges what that leaves. */
async function killAt(change: number): Promise<boolean> {
  let isKilled = false;
  await inTemporaryFolder(async (folder) => {
    await plant(folder, beforeAll);
    const end = await runWriter(script, [
      folder,
      "1",
      "SIGKILL",
      `${change}`,
      "several",
    ]);
    isKilled = end.signal === "SIGKILL";
    const step = `killed before change ${change}: ${end.output}`;
    const written = treeAfterAll(end.mark);
    const tree = await treeOf(folder);
    for (const [path, text] of Object.entries(written)) {
      assert.ok(tree[path] === beforeAll[path] || tree[path] === text, step);
    }
    if (tree["spec/contract.json"] !== beforeAll["spec/contract.json"]) {
      for (const [path, text] of Object.entries(written)) {
        assert.equal(tree[path], text, step);
      }
    }
    assert.ok((await writeFolders(outputsOf(folder, "next run"))).ok, step);
    const { "generated/v0/": _, ...rest } = await treeOf(folder);
    assert.deepEqual(rest, treeAfterAll("next run"), step);
  });
  return isKilled;
}
