/**
 * A process that writes, for tests of what happens when it is killed or not
 * alone: its arguments are the folder, how often to write, and optionally the
 * signal that it gets and before which change of the file system.
 */
import { writeFiles } from "../../src/write/write-files.js";
import { isChange, watchFileSystem } from "./faulty-file-system.js";
import { filesOf } from "./written-files.js";

const [folder = "", rounds, signal, change] = process.argv.slice(2);
const name = `process ${process.pid}`;
if (signal !== undefined) {
  let changes = 0;
  watchFileSystem((call) => {
    if (isChange(call)) changes++;
    if (changes === Number(change)) process.kill(process.pid, signal);
  });
}
for (let round = 0; round < Number(rounds); round++) {
  const outcome = await writeFiles(folder, filesOf(`${name}, ${round}`), [
    "v0/index.d.ts",
  ]);
  if (!outcome.ok)
    process.stdout.write(`${JSON.stringify(outcome.problems)}\n`);
}
