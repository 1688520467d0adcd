import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { Assets } from "./convert.js";

/** Writes the script and the style sheet of all pages to a temporary folder, and gives it along. */
export async function writeAssets(): Promise<Assets & { folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), "site-assets-"));
  const script = await readFile(besides("browser/version-menu.ts"), "utf8");
  const { outputText } = ts.transpileModule(`${script}\nexport {};`, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
    },
  });
  const customJs = join(folder, "versions.js");
  // What makes it a module in TypeScript is no syntax of scripts.
  await writeFile(customJs, `{${outputText.replace("export {};", "")}}\n`);
  return { folder, customJs, customCss: besides("styles/site.css") };
}

function besides(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
