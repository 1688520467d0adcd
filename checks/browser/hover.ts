import { join } from "node:path";
import ts from "typescript";
import { repository } from "../specification-contract.js";

/** A piece of code. */
export interface CodePiece {
  readonly text: string;
  readonly kind: string;
  /** Whether it is the name that the hover is over. */
  readonly isHovered: boolean;
}

/** What an editor shows over a name. */
export interface Hover {
  /** The code in pieces; `kind` is TypeScript's word for what each is (`keyword`, `string`, …). */
  readonly code: readonly CodePiece[];
  /** The declaration of it, in pieces of a kind each (`keyword`, `propertyName`, …). */
  readonly declaration: readonly ts.SymbolDisplayPart[];
  readonly documentation: string;
}

/**
 * Asks TypeScript's language service, as editors do, what to show over a name
 * in code that imports the package. Throws if there is nothing.
 */
export function hoverOver(name: string, code: string): Hover {
  // Not written: it only has to lie where imports of the package resolve.
  const file = join(repository, "hover.ts");
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    strict: true,
    types: [],
  };
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const text = path === file ? code : ts.sys.readFile(path);
      return text === undefined
        ? undefined
        : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => repository,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
  });
  const start = code.lastIndexOf(name);
  const shown = service.getQuickInfoAtPosition(file, start);
  if (shown?.displayParts === undefined)
    throw new Error(`nothing to show over ${name}`);
  const whole = { start: 0, length: code.length };
  let end = 0;
  const pieces = service
    .getSyntacticClassifications(file, whole)
    .flatMap(({ textSpan, classificationType: kind }) => {
      const between = code.slice(end, textSpan.start);
      end = textSpan.start + textSpan.length;
      const isHovered = textSpan.start === start;
      return [
        { text: between, kind: "text", isHovered: false },
        { text: code.slice(textSpan.start, end), kind, isHovered },
      ];
    });
  return {
    code: [
      ...pieces,
      { text: code.slice(end), kind: "text", isHovered: false },
    ],
    declaration: shown.displayParts,
    documentation: ts.displayPartsToString(shown.documentation),
  };
}
