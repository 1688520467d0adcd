/*
 * Fails where a public declaration of an API version is stated by no type test:
 * by no call expectEqual<declaration, statement>(true) in the files of
 * types-tests/<api-version>/. The default API version needs its tests; others
 * are held to theirs as long as they have some.
 */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const tests = dirname(fileURLToPath(import.meta.url));
const root = dirname(tests);
const contract = JSON.parse(
  readFileSync(join(root, "spec", "contract.json"), "utf8"),
);
const folders = readdirSync(tests, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const versions = [...new Set([contract.default, ...folders])];

const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(
  join(root, "tsconfig.json"),
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => process.exit(2) },
);
const entryOf = (version) => join(root, "generated", version, "index.d.ts");
const program = ts.createProgram(
  [...fileNames, ...versions.map(entryOf)],
  options,
);
const checker = program.getTypeChecker();

for (const version of versions) {
  const stated = new Set(testsOf(version).flatMap(statedIn));
  for (const [symbol, name] of publicDeclarations(entryOf(version))) {
    if (stated.has(symbol)) continue;
    process.exitCode = 1;
    process.stderr.write(`${version}: no type test states ${name}\n`);
  }
}

/** The files with the type tests of an API version. */
function testsOf(version) {
  const folder = join(tests, version, sep).replaceAll("\\", "/");
  return program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(folder));
}

/** What can be reached from the exports of a file, at every depth, with its name. */
function publicDeclarations(file) {
  const found = new Map();
  const source = program.getSourceFile(file);
  if (source === undefined) {
    process.exitCode = 1;
    process.stderr.write(`${file} is not there: npm run generate\n`);
    return found;
  }
  const visit = (scope, path) => {
    for (const exported of checker.getExportsOfModule(scope)) {
      const symbol = withoutAlias(exported);
      const name = path + exported.name;
      if (symbol.flags & ts.SymbolFlags.Type && !found.has(symbol))
        found.set(symbol, name);
      if (symbol.flags & ts.SymbolFlags.Namespace) visit(symbol, `${name}.`);
    }
  };
  visit(checker.getSymbolAtLocation(source), "");
  return found;
}

/** The declarations that a file states, in any of its calls of expectEqual. */
function statedIn(file) {
  const found = [];
  const visit = (node) => {
    if (
      ts.isCallExpression(node) &&
      node.expression.getText(file) === "expectEqual" &&
      node.typeArguments?.length === 2
    ) {
      const [declared, stated] = node.typeArguments.map(symbolOf);
      // A declaration that is held against itself is held by nothing.
      if (declared !== undefined && declared !== stated) found.push(declared);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function symbolOf(type) {
  if (!ts.isTypeReferenceNode(type)) return undefined;
  const symbol = checker.getSymbolAtLocation(type.typeName);
  return symbol && withoutAlias(symbol);
}

function withoutAlias(symbol) {
  return symbol.flags & ts.SymbolFlags.Alias
    ? checker.getAliasedSymbol(symbol)
    : symbol;
}
