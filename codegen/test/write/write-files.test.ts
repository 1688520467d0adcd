import assert from "node:assert/strict";
import {
  chmod,
  mkdir,
  readFile,
  stat,
  symlink,
  utimes,
} from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { GeneratedFile } from "../../src/generated-file.js";
import { writeFiles } from "../../src/write/write-files.js";
import { inTemporaryFolder, plant, treeOf } from "./temporary-folder.js";

const files: readonly GeneratedFile[] = [
  { path: "v1/index.d.ts", text: "export type A = 1;\n" },
  { path: "index.d.ts", text: 'export * from "./v1/index.js";\n' },
];
const tree = Object.fromEntries(files.map(({ path, text }) => [path, text]));

describe("writeFiles", () => {
  it("makes the folder and all that goes into it", () =>
    inTemporaryFolder(async (folder) => {
      const output = join(folder, "a", "generated");
      assert.deepEqual(await writeFiles(output, files, []), {
        ok: true,
        value: {
          created: ["v1/index.d.ts", "index.d.ts"],
          changed: [],
          unchanged: [],
          removed: [],
        },
      });
      assert.deepEqual(await treeOf(output), tree);
    }));

  it("says of each file what became of it, and leaves all others alone", () =>
    inTemporaryFolder(async (folder) => {
      await plant(folder, {
        "v1/index.d.ts": "export type A = 0;\n",
        "index.d.ts": 'export * from "./v1/index.js";\n',
        "v0/deep/index.d.ts": "",
        "v0/index.d.ts": "",
        "old.d.ts": "",
        "kept/index.d.ts": "",
        "kept/old.d.ts": "",
        "README.md": "mine",
      });
      const more = { path: "v2/index.d.ts", text: "export {};\n" };
      assert.deepEqual(
        await writeFiles(
          folder,
          [more, ...files],
          [
            "v0/index.d.ts",
            "v0/deep/index.d.ts",
            "old.d.ts",
            "kept/old.d.ts",
            "not/there.d.ts",
          ],
        ),
        {
          ok: true,
          value: {
            created: ["v2/index.d.ts"],
            changed: ["v1/index.d.ts"],
            unchanged: ["index.d.ts"],
            removed: [
              "v0/index.d.ts",
              "v0/deep/index.d.ts",
              "old.d.ts",
              "kept/old.d.ts",
            ],
          },
        },
      );
      assert.deepEqual(await treeOf(folder), {
        ...tree,
        "v2/index.d.ts": more.text,
        "kept/index.d.ts": "",
        "README.md": "mine",
      });
    }));

  it("does not touch a file that has the right content already", () =>
    inTemporaryFolder(async (folder) => {
      await plant(folder, { ...tree, "v1/index.d.ts": "" });
      const past = new Date("2020-02-02T00:00:00Z");
      await utimes(join(folder, "index.d.ts"), past, past);
      const { ino } = await stat(join(folder, "index.d.ts"));
      await writeFiles(folder, files, []);
      const after = await stat(join(folder, "index.d.ts"));
      assert.equal(after.mtimeMs, past.getTime());
      assert.equal(after.ino, ino);
    }));

  it("touches nothing at all when all is as it should be", () =>
    inTemporaryFolder(async (folder) => {
      await plant(folder, tree);
      const past = new Date("2020-02-02T00:00:00Z");
      await utimes(folder, past, past);
      const outcome = await writeFiles(folder, files, ["gone.d.ts"]);
      assert.ok(outcome.ok);
      assert.deepEqual(outcome.value.unchanged, [
        "v1/index.d.ts",
        "index.d.ts",
      ]);
      assert.equal((await stat(folder)).mtimeMs, past.getTime());
    }));

  it("keeps a file's permissions", () =>
    inTemporaryFolder(async (folder) => {
      await plant(folder, { "index.d.ts": "" });
      await chmod(join(folder, "index.d.ts"), 0o640);
      await writeFiles(folder, files, []);
      const { mode } = await stat(join(folder, "index.d.ts"));
      assert.equal(mode & 0o777, 0o640);
    }));

  it("writes through a link to the folder", () =>
    inTemporaryFolder(async (folder) => {
      await mkdir(join(folder, "real"));
      await symlink("real", join(folder, "link"));
      const outcome = await writeFiles(join(folder, "link"), files, []);
      assert.ok(outcome.ok);
      assert.deepEqual(await treeOf(join(folder, "real")), tree);
    }));

  it("writes text as UTF-8", () =>
    inTemporaryFolder(async (folder) => {
      const text = "// Größe 名前 🎉\nexport {};\n";
      await writeFiles(folder, [{ path: "index.d.ts", text }], []);
      assert.equal(await readFile(join(folder, "index.d.ts"), "utf8"), text);
    }));

  it("makes nothing for no files", () =>
    inTemporaryFolder(async (folder) => {
      assert.ok((await writeFiles(join(folder, "a"), [], ["b.d.ts"])).ok);
      assert.deepEqual(await treeOf(folder), {});
    }));

  it("takes a path that leads out of the folder, or is there twice, for a bug", () =>
    inTemporaryFolder(async (folder) => {
      for (const path of ["../a", "/a", "a/../b", "", "a//b", ".", "a\\b"]) {
        const file = { path, text: "" };
        await assert.rejects(writeFiles(folder, [file], []), {
          message: `not a path in a folder: ${path}`,
        });
      }
      await assert.rejects(writeFiles(folder, files, ["index.d.ts"]), {
        message: "a file is there twice",
      });
      assert.deepEqual(await treeOf(folder), {});
    }));
});
