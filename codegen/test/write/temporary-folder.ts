import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";

/** Gives a test a folder of its own, which is gone after it. */
export async function inTemporaryFolder(
  test: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "contractgen-"));
  try {
    await test(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The texts of files, by their paths in a folder; a folder without files ends in `/`. */
export type Tree = Readonly<Record<string, string>>;

/** Makes files, and the folders that they are in. */
export async function plant(folder: string, tree: Tree): Promise<void> {
  for (const [path, text] of Object.entries(tree)) {
    const file = join(folder, path);
    await mkdir(path.endsWith("/") ? file : dirname(file), { recursive: true });
    if (!path.endsWith("/")) await writeFile(file, text);
  }
}

/** All that is in a folder, hidden files and empty folders included. */
export async function treeOf(folder: string): Promise<Tree> {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  const tree = new Map<string, string>();
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file);
    if (entry.isFile()) {
      tree.set(path, await readFile(file, "utf8"));
    } else if (!entry.isDirectory()) {
      tree.set(path, "neither file nor folder");
    } else if ((await readdir(file)).length === 0) {
      tree.set(`${path}/`, "");
    }
  }
  return Object.fromEntries(tree);
}
