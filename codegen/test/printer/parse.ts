import assert from "node:assert/strict";
import ts from "typescript";

/** A declaration file as TypeScript parses it; throws where its syntax is wrong. */
export function parse(text: string): ts.SourceFile {
  const fileName = "index.d.ts";
  const file = ts.createSourceFile(
    fileName,
    text,
    ts.ScriptTarget.ES2022,
    true,
  );
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost({}),
    getSourceFile: (name) => (name === fileName ? file : undefined),
  };
  const program = ts.createProgram(
    [fileName],
    { noLib: true, types: [] },
    host,
  );
  assert.deepEqual(program.getSyntacticDiagnostics(file), []);
  return file;
}
