import assert from "node:assert/strict";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import {
  inTemporaryFolder,
  plant,
  type Tree,
  treeOf,
} from "../write/temporary-folder.js";
import {
  compileContractgen,
  type KillPoint,
  type ProcessEnd,
  runCompiled,
} from "./compiled-contractgen.js";
import {
  randomShare,
  sources,
  specification,
  treeIn,
} from "./contract-package.js";

/** How many runs of each command are killed: `KILLS=100` for more than a quick look. */
const kills = Number(process.env["KILLS"] ?? 8);

/** What one seed gives: other points each day, the same ones all day. */
const seed = process.env["SEED"] ?? new Date().toISOString().slice(0, 10);

let folderOfAll = "";
let compiled = "";

before(async () => {
  folderOfAll = await mkdtemp(join(tmpdir(), "contractgen-"));
  compiled = await compileContractgen(folderOfAll);
});

after(() => rm(folderOfAll, { recursive: true }));

describe(
  `a command that is killed at any moment (${kills} times, SEED=${seed})`,
  { skip: process.platform === "win32" },
  () => {
    it("generate leaves each file whole and what is imported there, and the next run completes it", async () => {
      const old = sources("old", "0", "1");
      const now = sources("new", "1", "2");
      let oldTree: Tree = {};
      let newTree: Tree = {};
      await inTemporaryFolder(async (folder) => {
        await plant(folder, old);
        assert.equal((await generate(folder)).code, 0);
        oldTree = await treeOf(folder);
      });
      const { calls, milliseconds } = await measured(async (folder) => {
        await plant(folder, { ...oldTree, ...now });
        const end = await generate(folder);
        newTree = treeIn(await treeOf(folder), "generated");
        return end;
      });
      await eachPoint(calls, milliseconds, (killAt) =>
        inTemporaryFolder(async (folder) => {
          await plant(folder, { ...oldTree, ...now });
          const end = await generate(folder, killAt);
          const at = `${JSON.stringify(killAt)} ${end.errors}`;
          const tree = await treeOf(folder);
          for (const path of Object.keys({
            ...treeIn(oldTree, "generated"),
            ...newTree,
          })) {
            const text = tree[path];
            const isOld = text === oldTree[path];
            assert.ok(isOld || text === newTree[path], `${path}, ${at}`);
          }
          const entry = tree["generated/index.d.ts"] ?? "";
          const imported = /"\.\/(.*)\/index\.js"/u.exec(entry)?.[1] ?? "";
          assert.ok(tree[`generated/${imported}/index.d.ts`], at);
          assert.equal((await generate(folder)).code, 0, at);
          const { "generated/0/": _, ...rest } = await treeOf(folder);
          assert.deepEqual(treeIn(rest, "generated"), newTree, at);
        }),
      );
    });

    it("init leaves nothing that the same command does not complete", async () => {
      let whole: Tree = {};
      const { calls, milliseconds } = await measured(async (folder) => {
        const end = await init(folder);
        whole = await treeOf(folder);
        return end;
      });
      await eachPoint(calls, milliseconds, (killAt) =>
        inTemporaryFolder(async (folder) => {
          const end = await init(folder, killAt);
          const at = `${JSON.stringify(killAt)} ${end.errors}`;
          const { errors, code } = await init(folder);
          assert.equal(code, 0, `${at} ${errors}`);
          assert.deepEqual(await treeOf(folder), whole, at);
        }),
      );
    });
  },
);

function generate(folder: string, killAt?: KillPoint): Promise<ProcessEnd> {
  return runCompiled(compiled, folder, ["generate"], killAt);
}

async function init(folder: string, killAt?: KillPoint): Promise<ProcessEnd> {
  await plant(folder, { "api.yaml": specification("word") });
  const argv = ["init", "package", "--spec", "api.yaml"];
  return runCompiled(compiled, folder, argv, killAt);
}

/** How many calls of the file system a run takes, and how long. */
async function measured(
  work: (folder: string) => Promise<ProcessEnd>,
): Promise<{ readonly calls: number; readonly milliseconds: number }> {
  let calls = 0;
  const begin = performance.now();
  await inTemporaryFolder(async (folder) => {
    const end = await work(folder);
    assert.equal(end.code, 0, end.errors);
    ({ calls } = end);
    assert.ok((await readdir(folder)).length > 0);
  });
  assert.ok(calls > 40, `${calls} calls`);
  return { calls, milliseconds: performance.now() - begin };
}

/** Does work for each of some random points of a run: half are calls, half are times. */
async function eachPoint(
  calls: number,
  milliseconds: number,
  work: (killAt: KillPoint) => Promise<void>,
): Promise<void> {
  const points = Array.from({ length: kills }, (_, index): KillPoint => {
    const share = randomShare(`${seed} ${index}`);
    return index % 2 === 0
      ? { call: 1 + Math.floor(share * calls) }
      : { milliseconds: Math.floor(share * milliseconds) };
  });
  for (let first = 0; first < points.length; first += 2) {
    await Promise.all(points.slice(first, first + 2).map(work));
  }
}
