import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const tests = fileURLToPath(new URL("..", import.meta.url));

/**
 * The folders that are run file by file: their tests start processes, kill
 * them, or watch what the compiler's process does.
 */
const apart = ["commands", "compile", "faults", "together"];

const shares = 3;

/**
 * Runs a share, from 1 on, of the generator's other tests in this process: most
 * of them take less time than Node and the compiler take to start.
 */
export async function importShare(share: number): Promise<void> {
  const files = readdirSync(tests, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .filter((file) => !apart.some((folder) => file.startsWith(folder + sep)))
    .toSorted();
  for (const [index, file] of files.entries())
    if (index % shares === share - 1) await import(join(tests, file));
}
