import assert from "node:assert/strict";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import {
  inTemporaryFolder,
  plant,
  type Tree,
  treeOf,
} from "../write/temporary-folder.js";
import { compileContractgen, runCompiled } from "./compiled-contractgen.js";
import {
  sha256Of,
  sources,
  specification,
  treeIn,
} from "./contract-package.js";

let folderOfAll = "";
let compiled = "";

before(async () => {
  folderOfAll = await mkdtemp(join(tmpdir(), "contractgen-"));
  compiled = await compileContractgen(folderOfAll);
});

after(() => rm(folderOfAll, { recursive: true }));

const init = (folder: string, specificationFile: string) =>
  runCompiled(compiled, folder, [
    "init",
    "package",
    "--spec",
    specificationFile,
  ]);

describe("commands at the same time", () => {
  it("generate twice gives what one run gives", () =>
    inTemporaryFolder(async (folder) => {
      await plant(folder, sources("old", "0", "1"));
      assert.equal((await runCompiled(compiled, folder, ["generate"])).code, 0);
      await plant(folder, sources("new", "1", "2"));
      const ends = await Promise.all(
        [1, 2].map(() => runCompiled(compiled, folder, ["generate"])),
      );
      for (const { code, errors } of ends) assert.equal(code, 0, errors);
      const generated = treeIn(await treeOf(folder), "generated");
      assert.deepEqual(Object.keys(generated).toSorted(), [
        "generated/1/index.d.ts",
        "generated/2/index.d.ts",
        "generated/index.d.ts",
        "generated/package.json",
      ]);
      assert.match(
        generated["generated/1/index.d.ts"] ?? "",
        /new1\?: string;/,
      );
    }));

  it("init twice gives one package; of two documents one, and a problem", () =>
    inTemporaryFolder(async (folder) => {
      await plant(folder, {
        "a.yaml": specification("one"),
        "b.yaml": specification("other"),
      });
      const twice = await Promise.all([1, 2].map(() => init(folder, "a.yaml")));
      for (const { code, errors } of twice) assert.equal(code, 0, errors);
      await rm(join(folder, "package"), { recursive: true });
      const both = await Promise.all(
        ["a.yaml", "b.yaml"].map((file) => init(folder, file)),
      );
      assert.deepEqual(both.map(({ code }) => code).toSorted(), [0, 2]);
      const tree = await treeOf(folder);
      const isFirst = both[0]?.code === 0;
      const winner = tree[isFirst ? "a.yaml" : "b.yaml"] ?? "";
      assert.equal(tree["package/spec/1.yaml"], winner);
      assertWhole(tree, winner);
      const loser = both[isFirst ? 1 : 0];
      assert.match(loser?.errors ?? "", / file-exists: /);
    }));
});

describe(
  "a folder behind a link",
  { skip: process.platform === "win32" },
  () => {
    it("is written to by init and generate", () =>
      inTemporaryFolder(async (folder) => {
        const text = specification("word");
        await plant(folder, { "a.yaml": text, "real/": "", "other/": "" });
        await symlink("real", join(folder, "package"));
        assert.equal((await init(folder, "a.yaml")).code, 0);
        const tree = await treeOf(join(folder, "real"));
        assertWhole(
          Object.fromEntries(
            Object.entries(tree).map(([path, file]) => [
              `package/${path}`,
              file,
            ]),
          ),
          text,
        );
        const home = join(folder, "real");
        await rm(join(home, "generated"), { recursive: true });
        await symlink("../other", join(home, "generated"));
        const { code, errors } = await runCompiled(compiled, home, [
          "generate",
        ]);
        assert.equal(code, 0, errors);
        assert.deepEqual(
          await treeOf(join(folder, "other")),
          Object.fromEntries(
            Object.entries(treeIn(tree, "generated")).map(([path, file]) => [
              path.slice("generated/".length),
              file,
            ]),
          ),
        );
      }));
  },
);

/** A package of this document, with nothing left of how it was written. */
function assertWhole(tree: Tree, document: string): void {
  const paths = Object.keys(treeIn(tree, "package"));
  assert.equal(paths.length, 17, paths.join(" "));
  const declarations = tree["package/generated/1/index.d.ts"] ?? "";
  assert.ok(
    declarations.includes(`specification sha256 ${sha256Of(document)}.`),
  );
}
