import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { versionIn } from "./environment.js";
import type { Subject } from "./subject.js";

/*
 * The yardstick, in a file that can be dropped with its dependency: the package
 * is in maintenance mode. It makes types of schemas and paths, and checks none.
 */

const manifest = fileURLToPath(
  import.meta.resolve("openapi-typescript/package.json"),
);
const commandLine = join(dirname(manifest), "bin/cli.js");

/** The package and its version. */
export const openapiTypescriptVersion = `openapi-typescript ${versionIn(manifest)}`;

/** `openapi-typescript` on one specification. */
export function openapiTypescript(specification: string): Subject {
  return {
    title: "openapi-typescript",
    prepare: (output) => ({
      arguments: [
        commandLine,
        specification,
        "--output",
        join(output, "index.d.ts"),
      ],
      workingFolder: output,
    }),
  };
}
