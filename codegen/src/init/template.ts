import { readFile } from "node:fs/promises";
import type { GeneratedFile } from "../generated-file.js";

/** What stands for `{{names}}` in the files of a new package: texts that mean nothing in any of their languages. */
export type TemplateValues = Readonly<
  Record<
    "package" | "version" | "example" | "contractgen" | "typescript",
    string
  >
>;

/** Where the files are, which are packed with contractgen, from here and from where this is compiled to. */
const folder = new URL("../../package-template/", import.meta.url);

/** The file of each path in a new package. npm packs no `.gitignore`, and takes a `package.json` for its own. */
const sources: ReadonlyMap<string, string> = new Map([
  [".gitattributes", "gitattributes"],
  [".github/workflows/ci.yml", "ci.yml"],
  [".gitignore", "gitignore"],
  [".prettierignore", "prettierignore"],
  ["README.md", "README.md"],
  ["tsconfig.json", "tsconfig.json"],
  ["types-tests/completeness.js", "completeness.js"],
  ["types-tests/default-entry.ts", "default-entry.ts"],
  ["types-tests/equal.ts", "equal.ts"],
  ["package.json", "package.json.txt"],
]);

/** The files of a new package that say nothing of its API. */
export function templateFiles(
  values: TemplateValues,
): Promise<readonly GeneratedFile[]> {
  const filled = new Map<string, string>(Object.entries(values));
  return Promise.all(
    [...sources].map(async ([path, source]) => {
      const text = await readFile(new URL(source, folder), "utf8");
      return {
        path,
        text: text.replaceAll(
          /\{\{(\w+)\}\}/gu,
          (whole, name: string) => filled.get(name) ?? whole,
        ),
      };
    }),
  );
}
