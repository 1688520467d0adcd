import ts from "typescript";

/**
 * A program of files that are on no disk: their texts, by their absolute paths.
 * Names are resolved in it; it has no library, so it is not for type checks.
 */
export function programOf(texts: ReadonlyMap<string, string>): ts.Program {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    noLib: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  host.fileExists = (file) => texts.has(file);
  host.readFile = (file) => texts.get(file);
  host.directoryExists = () => true;
  return ts.createProgram([...texts.keys()], options, host);
}
