import type { GeneratedFile } from "../../src/generated-file.js";
import type { Tree } from "./temporary-folder.js";

/** What is in a folder before a test writes to it. */
export const before: Tree = {
  "index.d.ts": "old index\n",
  "v0/index.d.ts": "old v0\n",
  "v1/index.d.ts": "old v1\n",
};

/** The stale file in it. */
export const stale = ["v0/index.d.ts"];

/** Files that one run writes, each of its texts with its mark. */
export function filesOf(mark: string): GeneratedFile[] {
  return ["v2/deep/index.d.ts", "v1/index.d.ts", "index.d.ts"].map((path) => ({
    path,
    text: `${path} of ${mark}\n`,
  }));
}

/** What is in the folder after it. */
export function treeAfter(mark: string): Tree {
  return Object.fromEntries(
    filesOf(mark).map(({ path, text }) => [path, text]),
  );
}
