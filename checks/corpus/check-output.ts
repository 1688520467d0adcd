import ts from "typescript";

const options: ts.CompilerOptions = {
  strict: true,
  // Or else TypeScript would check no `.d.ts` file at all.
  skipLibCheck: false,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  noEmit: true,
};

/** TypeScript's library, the types of browsers among it, parsed once. */
const libraryFiles = new Map<string, ts.SourceFile | undefined>();

/**
 * Type-checks all TypeScript files of a folder as one program, `--strict`, with
 * `skipLibCheck` off.
 *
 * @returns what is wrong, a line each: `TS2411: …`.
 */
export function checkOutput(folder: string): readonly string[] {
  const files = ts.sys.readDirectory(folder, [".ts"]);
  const program = ts.createProgram(files, options, compilerHost());
  const diagnostics = [
    ...files.flatMap((name) => {
      const file = program.getSourceFile(name);
      return [
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
      ];
    }),
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
  ];
  return diagnostics.map(
    ({ code, messageText }) =>
      `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, " ").replaceAll(/\s+/gu, " ")}`,
  );
}

function compilerHost(): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...rest) => {
    if (!/[\\/]lib\.[^\\/]*\.d\.ts$/u.test(file)) {
      return getSourceFile(file, ...rest);
    }
    if (!libraryFiles.has(file)) {
      libraryFiles.set(file, getSourceFile(file, ...rest));
    }
    return libraryFiles.get(file);
  };
  return host;
}
