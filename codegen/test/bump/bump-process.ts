/**
 * A process that bumps the contract in its working folder, and is killed before
 * the first change of a file after so many files are in place: its first
 * argument; the others are those of `contractgen bump`.
 */
import { runCommandLine } from "../../src/commands/command-line.js";
import { Reporter } from "../../src/report/reporter.js";
import { isChange, watchFileSystem } from "../write/faulty-file-system.js";

const [placed, ...argv] = process.argv.slice(2);
let renames = 0;
watchFileSystem((call) => {
  if (renames === Number(placed) && isChange(call)) {
    process.kill(process.pid, "SIGKILL");
  }
  if (call === "rename") renames++;
});
await runCommandLine(["bump", ...argv], new Reporter(process));
