import { readdirSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const tests = fileURLToPath(new URL("..", import.meta.url));

/**
 * The folders that are run file by file: their tests start processes, kill
 * them, or watch what the compiler's process does.
 */
const apart = ["commands", "compile", "faults", "together"];

/**
 * Runs a share of the generator's other tests in this process: most of them take
 * less time than Node and the compiler take to start. There are as many shares
 * as there are tests in this folder.
 *
 * @param test the URL of the one that asks for its share
 */
export async function importShare(test: string): Promise<void> {
  const sharers = testsIn(join(tests, "together"));
  const share = sharers.indexOf(basename(fileURLToPath(test)));
  const shared = testsIn(tests).filter(
    (file) => !apart.some((folder) => file.startsWith(folder + sep)),
  );
  for (const [index, file] of shared.entries())
    if (index % sharers.length === share) await import(join(tests, file));
}

function testsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .toSorted();
}
