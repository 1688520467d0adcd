import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { repository } from "../specification-contract.js";
import type { FileSource } from "./pair.js";

const run = promisify(execFile);

/** Where packages go that are no dependencies; Git ignores it. */
const cache = join(repository, ".cache");

/**
 * Gives the absolute path of a file, downloading its package into `.cache`
 * when it is not there. A string in `reason` instead says why there is no such
 * file: it is missing, or npm could not fetch the package.
 */
export async function locate(
  source: FileSource,
): Promise<{ readonly path: string } | { readonly reason: string }> {
  if (source.package === undefined) {
    const path = join(repository, source.path);
    return existsSync(path)
      ? { path }
      : { reason: `${source.path} is missing` };
  }
  const folder = join(cache, source.package.replaceAll("@", "-"));
  const name = source.package.slice(0, source.package.lastIndexOf("@"));
  const path = join(folder, "node_modules", name, source.path);
  if (existsSync(path)) return { path };
  try {
    await mkdir(folder, { recursive: true });
    const options =
      "--ignore-scripts --no-save --no-package-lock --no-audit --no-fund";
    await run("npm", [
      "install",
      "--prefix",
      folder,
      ...options.split(" "),
      source.package,
      ...(source.beside ?? []),
    ]);
  } catch (cause) {
    const code = /npm error code (\w+)/u.exec(String(cause))?.[1] ?? "unknown";
    return {
      reason: `npm cannot fetch ${source.package} (${code}); the first run needs a network`,
    };
  }
  return existsSync(path)
    ? { path }
    : { reason: `${source.package} has no ${source.path}` };
}
