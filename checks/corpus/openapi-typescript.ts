import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTypescript, { astToString } from "openapi-typescript";
import type { Generated } from "./trial.js";

/** Runs openapi-typescript as its documentation says, with no options. */
export async function runOpenapiTypescript(
  file: string,
  folder: string,
): Promise<Generated> {
  try {
    const nodes = await openapiTypescript(pathToFileURL(file), {
      silent: true,
    });
    await mkdir(folder);
    await writeFile(join(folder, "index.d.ts"), astToString(nodes));
    return { kind: "written" };
  } catch (error) {
    return { kind: "refused", lines: [String(error)] };
  }
}
