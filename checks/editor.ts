import { join } from "node:path";
import ts from "typescript";
import { repository } from "./specification-contract.js";

/** What an editor with files open knows and offers. Call `dispose` at the end. */
export interface Editor {
  readonly service: ts.LanguageService;
  /** The path of an open file. */
  readonly pathOf: (name: string) => string;
}

/** Files that were read once, for editors that are opened later. */
const registry = ts.createDocumentRegistry();

/** Opens an editor on texts by their file names, which import this package as its users do. */
export function openEditor(texts: ReadonlyMap<string, string>): Editor {
  const pathOf = (name: string) => join(repository, "checks", name);
  const open = new Map([...texts].map(([name, text]) => [pathOf(name), text]));
  const read = (path: string) => open.get(path) ?? ts.sys.readFile(path);
  const host: ts.LanguageServiceHost = {
    getScriptFileNames: () => [...open.keys()],
    // By what it says: another editor may have had another text of that name.
    getScriptVersion: (path) => open.get(path) ?? "as on disk",
    getScriptSnapshot: (path) => {
      const text = read(path);
      return text === undefined
        ? undefined
        : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => repository,
    getCompilationSettings: () => ({
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2023.d.ts"],
      module: ts.ModuleKind.NodeNext,
      strict: true,
      types: [],
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => open.has(path) || ts.sys.fileExists(path),
    readFile: read,
    directoryExists: (path) => ts.sys.directoryExists(path),
  };
  return { service: ts.createLanguageService(host, registry), pathOf };
}
