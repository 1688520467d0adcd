import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSite } from "./build-site.js";

/*
 * Writes the documentation of all API versions to site/, or to a new or empty
 * folder that is named. Exit code 2 for a folder that has something in it, and
 * for a contract that something is wrong with.
 */

const repository = fileURLToPath(new URL("..", import.meta.url));
const [named] = process.argv.slice(2);

if (named !== undefined && (await entriesOf(named)) > 0) {
  process.stderr.write(`${named} is not empty\n`);
  process.exitCode = 2;
} else {
  const folder = named ?? join(repository, "site");
  const built = await buildSite(
    {
      contractFile: join(repository, "spec/contract.json"),
      generated: join(repository, "generated"),
      folder,
    },
    (step) => process.stdout.write(`${step}\n`),
  );
  if (built.ok) {
    process.stdout.write(`open ${join(folder, "index.html")}\n`);
  } else {
    for (const { file, kind, message } of built.problems)
      process.stderr.write(`${file} ${kind}: ${message}\n`);
    process.exitCode = 2;
  }
}

async function entriesOf(folder: string): Promise<number> {
  try {
    return (await readdir(folder)).length;
  } catch {
    return 0;
  }
}
