import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { readFile, rm, symlink, utimes } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { writeFiles } from "../../src/write/write-files.js";
import { compileWriter, runWriter } from "./compiled-writer.js";
import { inTemporaryFolder, plant, treeOf } from "./temporary-folder.js";
import { before, filesOf, stale, treeAfter } from "./written-files.js";

/** The id of a process that has ended. */
function deadProcessId(): number {
  return spawnSync(process.execPath, ["--version"]).pid;
}

/** Reads a file again and again: it must be there, and whole, every time. */
async function readUntil(end: AbortSignal, file: string): Promise<number> {
  let reads = 0;
  for (; !end.aborted; reads++) {
    assert.match(
      await readFile(file, "utf8"),
      /^(old v1|v1\/index\.d\.ts of process \d+, \d)\n$/,
    );
  }
  return reads;
}

const lockName = ".contractgen.lock";
const files = filesOf("this run");
const after = treeAfter("this run");

describe("writeFiles and another run on the same folder", () => {
  it("writes one after the other, each file whole at every moment", () =>
    inTemporaryFolder(async (folder) => {
      const output = join(folder, "generated");
      await plant(output, before);
      const script = await compileWriter(join(folder, "compiled"));
      const runs = [1, 2, 3].map(() => runWriter(script, [output, "6"]));
      const reading = new AbortController();
      const reads = readUntil(reading.signal, join(output, "v1/index.d.ts"));
      const ends = await Promise.all(runs).finally(() => reading.abort());
      for (const end of ends) {
        assert.equal(end.output, "");
        assert.equal(end.code, 0);
      }
      assert.ok((await reads) > 10, `${await reads} reads`);
      const tree = await treeOf(output);
      const mark = / of (.*)\n$/.exec(tree["index.d.ts"] ?? "")?.[1] ?? "";
      assert.deepEqual(tree, treeAfter(mark));
    }));

  it("waits, says for whom, and goes on when that one has ended", () =>
    inTemporaryFolder(async (folder) => {
      await plant(folder, { ...before, [lockName]: `${process.ppid}\n` });
      const waits: (number | undefined)[] = [];
      const outcome = await writeFiles(folder, files, stale, {
        onWait: (processId) => {
          waits.push(processId);
          setTimeout(() => void rm(join(folder, lockName)), 30);
        },
      });
      assert.ok(outcome.ok);
      assert.deepEqual(waits, [process.ppid]);
      assert.deepEqual(await treeOf(folder), after);
    }));

  it("gives up with a problem that names it, and leaves its lock alone", () =>
    inTemporaryFolder(async (folder) => {
      const tree = { ...before, [lockName]: `${process.ppid}\n` };
      await plant(folder, tree);
      const waiting = { waitMilliseconds: 30 };
      assert.deepEqual(await writeFiles(folder, files, stale, waiting), {
        ok: false,
        problems: [
          {
            kind: "locked",
            message: `another run (process ${process.ppid}) is writing here; if there is none, remove ${folder}/.contractgen.lock`,
            file: folder,
            pointer: "",
          },
        ],
      });
      assert.deepEqual(await treeOf(folder), tree);
    }));

  it("waits for a run whose lock holds no number yet", () =>
    inTemporaryFolder(async (folder) => {
      await plant(folder, { [lockName]: "" });
      const waiting = { waitMilliseconds: 30 };
      const outcome = await writeFiles(folder, files, stale, waiting);
      assert.equal(
        outcome.ok ? "" : outcome.problems[0]?.message,
        `another run is writing here; if there is none, remove ${folder}/.contractgen.lock`,
      );
    }));

  it("gives up on a lock that cannot be taken over", () =>
    inTemporaryFolder(async (folder) => {
      await symlink("nowhere", join(folder, lockName));
      const waiting = { waitMilliseconds: 30 };
      const outcome = await writeFiles(folder, files, stale, waiting);
      assert.equal(outcome.ok ? "" : outcome.problems[0]?.kind, "locked");
    }));

  it("writes one after the other in one process too", () =>
    inTemporaryFolder(async (folder) => {
      const marks = ["first", "second", "third"];
      const outcomes = await Promise.all(
        marks.map((mark) => writeFiles(folder, filesOf(mark), [])),
      );
      assert.ok(outcomes.every(({ ok }) => ok));
      const tree = await treeOf(folder);
      const mark = marks.find((one) => tree["index.d.ts"]?.includes(one));
      assert.deepEqual(tree, treeAfter(mark ?? ""));
    }));
});

