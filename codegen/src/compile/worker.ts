/** The thread of a `Compiler`: files in, findings out, once. */
import { parentPort } from "node:worker_threads";
import type { GeneratedFile } from "../generated-file.js";
import { checkDeclarations } from "./check-declarations.js";

// Gets TypeScript's library ready for the files, which come later.
checkDeclarations([{ path: "index.d.ts", text: "export {};\n" }]);

parentPort?.once("message", (files: readonly GeneratedFile[]) => {
  parentPort?.postMessage(checkDeclarations(files));
});
