import { join } from "node:path";
import ts from "typescript";
import { type Plugin, type Rolldown, build } from "vite";
import { repository } from "../specification-contract.js";

/** The folder of the example. */
export const browserPage = join(repository, "examples/browser-page");

/** Builds the page as `npm run build` does, with plugins that a test adds. Gives the files of it. */
export async function buildPage(
  plugins: readonly Plugin[] = [],
): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const built = await build({
    root: browserPage,
    logLevel: "silent",
    plugins: [...plugins],
    build: { write: false },
  });
  if ("close" in built) throw new Error("Vite watches, and was not told to");
  return [built].flat().flatMap(({ output }) => output);
}

/** What a file of the page holds. */
export function contentOf(
  file: Rolldown.OutputChunk | Rolldown.OutputAsset,
): string | Uint8Array {
  return file.type === "chunk" ? file.code : file.source;
}

/** Takes all types out of the sources before Vite sees them. */
export const withoutTypes: Plugin = {
  name: "without-types",
  enforce: "pre",
  transform: (code, file) =>
    file.endsWith(".ts")
      ? ts.transpile(code, {
          target: ts.ScriptTarget.ES2022,
          module: ts.ModuleKind.ESNext,
        })
      : undefined,
};

/** Has the page import the package itself, as it would by a forgotten `type`. */
export const withImportOfPackage: Plugin = {
  name: "with-import-of-package",
  enforce: "pre",
  transform: (code, file) =>
    file.endsWith("/src/main.ts")
      ? `import "identity-contract/enums";\n${code}`
      : undefined,
};
