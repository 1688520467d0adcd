import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  after as afterAll,
  before as beforeAll,
  describe,
  it,
} from "node:test";
import { writeFiles } from "../../src/write/write-files.js";
import { compileWriter, runWriter, type WriterEnd } from "./compiled-writer.js";
import {
  inTemporaryFolder,
  plant,
  type Tree,
  treeOf,
} from "./temporary-folder.js";
import { before, filesOf, stale, treeAfter } from "./written-files.js";

let compiled = "";
let script = "";

beforeAll(async () => {
  compiled = await mkdtemp(join(tmpdir(), "contractgen-"));
  script = await compileWriter(compiled);
});

afterAll(() => rm(compiled, { recursive: true }));

/** Runs that are killed at the same time, to use the time that processes take to start. */
const atOnce = 6;

describe(
  "writeFiles in a process that gets a signal",
  { skip: process.platform === "win32" },
  () => {
    it("leaves every file whole whenever it is killed, and the next run ends clean", async () => {
      let killed = 0;
      for (let first = 1; killed === first - 1; first += atOnce) {
        const changes = Array.from(
          { length: atOnce },
          (_, index) => first + index,
        );
        const ends = await Promise.all(changes.map(killAt));
        killed += ends.filter(({ signal }) => signal === "SIGKILL").length;
      }
      assert.ok(killed > 25, `${killed} changes of the file system`);
    });

    it("ends by Ctrl-C, with all put back", () =>
      inTemporaryFolder(async (folder) => {
        await plant(folder, before);
        const end = await runWriter(script, [folder, "1", "SIGINT", "8"]);
        assert.equal(end.signal, "SIGINT");
        assert.deepEqual(await treeOf(folder), before);
      }));
  },
);

/** Kills a run right before a change of the file system, and judges what that leaves. */
async function killAt(change: number): Promise<WriterEnd> {
  let end: WriterEnd | undefined;
  await inTemporaryFolder(async (folder) => {
    await plant(folder, before);
    end = await runWriter(script, [folder, "1", "SIGKILL", `${change}`]);
    const step = `killed before change ${change}: ${end.output}`;
    const tree = await treeOf(folder);
    const written = treeAfter(end.mark);
    for (const path of Object.keys(written)) {
      const text = tree[path];
      assert.ok(text === before[path] || text === written[path], step);
    }
    assertImportsResolve(tree, written, step);
    assert.ok((await writeFiles(folder, filesOf("next run"), stale)).ok, step);
    // An empty folder may stay, which the killed run was about to remove.
    const { "v0/": _, ...rest } = await treeOf(folder);
    assert.deepEqual(rest, treeAfter("next run"), step);
  });
  assert.ok(end !== undefined);
  return end;
}

/** The entry imports all others, old ones or new ones. */
function assertImportsResolve(tree: Tree, written: Tree, step: string): void {
  const entry = tree["index.d.ts"];
  const imported = entry === written["index.d.ts"] ? written : before;
  for (const path of Object.keys(imported)) {
    assert.notEqual(tree[path], undefined, step);
  }
}
