import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Problem } from "../../src/problem.js";
import { writeFiles } from "../../src/write/write-files.js";
import { systemError, watchFileSystem } from "./faulty-file-system.js";
import { inTemporaryFolder, plant, treeOf } from "./temporary-folder.js";
import { before, filesOf, stale, treeAfter } from "./written-files.js";

const files = filesOf("this run");
const after = treeAfter("this run");

/**
 * Writes again and again, each time with another step failing, until no step
 * is left to fail.
 *
 * @param isFaulty whether the call of that number fails when `step` is to
 * @returns how many steps there are
 */
async function failEachStep(
  code: string,
  isFaulty: (call: number, step: number) => boolean,
  judge: (
    folder: string,
    step: string,
    outcome: Awaited<ReturnType<typeof writeFiles>>,
  ) => Promise<void>,
): Promise<number> {
  for (let step = 1; ; step++) {
    let failed = "";
    await inTemporaryFolder(async (folder) => {
      await plant(folder, before);
      let call = 0;
      const unwatch = watchFileSystem((name) => {
        if (!isFaulty(++call, step)) return;
        failed ||= `step ${step}, ${name}`;
        throw systemError(code);
      });
      const outcome = await writeFiles(folder, files, stale).finally(unwatch);
      await judge(folder, failed, outcome);
    });
    if (failed === "") return step - 1;
  }
}

/** Keeps a signal from ending this process. */
function stayAlive(): void {}

describe("writeFiles, whichever step fails,", () => {
  it("leaves the old files whole, or all new ones", async () => {
    const steps = await failEachStep(
      "ENOSPC",
      (call, step) => call === step,
      async (folder, step, outcome) => {
        const tree = await treeOf(folder);
        if (outcome.ok) {
          // A step that can be done without, such as cleaning up.
          assert.match(step, /^$| (link|readdir|readFile|rm|rmdir|stat)$/);
          const extra = Object.keys(tree).filter((path) => !(path in after));
          assert.ok(extra.length <= (/ rm(dir)?$/.test(step) ? 1 : 0), step);
        } else {
          assert.deepEqual(tree, before, step);
        }
        assert.ok((await writeFiles(folder, files, stale)).ok);
        // What could not be removed of a folder that no one knows any more.
        const rest = Object.entries(await treeOf(folder)).filter(
          ([path]) => !/ rm(dir)?$/.test(step) || !path.startsWith("v0/"),
        );
        assert.deepEqual(Object.fromEntries(rest), after, step);
      },
    );
    assert.ok(steps > 40, `${steps} steps`);
  });

  it("names each file that it cannot put back once all fails, and keeps its old text", async () => {
    let notRestored = 0;
    await failEachStep(
      "EROFS",
      (call, step) => call >= step,
      async (folder, step, outcome) => {
        if (outcome.ok) return;
        const tree = await treeOf(folder);
        for (const [path, text] of Object.entries(before)) {
          if (tree[path] === text) continue;
          notRestored++;
          const file = `${folder}/${path}`;
          const problem: Problem | undefined = outcome.problems.find(
            (one) => one.file === file && one.kind === "not-restored",
          );
          const message: string = problem?.message ?? "";
          const words =
            "this could not be put back as it was (EROFS); its old text is in ";
          assert.ok(message.startsWith(`${words}${folder}/`), message);
          const backup = message.slice(`${words}${folder}/`.length);
          assert.equal(tree[backup], text, step);
        }
      },
    );
    assert.ok(notRestored > 2, `${notRestored} files`);
  });

  const codes = [
    ["ENOSPC", "disk-full", "no space is left on the disk"],
    ["EDQUOT", "disk-full", "the disk quota is used up"],
    ["EROFS", "read-only", "the file system is read-only"],
    ["EACCES", "not-permitted", "permission denied"],
    ["EPERM", "not-permitted", "permission denied"],
    ["EIO", "cannot-write", "the system refuses"],
  ] as const;

  for (const [code, kind, message] of codes) {
    it(`says what ${code} means, and of which file`, () =>
      inTemporaryFolder(async (folder) => {
        await plant(folder, before);
        const unwatch = watchFileSystem((name) => {
          if (name === "rename") throw systemError(code);
        });
        const outcome = await writeFiles(folder, files, stale).finally(unwatch);
        assert.deepEqual(outcome, {
          ok: false,
          problems: [
            {
              kind,
              message: `${message} (${code})`,
              file: `${folder}/v2/deep/index.d.ts`,
              pointer: "",
            },
          ],
        });
      }));
  }

  it("puts all back, or finishes, when Ctrl-C is pressed", async () => {
    process.on("SIGINT", stayAlive);
    const seen = new Set<string | undefined>();
    let signals = 0;
    for (let call = 1; signals === call - 1; call++) {
      await inTemporaryFolder(async (folder) => {
        await plant(folder, before);
        let calls = 0;
        const unwatch = watchFileSystem(() => {
          if (++calls !== call) return;
          process.kill(process.pid, "SIGINT");
          signals++;
        });
        const outcome = await writeFiles(folder, files, stale).finally(unwatch);
        const result = outcome.ok ? "" : outcome.problems[0]?.message;
        assert.ok(result === "" || result === "stopped by SIGINT");
        seen.add(result);
        const tree = await treeOf(folder);
        assert.deepEqual(tree, outcome.ok ? after : before, `call ${call}`);
      });
    }
    process.off("SIGINT", stayAlive);
    assert.equal(seen.size, 2);
    assert.ok(signals > 40, `${signals} signals`);
  });

  it("replaces nothing before all is on the disk, and removes last", () =>
    inTemporaryFolder(async (folder) => {
      await plant(folder, before);
      const steps: string[] = [];
      const unwatch = watchFileSystem((name) => {
        if (/^(link|rename|sync|unlink)$/.test(name)) steps.push(name);
      });
      await writeFiles(folder, files, stale).finally(unwatch);
      assert.equal(
        steps.join(" "),
        "sync sync link sync link link rename rename rename unlink",
      );
    }));

  it("writes on file systems without hard links too", () =>
    inTemporaryFolder(async (folder) => {
      await plant(folder, before);
      const unwatch = watchFileSystem((name) => {
        if (name === "link") throw systemError("EPERM");
      });
      const outcome = await writeFiles(folder, files, stale).finally(unwatch);
      assert.ok(outcome.ok);
      assert.deepEqual(await treeOf(folder), after);
    }));
});
