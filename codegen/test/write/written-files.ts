import type { GeneratedFile } from "../../src/generated-file.js";
import type { Output } from "../../src/write/write-folders.js";
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

/** What is in two folders, and in the one around them, before a test writes to all of them. */
export const beforeAll: Tree = {
  "generated/index.d.ts": "old index\n",
  "generated/v0/index.d.ts": "old v0\n",
  "notes/README.md": "notes\n",
  "package.json": "old package\n",
  "spec/contract.json": "old contract\n",
};

/** What one run writes to them, and to a folder that is not there; each text has its mark. */
export function outputsOf(folder: string, mark: string): readonly Output[] {
  const file = (path: string) => ({ path, text: `${path} of ${mark}\n` });
  const output = (name: string, path: string): Output => ({
    folder: `${folder}${name}`,
    files: [file(path)],
    stale: [],
  });
  return [
    output("/spec", "new.yaml"),
    {
      folder: `${folder}/generated`,
      files: [file("v1/index.d.ts"), file("index.d.ts")],
      stale,
    },
    output("/docs/changes", "new.md"),
    output("", "package.json"),
    output("/spec", "contract.json"),
  ];
}

/** What is in them after it. */
export function treeAfterAll(mark: string): Tree {
  const written = outputsOf("", mark).flatMap(({ folder, files }) =>
    files.map(
      ({ path, text }) => [`${folder}/${path}`.slice(1), text] as const,
    ),
  );
  const { "notes/README.md": notes = "" } = beforeAll;
  return { ...Object.fromEntries(written), "notes/README.md": notes };
}
