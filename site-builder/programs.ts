import ts from "typescript";

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts"],
  types: [],
  strict: true,
  noEmit: true,
};

/** Makes programs of a few files each, which share the files of TypeScript's library. */
export class ProgramMaker {
  readonly #host = ts.createCompilerHost(options);

  constructor() {
    const read = this.#host.getSourceFile.bind(this.#host);
    const files = new Map<string, ts.SourceFile | undefined>();
    this.#host.getSourceFile = (name, ...others) => {
      if (!files.has(name)) files.set(name, read(name, ...others));
      return files.get(name);
    };
  }

  /** Throws if the files have errors: they are generated, and compile. */
  make(files: readonly string[]): ts.Program {
    const program = ts.createProgram(files, options, this.#host);
    const [error] = ts.getPreEmitDiagnostics(program);
    if (error !== undefined)
      throw new Error(ts.flattenDiagnosticMessageText(error.messageText, "\n"));
    return program;
  }
}
