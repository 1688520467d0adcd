import ts from "typescript";

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  strict: true,
  exactOptionalPropertyTypes: true,
  types: [],
};

/** TypeScript's library, read once for all programs. */
const libraryFiles = new Map<string, ts.SourceFile | undefined>();

/**
 * A program of the named files, of which those in `texts` (by absolute path)
 * need not be on disk.
 */
export function programOfFiles(
  files: readonly string[],
  texts: ReadonlyMap<string, string> = new Map(),
): ts.Program {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile, directoryExists } = host;
  host.directoryExists = (folder) =>
    [...texts.keys()].some((file) => file.startsWith(`${folder}/`)) ||
    directoryExists?.(folder) !== false;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  host.getSourceFile = (file, ...rest) => {
    const text = texts.get(file);
    if (text !== undefined) {
      return ts.createSourceFile(file, text, rest[0], true);
    }
    if (!/[\\/]lib\.[^\\/]*\.d\.ts$/u.test(file)) {
      return getSourceFile(file, ...rest);
    }
    if (!libraryFiles.has(file)) {
      libraryFiles.set(file, getSourceFile(file, ...rest));
    }
    return libraryFiles.get(file);
  };
  return ts.createProgram(files, options, host);
}
