import { createRequire } from "node:module";
import { posix } from "node:path";
import type {
  CompilerHost,
  CompilerOptions,
  Diagnostic,
  Program,
  SourceFile,
} from "typescript";
import type { GeneratedFile } from "../generated-file.js";
import type { CompileFinding, Strictness } from "./compile-finding.js";

// An import takes three times as long: Node first reads all of a CommonJS
// module for the names that it exports.
const ts: typeof import("typescript") = createRequire(import.meta.url)(
  "typescript",
);

const commonOptions: CompilerOptions = {
  strict: true,
  // Or else TypeScript would check no `.d.ts` file at all.
  skipLibCheck: false,
  target: ts.ScriptTarget.ES2022,
  // No more than declarations name: whoever has that can compile them, and the
  // rest of the library takes a tenth of the time of a whole run.
  lib: [
    "lib.es5.d.ts",
    "lib.es2015.promise.d.ts",
    "lib.es2018.asynciterable.d.ts",
  ],
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  noEmit: true,
};

/** Where the files seem to lie. The disk is never asked about it. */
const folder = "/generated";

/** Files of TypeScript's library, each parsed once: the most of a small check. */
const parsedLibrary = new Map<string, SourceFile>();

/**
 * Type-checks files in this thread: see `Compiler`, which is the way in for
 * everyone else.
 */
export function checkDeclarations(
  files: readonly GeneratedFile[],
  strictness: Strictness = "strictest",
): CompileFinding[] {
  const options = {
    ...commonOptions,
    exactOptionalPropertyTypes: strictness === "strictest",
  };
  const texts = new Map(
    files.map((file) => [posix.join(folder, file.path), file.text]),
  );
  const names = [...texts.keys()].filter((name) => /\.m?ts$/.test(name));
  const program = ts.createProgram(names, options, hostOf(texts));
  return ts
    .sortAndDeduplicateDiagnostics(diagnosticsOf(program, names))
    .map(findingOf);
}

/** A file system that holds these files and TypeScript's library, nothing else. */
function hostOf(texts: ReadonlyMap<string, string>): CompilerHost {
  const library = posix.dirname(ts.getDefaultLibFilePath(commonOptions));
  const isOfLibrary = (name: string): boolean =>
    posix.dirname(name) === library;
  const readFile = (name: string): string | undefined =>
    isOfLibrary(name) ? ts.sys.readFile(name) : texts.get(name);
  return {
    readFile,
    fileExists: (name) => isOfLibrary(name) || texts.has(name),
    getSourceFile: (name, languageVersion) => {
      const parsed = parsedLibrary.get(name);
      if (parsed !== undefined) return parsed;
      const text = readFile(name);
      if (text === undefined) return undefined;
      const file = ts.createSourceFile(name, text, languageVersion);
      if (isOfLibrary(name)) parsedLibrary.set(name, file);
      return file;
    },
    writeFile: () => undefined,
    getDefaultLibFileName: (of) => ts.getDefaultLibFileName(of),
    getDefaultLibLocation: () => library,
    getCurrentDirectory: () => folder,
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    // Comments hold nothing to check, and are half of the text.
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
}

/**
 * Of all files but the library's own: checking those takes longer than all the
 * rest and says nothing about ours.
 */
function diagnosticsOf(
  program: Program,
  names: readonly string[],
): Diagnostic[] {
  const ofFiles = names.flatMap((name) => {
    const file = program.getSourceFile(name);
    return [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ];
  });
  // Last, since global diagnostics come up while files are checked.
  return [
    ...ofFiles,
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
  ];
}

function findingOf(diagnostic: Diagnostic): CompileFinding {
  const { file, start = 0 } = diagnostic;
  const place = file?.getLineAndCharacterOfPosition(start);
  return {
    path: file === undefined ? "" : posix.relative(folder, file.fileName),
    line: (place?.line ?? 0) + 1,
    column: (place?.character ?? 0) + 1,
    code: diagnostic.code,
    message: ts
      .flattenDiagnosticMessageText(diagnostic.messageText, "\n")
      .replaceAll(/\n\s*/g, " "),
  };
}
