/** One way to set a compiler up. */
export interface Configuration {
  /** What the test is called by. */
  readonly name: string;
  /** The extensions of the files to compile: each is a module of its own kind. */
  readonly extensions: readonly string[];
  readonly compilerOptions: Readonly<Record<string, unknown>>;
}

/** A compiler, and the configurations that it supports. */
export interface Compiler {
  readonly version: string;
  /** Its folder in node_modules. */
  readonly folder: string;
  readonly configurations: readonly Configuration[];
}

/** The strictest options, no types of Node, and declarations checked too. */
const strictest = {
  target: "es2022",
  lib: ["es2022"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  // TypeScript's own declarations are not what is tested here.
  skipDefaultLibCheck: true,
  noEmit: true,
};

const node10: Configuration = {
  name: "node10",
  extensions: ["ts"],
  compilerOptions: {
    ...strictest,
    module: "commonjs",
    moduleResolution: "node10",
  },
};

/** TypeScript 6 still knows node10, but wants to be told that it may. */
const deprecatedNode10: Configuration = {
  ...node10,
  compilerOptions: { ...node10.compilerOptions, ignoreDeprecations: "6.0" },
};

const current: readonly Configuration[] = [
  ...["node16", "nodenext"].map((moduleResolution) => ({
    name: `${moduleResolution}, from an ES module and from CommonJS`,
    extensions: ["mts", "cts"],
    compilerOptions: {
      ...strictest,
      module: moduleResolution,
      moduleResolution,
    },
  })),
  {
    name: "bundler, beside the DOM's types",
    extensions: ["ts"],
    compilerOptions: {
      ...strictest,
      lib: ["es2022", "dom"],
      module: "esnext",
      moduleResolution: "bundler",
    },
  },
];

/** The compilers that consumers use, oldest first. TypeScript 7 has no node10. */
export const compilers: readonly Compiler[] = [
  compiler("5.0", "typescript-5.0", [node10, ...current]),
  compiler("5.4", "typescript-5.4", [node10, ...current]),
  compiler("5.9", "typescript", [node10, ...current]),
  compiler("6.0", "typescript-6.0", [deprecatedNode10, ...current]),
  compiler("7.0", "typescript-7.0", current),
];

function compiler(
  version: string,
  folder: string,
  configurations: readonly Configuration[],
): Compiler {
  return { version, folder, configurations };
}
