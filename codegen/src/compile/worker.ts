/** What a `CompilerThread` runs: each message is files to check, each answer the findings. */
import { parentPort } from "node:worker_threads";
import { checkDeclarations } from "./check-declarations.js";
import type { CheckRequest } from "./compiler-thread.js";

// Gets TypeScript's library ready for the files, which come later.
checkDeclarations([{ path: "index.d.ts", text: "export {};\n" }]);

parentPort?.on("message", ({ files, strictness }: CheckRequest) => {
  parentPort?.postMessage(checkDeclarations(files, strictness));
});
