/**
 * Loaded before contractgen: kills its process before the call of the file
 * system whose number KILL_AT_CALL has; else writes how many calls there were
 * to the third stream.
 */
import { writeSync } from "node:fs";
import { watchFileSystem } from "../write/faulty-file-system.js";

let calls = 0;
const last = Number(process.env["KILL_AT_CALL"]);
watchFileSystem(() => {
  calls++;
  if (calls === last) process.kill(process.pid, "SIGKILL");
});
process.on("exit", () => writeSync(3, String(calls)));
