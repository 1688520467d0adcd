import { pathToFileURL } from "node:url";
import { locate } from "../conformance/package-cache.js";
import type { Generated } from "./trial.js";

/** The last release that runs on Node 20. */
const release = "@hey-api/openapi-ts@0.95.0";

/** The package and its version. */
export const heyApiVersion = release.replace(/@(?=\d)/u, " ");

/** Gives the absolute path of a file of hey-api's, which is downloaded into `.cache`, not a dependency. */
export async function locateHeyApi(path: string): Promise<string> {
  const found = await locate({
    package: release,
    path,
    beside: ["typescript@5.9.3"],
  });
  if ("reason" in found) throw new Error(found.reason);
  return found.path;
}

/** What is used of the package. */
interface HeyApi {
  readonly createClient: (configuration: {
    readonly input: string;
    readonly output: string;
    readonly plugins: readonly string[];
    readonly interactive: boolean;
    readonly logs: { readonly level: string; readonly file: boolean };
  }) => Promise<unknown>;
}

/** Runs hey-api with its plugin for types alone. */
export async function runHeyApi(
  file: string,
  folder: string,
): Promise<Generated> {
  const entry = pathToFileURL(await locateHeyApi("dist/index.mjs"));
  // As its documentation says; it is no dependency whose types could be had.
  const { createClient } = (await import(entry.href)) as HeyApi;
  try {
    await createClient({
      input: file,
      output: folder,
      plugins: ["@hey-api/typescript"],
      interactive: false,
      logs: { level: "silent", file: false },
    });
    return { kind: "written" };
  } catch (error) {
    return { kind: "refused", lines: [String(error)] };
  }
}
