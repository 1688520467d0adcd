import assert from "node:assert/strict";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { staleFiles } from "../../src/write/stale-files.js";
import { inTemporaryFolder, plant } from "./temporary-folder.js";

const mark = "// Generated";

describe("staleFiles", () => {
  it("finds the declarations that do not belong there, in order", () =>
    inTemporaryFolder(async (folder) => {
      await plant(folder, {
        "index.d.ts": "",
        "v1/index.d.ts": "",
        "v0/index.d.ts": mark,
        "v0/deep/index.d.ts": `${mark} 1.2.3`,
        "b.d.ts": mark,
        "B.d.ts": mark,
        "of-others.d.ts": "export {};",
        "README.md": mark,
        "package.json": "",
        "v0/.index.d.ts.contractgen-1-0": "",
      });
      const files = [
        { path: "v1/index.d.ts", text: "" },
        { path: "index.d.ts", text: "" },
      ];
      assert.deepEqual(await staleFiles(folder, files, mark), [
        "B.d.ts",
        "b.d.ts",
        "v0/deep/index.d.ts",
        "v0/index.d.ts",
      ]);
    }));

  it("follows no links", () =>
    inTemporaryFolder(async (folder) => {
      await plant(folder, { "generated/": "", "other/index.d.ts": "" });
      const generated = join(folder, "generated");
      await symlink("../other", join(generated, "v0"));
      await symlink("../other/index.d.ts", join(generated, "index.d.ts"));
      assert.deepEqual(await staleFiles(generated, [], ""), []);
    }));

  it("finds nothing in a folder that is not there, or is none", () =>
    inTemporaryFolder(async (folder) => {
      await plant(folder, { file: "" });
      assert.deepEqual(await staleFiles(join(folder, "a", "b"), [], mark), []);
      assert.deepEqual(await staleFiles(join(folder, "file"), [], mark), []);
    }));
});
