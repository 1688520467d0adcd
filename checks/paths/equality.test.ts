import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import openapiTypescript, { astToString } from "openapi-typescript";
import ts from "typescript";
import {
  readContract,
  repository,
  specifications,
} from "../specification-contract.js";

const { default: newest, versions } = readContract();

/** The intended differences; their reasons are with their types. */
const differences = ["errors", "empty-objects", "metadata"];

describe("paths, beside what openapi-typescript makes of the same specification", () => {
  let errors: ReadonlyMap<string, readonly string[]>;

  before(async () => {
    const texts = new Map<string, string>();
    for (const [version, { specification }] of Object.entries(versions)) {
      const file = pathToFileURL(join(specifications, specification));
      const output = `${specification}.ts`;
      if (!texts.has(output)) {
        const nodes = await openapiTypescript(file, { silent: true });
        texts.set(output, astToString(nodes));
      }
      texts.set(`${version}.ts`, comparison(version, differences));
    }
    for (const left of differences) {
      const others = differences.filter((difference) => difference !== left);
      texts.set(`without-${left}.ts`, comparison(newest, others));
    }
    errors = errorsIn(texts);
  });

  for (const version of Object.keys(versions))
    it(`are equal in ${version}, path by path, but for the intended differences`, () => {
      assert.equal(errors.get(`${version}.ts`), undefined);
    });

  for (const difference of differences)
    it(`would not be equal without the difference ${difference}`, () => {
      const [error = "", ...others] =
        errors.get(`without-${difference}.ts`) ?? [];
      assert.match(error, /'false' is not assignable to type 'true'/u);
      assert.deepEqual(others, []);
    });
});

/** A module that compiles only if the paths of an API version equal the output for its specification. */
function comparison(version: string, allowed: readonly string[]): string {
  const { specification = "" } = versions[version] ?? {};
  const union = allowed.map((name) => JSON.stringify(name)).join(" | ");
  return `import type { paths as Made } from "identity-contract/${version}/paths";
import type { paths as Output } from "./${specification}.js";
import type { Equal } from "../../types-tests/equal.js";
import type { Intended } from "./intended-differences.js";
export const haveSamePaths: Equal<keyof Made, keyof Output> = true;
declare const areEqual: {
  [Path in keyof Made]: Equal<Made[Path], Intended<Output[Path], ${union}>>;
};
export const expected: Record<keyof Made, true> = areEqual;
`;
}

/** What the compiler says of modules that are on no disk, by their names. */
function errorsIn(
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const folder = join(repository, "checks/paths/");
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    strict: true,
    exactOptionalPropertyTypes: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  const textOf = (file: string) =>
    file.startsWith(folder) ? texts.get(file.slice(folder.length)) : undefined;
  host.fileExists = (file) => textOf(file) !== undefined || fileExists(file);
  host.readFile = (file) => textOf(file) ?? readFile(file);
  const roots = [...texts.keys()].map((name) => join(folder, name));
  const program = ts.createProgram(roots, options, host);
  const errors = new Map<string, string[]>();
  for (const { file, messageText } of ts.getPreEmitDiagnostics(program)) {
    const name = file?.fileName.slice(folder.length) ?? "";
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    errors.set(name, [...(errors.get(name) ?? []), message]);
  }
  return errors;
}
