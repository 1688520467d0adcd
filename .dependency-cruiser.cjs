/** Holds the direction of imports: load → conventions → model → printer → compile → write. */
const layer = (name) => `^codegen/src/${name}/`;

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "Files that need each other are one file, or lack a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "model-imports-nothing",
      comment: "The model is data that every layer may know.",
      severity: "error",
      from: { path: layer("model") },
      to: { pathNot: layer("model") },
    },
    {
      name: "openapi-knows-no-types",
      comment: "Documents are read without a thought of what is made of them.",
      severity: "error",
      from: { path: layer("openapi") },
      to: {
        path: "^codegen/src/",
        pathNot: [layer("openapi"), "^codegen/src/problem\\.ts$"],
      },
    },
    {
      name: "conventions-decide-and-do-not-print",
      severity: "error",
      from: { path: layer("conventions") },
      to: {
        path: "^codegen/src/",
        pathNot: [
          layer("conventions"),
          layer("model"),
          layer("openapi"),
          "^codegen/src/problem\\.ts$",
        ],
      },
    },
    {
      name: "printer-sees-the-model-alone",
      severity: "error",
      from: { path: layer("printer") },
      to: {
        path: "^codegen/src/",
        pathNot: [layer("printer"), layer("model")],
      },
    },
    {
      name: "diff-compares-contracts",
      comment:
        "Contracts are compared, never documents. The printer is for types in sentences, and before and after.",
      severity: "error",
      from: { path: layer("diff"), pathNot: layer("diff/proof") },
      to: {
        path: "^codegen/src/",
        pathNot: [layer("diff"), layer("model"), layer("printer")],
      },
    },
    {
      name: "what-differs-is-proven-by-the-compiler",
      comment: "The proof writes consumers' code and has it compiled.",
      severity: "error",
      from: { path: layer("diff/proof") },
      to: {
        path: "^codegen/src/",
        pathNot: [
          layer("diff"),
          layer("model"),
          layer("printer"),
          layer("compile"),
          "^codegen/src/(problem|generated-file)\\.ts$",
        ],
      },
    },
    {
      name: "comparing-and-judging-know-no-proof",
      severity: "error",
      from: { path: layer("diff"), pathNot: layer("diff/proof") },
      to: { path: layer("diff/proof") },
    },
    {
      name: "facts-are-no-text",
      comment: "What differs is found without a thought of how it is written.",
      severity: "error",
      from: { path: "^codegen/src/diff/(compare|rules)/" },
      to: { path: layer("printer") },
    },
    {
      name: "reports-present-changes",
      comment: "A change is judged before it is shown.",
      severity: "error",
      from: { path: layer("diff-report") },
      to: {
        path: "^codegen/src/",
        pathNot: [
          layer("diff-report"),
          layer("history"),
          layer("report"),
          "^codegen/src/diff/change-report\\.ts$",
        ],
      },
    },
    {
      name: "history-sees-no-page",
      comment: "What members there were is data, for pages of any sort.",
      severity: "error",
      from: { path: layer("history") },
      to: {
        path: "^codegen/src/",
        pathNot: [layer("history"), layer("diff"), layer("model")],
      },
    },
    {
      name: "type-tests-state-contracts",
      comment: "They are made of contracts alone, as declarations are.",
      severity: "error",
      from: { path: layer("type-tests") },
      to: {
        path: "^codegen/src/",
        pathNot: [
          layer("type-tests"),
          layer("model"),
          layer("printer"),
          "^codegen/src/generated-file\\.ts$",
        ],
      },
    },
    {
      name: "scripts-of-pages-stand-alone",
      comment: "Each is put into the page by itself.",
      severity: "error",
      from: { path: layer("diff-report/html/browser") },
      to: {},
    },
    {
      name: "output-sees-files-alone",
      comment: "What compiles and writes knows files, not what is in them.",
      severity: "error",
      from: { path: [layer("compile"), layer("write")] },
      to: {
        path: "^codegen/src/",
        pathNot: [
          layer("compile"),
          layer("write"),
          "^codegen/src/(problem|generated-file)\\.ts$",
        ],
      },
    },
    {
      name: "ts-morph-in-the-printer-alone",
      severity: "error",
      from: { path: "^codegen/", pathNot: "^codegen/(src|test)/printer/" },
      to: { path: "node_modules/ts-morph" },
    },
    {
      name: "typescript-in-compile-alone",
      comment:
        "Importing TypeScript takes longer than generating: it happens in a worker.",
      severity: "error",
      from: { path: "^codegen/src/", pathNot: layer("compile") },
      to: { path: "node_modules/typescript/" },
    },
    {
      name: "overlays-loaded-when-there-are-some",
      comment:
        "Few have overlays: the package behind them is loaded for these.",
      severity: "error",
      from: {
        path: "^codegen/src/",
        pathNot: "^codegen/src/openapi/overlay/",
      },
      to: {
        path: ["^codegen/src/openapi/overlay/", "node_modules/json-p3"],
        dynamic: false,
      },
    },
    {
      name: "no-tests-in-sources",
      severity: "error",
      from: { path: "^codegen/src/" },
      to: { path: ["^codegen/test/", "^checks/"] },
    },
    {
      name: "not-to-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
