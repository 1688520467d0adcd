import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The folder that sources are named from. */
export const codegen = fileURLToPath(new URL("../", import.meta.url));

/** Compiles one source to a folder, under its own path there or another: processes start ten times faster from it. */
export async function compileSource(
  source: string,
  folder: string,
  path = source,
): Promise<void> {
  const text = await readFile(join(codegen, source), "utf8");
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
      verbatimModuleSyntax: true,
    },
  });
  const output = join(folder, path.replace(/\.ts$/, ".js"));
  await mkdir(dirname(output), { recursive: true });
  await writeFile(output, outputText);
}
