/*
 * Preloaded into every process that is measured: when it ends, it says on file
 * descriptor 3 how much memory it held at the most, in kilobytes, its threads
 * included. Node tells this of a process only to itself.
 */
const { writeSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

if (isMainThread) {
  process.on("exit", () => {
    writeSync(3, String(process.resourceUsage().maxRSS));
  });
}
