/**
 * A process that writes, for tests of what happens when it is killed or not
 * alone: its arguments are the folder, how often to write, and optionally the
 * signal that it gets and before which change of the file system. With a fifth
 * one it writes to several folders in that one.
 */
import { writeFiles } from "../../src/write/write-files.js";
import { writeFolders } from "../../src/write/write-folders.js";
import { isChange, watchFileSystem } from "./faulty-file-system.js";
import { filesOf, outputsOf } from "./written-files.js";

const [folder = "", rounds, signal, change, several] = process.argv.slice(2);
const name = `process ${process.pid}`;
if (signal !== undefined) {
  let changes = 0;
  watchFileSystem((call) => {
    if (isChange(call)) changes++;
    if (changes === Number(change)) process.kill(process.pid, signal);
  });
}
for (let round = 0; round < Number(rounds); round++) {
  const mark = `${name}, ${round}`;
  const outcome =
    several === undefined
      ? await writeFiles(folder, filesOf(mark), ["v0/index.d.ts"])
      : await writeFolders(outputsOf(folder, mark));
  if (!outcome.ok)
    process.stdout.write(`${JSON.stringify(outcome.problems)}\n`);
}