describe("writeFiles after a run that was killed", () => {
  const leftover = `.index.d.ts.contractgen-${deadProcessId()}-`;

  it("takes its lock over, and removes what it left anywhere", () =>
    inTemporaryFolder(async (folder) => {
      await plant(folder, {
        ...before,
        [lockName]: `${deadProcessId()}\n`,
        [`${lockName}.takeover`]: `${deadProcessId()}\n`,
        [`${leftover}0`]: "",
        [`v1/${leftover}1`]: "",
        [`dropped/deep/${leftover}2`]: "",
      });
      assert.ok((await writeFiles(folder, files, stale)).ok);
      assert.deepEqual(await treeOf(folder), after);
    }));

  it("takes a lock over that was left without a number", () =>
    inTemporaryFolder(async (folder) => {
      await plant(folder, { [lockName]: "" });
      const past = new Date(Date.now() - 60_000);
      await utimes(join(folder, lockName), past, past);
      assert.ok((await writeFiles(folder, files, [])).ok);
      assert.deepEqual(await treeOf(folder), after);
    }));

  it("takes a lock over of a process that had the same id", () =>
    inTemporaryFolder(async (folder) => {
      await plant(folder, {
        [lockName]: `${process.pid}\n`,
        [`.index.d.ts.contractgen-${process.pid}-0`]: "",
        [`v1/.index.d.ts.contractgen-${process.pid}-1`]: "",
      });
      assert.ok((await writeFiles(folder, files, [])).ok);
      assert.deepEqual(await treeOf(folder), after);
    }));

  it("removes what is left of it when there is nothing to write too", () =>
    inTemporaryFolder(async (folder) => {
      for (const rest of [
        { [lockName]: `${deadProcessId()}\n` },
        { [`v1/${leftover}1`]: "" },
      ]) {
        await plant(folder, { ...after, ...rest });
        assert.ok((await writeFiles(folder, files, stale)).ok);
        assert.deepEqual(await treeOf(folder), after);
      }
    }));

  it("leaves temporary files of runs alone that are still there", () =>
    inTemporaryFolder(async (folder) => {
      const other = spawn(process.execPath, [
        "-e",
        "setTimeout(() => {}, 9e4)",
      ]);
      try {
        const theirs = {
          [`.index.d.ts.contractgen-${other.pid}-0`]: "theirs",
          ".index.d.ts.contractgen-mine": "mine",
        };
        await plant(folder, theirs);
        assert.ok((await writeFiles(folder, files, [])).ok);
        assert.deepEqual(await treeOf(folder), { ...after, ...theirs });
      } finally {
        other.kill();
      }
    }));

  it("lets only one of many take its lock over at a time", () =>
    inTemporaryFolder(async (folder) => {
      const output = join(folder, "generated");
      const script = await compileWriter(join(folder, "compiled"));
      for (let round = 0; round < 2; round++) {
        await plant(output, { ...before, [lockName]: `${deadProcessId()}\n` });
        const runs = await Promise.all(
          [1, 2, 3].map(() => runWriter(script, [output, "1"])),
        );
        assert.deepEqual(
          runs.map((run) => run.output + String(run.code)),
          ["0", "0", "0"],
        );
        const tree = await treeOf(output);
        const mark = / of (.*)\n$/.exec(tree["index.d.ts"] ?? "")?.[1] ?? "";
        assert.deepEqual(tree, treeAfter(mark));
      }
    }));
});
