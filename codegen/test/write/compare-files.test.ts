import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { utimes, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { GeneratedFile } from "../../src/generated-file.js";
import { type Drift, compareFiles } from "../../src/write/compare-files.js";
import { inTemporaryFolder, plant, treeOf } from "./temporary-folder.js";

const lines = Array.from({ length: 12 }, (_, index) => `line ${index + 1}\n`);

async function driftsOf(
  folder: string,
  files: readonly GeneratedFile[],
  stale: readonly string[] = [],
): Promise<readonly Drift[]> {
  const outcome = await compareFiles(folder, files, stale);
  assert.ok(outcome.ok);
  return outcome.value;
}

describe("compareFiles", () => {
  it("finds no drift where all is as it should be, and touches nothing", () =>
    inTemporaryFolder(async (folder) => {
      await plant(folder, { "index.d.ts": "a\n" });
      const past = new Date("2020-02-02T00:00:00Z");
      await utimes(folder, past, past);
      const files = [{ path: "index.d.ts", text: "a\n" }];
      assert.deepEqual(await driftsOf(folder, files, ["gone.d.ts"]), []);
      assert.equal((await stat(folder)).mtimeMs, past.getTime());
    }));

  it("gives a patch with three lines of context for a changed file", () =>
    inTemporaryFolder(async (folder) => {
      await plant(folder, { "index.d.ts": lines.join("") });
      const text = lines.with(5, "line six\n").join("");
      assert.deepEqual(await driftsOf(folder, [{ path: "index.d.ts", text }]), [
        {
          path: "index.d.ts",
          kind: "changed",
          patch: [
            `--- ${folder}/index.d.ts`,
            `+++ ${folder}/index.d.ts`,
            "@@ -3,7 +3,7 @@",
            " line 3",
            " line 4",
            " line 5",
            "-line 6",
            "+line six",
            " line 7",
            " line 8",
            " line 9",
            "",
          ].join("\n"),
        },
      ]);
    }));

  it("gives a patch for a missing and for a stale file", () =>
    inTemporaryFolder(async (folder) => {
      await plant(folder, { "v0/index.d.ts": "old\n" });
      const files = [{ path: "v1/index.d.ts", text: "a\nb\n" }];
      assert.deepEqual(await driftsOf(folder, files, ["v0/index.d.ts"]), [
        {
          path: "v1/index.d.ts",
          kind: "missing",
          patch: `--- /dev/null\n+++ ${folder}/v1/index.d.ts\n@@ -0,0 +1,2 @@\n+a\n+b\n`,
        },
        {
          path: "v0/index.d.ts",
          kind: "stale",
          patch: `--- ${folder}/v0/index.d.ts\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-old\n`,
        },
      ]);
    }));

  it("takes a folder that is not there for an empty one", () =>
    inTemporaryFolder(async (folder) => {
      const [drift] = await driftsOf(join(folder, "a", "b"), [
        { path: "index.d.ts", text: "a\n" },
      ]);
      assert.equal(drift?.kind, "missing");
      assert.deepEqual(await treeOf(folder), {});
    }));

  it("sees other line ends, and a missing one at the end", () =>
    inTemporaryFolder(async (folder) => {
      await plant(folder, { "a.d.ts": "a\r\n", "b.d.ts": "b" });
      const files = [
        { path: "a.d.ts", text: "a\n" },
        { path: "b.d.ts", text: "b\n" },
      ];
      const drifts = await driftsOf(folder, files);
      assert.deepEqual(
        drifts.map(({ patch }) => patch.split("\n").slice(2)),
        [
          ["@@ -1,1 +1,1 @@", "-a\r", "+a", ""],
          ["@@ -1,1 +1,1 @@", "-b", "\\ No newline at end of file", "+b", ""],
        ],
      );
    }));

  it("gives patches that git applies", () =>
    inTemporaryFolder(async (folder) => {
      const many = Array.from({ length: 5000 }, (_, index) => `${index}\n`);
      await plant(folder, {
        "index.d.ts": lines.join(""),
        "no-end.d.ts": "a\nb",
        "large.d.ts": many.join(""),
        "v0/index.d.ts": "old\n",
      });
      const files = [
        { path: "index.d.ts", text: lines.toReversed().join("") },
        { path: "no-end.d.ts", text: "a\nc\n" },
        // More changes than are looked for one by one.
        { path: "large.d.ts", text: many.map((line) => `x${line}`).join("") },
        { path: "new.d.ts", text: "new\n" },
      ];
      const drifts = await driftsOf(folder, files, ["v0/index.d.ts"]);
      const leadingParts = folder.split("/").length;
      const applied = spawnSync("git", ["apply", `-p${leadingParts}`, "-"], {
        input: drifts.map(({ patch }) => patch).join(""),
        cwd: folder,
        encoding: "utf8",
      });
      assert.equal(applied.stdout + applied.stderr, "");
      assert.deepEqual(await driftsOf(folder, files, ["v0/index.d.ts"]), []);
    }));
});
