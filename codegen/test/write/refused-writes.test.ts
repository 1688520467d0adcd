import assert from "node:assert/strict";
import { chmod, chown, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Problem } from "../../src/problem.js";
import { compareFiles } from "../../src/write/compare-files.js";
import { writeFiles } from "../../src/write/write-files.js";
import { asOrdinaryUser, isRoot } from "./ordinary-user.js";
import { inTemporaryFolder, plant, treeOf } from "./temporary-folder.js";

const files = [
  { path: "v1/index.d.ts", text: "export type A = 1;\n" },
  { path: "index.d.ts", text: 'export * from "./v1/index.js";\n' },
];

/** The problems of a write that is to fail, as `file kind: message`. */
async function problemsOf(
  folder: string,
  stale: readonly string[] = [],
): Promise<readonly string[]> {
  const outcome = await writeFiles(folder, files, stale);
  assert.ok(!outcome.ok);
  return outcome.problems.map(asText);
}

function asText({ file, kind, message, pointer, position }: Problem): string {
  assert.equal(pointer, "");
  assert.equal(position, undefined);
  return `${file} ${kind}: ${message}`;
}

describe("writeFiles gives a problem, and changes nothing, when", () => {
  it("the output folder is a file", () =>
    inTemporaryFolder(async (folder) => {
      const tree = { generated: "mine" };
      await plant(folder, tree);
      const output = join(folder, "generated");
      assert.deepEqual(await problemsOf(output), [
        `${output} not-a-folder: this is a file, not a folder`,
      ]);
      assert.deepEqual(await treeOf(folder), tree);
    }));

  it("a part of the output folder's path is a file", () =>
    inTemporaryFolder(async (folder) => {
      const tree = { packages: "mine" };
      await plant(folder, tree);
      const output = join(folder, "packages", "a", "generated");
      assert.deepEqual(await problemsOf(output), [
        `${output} not-a-folder: "${folder}/packages" is a file, not a folder`,
      ]);
      assert.deepEqual(await treeOf(folder), tree);
    }));

  it("the output folder is a link that leads nowhere", () =>
    inTemporaryFolder(async (folder) => {
      await symlink("nowhere", join(folder, "link"));
      const output = join(folder, "link");
      assert.deepEqual(await problemsOf(output), [
        `${output} not-a-folder: this is a symbolic link that leads nowhere`,
      ]);
      assert.deepEqual(await problemsOf(join(output, "a")), [
        `${output}/a not-a-folder: "${output}" is a symbolic link that leads nowhere`,
      ]);
      assert.deepEqual(Object.keys(await treeOf(folder)), ["link"]);
    }));

  it("folders, links or files are in the way, and names them all", () =>
    inTemporaryFolder(async (folder) => {
      const output = join(folder, "generated");
      await plant(folder, {
        "secret/index.d.ts": "secret",
        "generated/index.d.ts/": "",
        "generated/old": "a file",
      });
      await symlink("../secret", join(output, "v1"));
      await symlink("../secret/index.d.ts", join(output, "link.d.ts"));
      const before = await treeOf(folder);
      const expected = [
        `${output}/v1 symbolic-link: this is a symbolic link; links in the output folder are not followed, so remove it`,
        `${output}/index.d.ts not-a-file: a file goes here, and this is none; move it away`,
        `${output}/old not-a-folder: a folder goes here, and this is none; move it away`,
        `${output}/link.d.ts symbolic-link: this is a symbolic link; links in the output folder are not followed, so remove it`,
      ];
      const stale = ["old/index.d.ts", "old/enums.d.ts", "link.d.ts"];
      assert.deepEqual(await problemsOf(output, stale), expected);
      const compared = await compareFiles(output, files, stale);
      assert.ok(!compared.ok);
      assert.deepEqual(compared.problems.map(asText), expected);
      assert.deepEqual(await treeOf(folder), before);
    }));
});

describe(
  "writeFiles without permission",
  { skip: process.platform === "win32" },
  () => {
    it("gives a problem for a folder that cannot be made", () =>
      inTemporaryFolder(async (folder) => {
        await chmod(folder, 0o555);
        const output = join(folder, "a", "generated");
        assert.deepEqual(await asOrdinaryUser(() => problemsOf(output)), [
          `${output} not-permitted: permission denied (EACCES)`,
        ]);
        await chmod(folder, 0o755);
        assert.deepEqual(await treeOf(folder), {});
      }));

    it("gives a problem for a folder that cannot be written to", () =>
      inTemporaryFolder(async (folder) => {
        await plant(folder, { "index.d.ts": "old" });
        await chmod(folder, 0o555);
        assert.deepEqual(await asOrdinaryUser(() => problemsOf(folder)), [
          `${folder} not-permitted: permission denied (EACCES)`,
        ]);
        await chmod(folder, 0o755);
        assert.deepEqual(await treeOf(folder), { "index.d.ts": "old" });
      }));

    it("gives a problem for one file of many, before any is replaced", () =>
      inTemporaryFolder(async (folder) => {
        const tree = { "index.d.ts": "old", "v1/index.d.ts": "old" };
        await plant(folder, tree);
        await chmod(folder, 0o777);
        await chmod(join(folder, "v1"), 0o555);
        assert.deepEqual(await asOrdinaryUser(() => problemsOf(folder)), [
          `${folder}/v1/index.d.ts not-permitted: permission denied (EACCES)`,
        ]);
        assert.deepEqual(await treeOf(folder), tree);
      }));

    it("gives a problem for a file that cannot be read", () =>
      inTemporaryFolder(async (folder) => {
        const tree = { "index.d.ts": "old", "v1/index.d.ts": "old" };
        await plant(folder, tree);
        if (isRoot) await chown(folder, 65534, 65534);
        await chmod(join(folder, "index.d.ts"), 0);
        assert.deepEqual(await asOrdinaryUser(() => problemsOf(folder)), [
          `${folder}/index.d.ts not-permitted: permission denied (EACCES)`,
        ]);
        await chmod(join(folder, "index.d.ts"), 0o644);
        assert.deepEqual(await treeOf(folder), tree);
      }));

    it("is fine where nothing has to be written", () =>
      inTemporaryFolder(async (folder) => {
        await plant(
          folder,
          Object.fromEntries(files.map(({ path, text }) => [path, text])),
        );
        await chmod(folder, 0o555);
        const outcome = await asOrdinaryUser(() =>
          writeFiles(folder, files, []),
        );
        assert.ok(outcome.ok);
        assert.equal(outcome.value.unchanged.length, 2);
        await chmod(folder, 0o755);
      }));
  },
);
