import { readFileSync } from "node:fs";
import ts from "typescript";

/** Type tests, and the declarations that they are for, with any text in place of theirs. */
export interface DeclarationsUnderTest {
  /** The file of the declarations, and the text that is in it. */
  readonly file: string;
  readonly text: string;
  /** Gives the first error of the type tests when the file has this text, or nothing when they hold. */
  readonly check: (text: string) => string | undefined;
}

/**
 * A compiler host that reads and parses each file once, for all programs of the
 * same options.
 */
export function rememberingHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const sources = new Map<string, ts.SourceFile | undefined>();
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...rest) => {
    if (!sources.has(file))
      sources.set(file, getSourceFile.call(host, file, ...rest));
    return sources.get(file);
  };
  return host;
}

/**
 * Puts the declarations in `file` to the test. For each text only that file is
 * parsed, and only type tests are checked, up to the first with an error.
 *
 * @param typeTests the files whose errors count
 */
export function declarationsUnderTest(
  file: string,
  typeTests: readonly string[],
  options: ts.CompilerOptions,
  remembering = rememberingHost(options),
): DeclarationsUnderTest {
  let current = readFileSync(file, "utf8");
  const host: ts.CompilerHost = {
    ...remembering,
    getSourceFile: (name, languageVersion, ...rest) =>
      name === file
        ? ts.createSourceFile(name, current, languageVersion)
        : remembering.getSourceFile(name, languageVersion, ...rest),
  };
  let program: ts.Program | undefined;
  // The type test that found the last mistake comes first: the next is close by.
  let inOrder = typeTests;

  function check(text: string): string | undefined {
    current = text;
    program = ts.createProgram(typeTests, options, host, program);
    for (const typeTest of inOrder) {
      const [error] = program.getSemanticDiagnostics(
        program.getSourceFile(typeTest),
      );
      if (!error) continue;
      inOrder = [typeTest, ...inOrder.filter((other) => other !== typeTest)];
      return ts.flattenDiagnosticMessageText(error.messageText, "\n");
    }
    return undefined;
  }
  return { file, text: current, check };
}
