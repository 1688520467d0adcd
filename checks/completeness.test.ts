import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import type ts from "typescript";
import type { EqualAssertion } from "./completeness/equal-assertions.js";
import {
  equalAssertions,
  isComparedWith,
  isStatedIn,
} from "./completeness/equal-assertions.js";
import {
  exportedSymbols,
  namesWithout,
  publicDeclarations,
} from "./completeness/public-declarations.js";
import {
  apiVersions,
  declarationsOf,
  defaultEntry,
  statedVersions,
  typeTestsConfiguration,
  typeTestsOf,
  typeTestsProgram,
} from "./completeness/type-tests-program.js";
import { undocumented } from "./completeness/undocumented.js";
import { intendedDifferences, isOwn } from "./equality/intended-differences.js";
import { readContract } from "./specification-contract.js";

const program = typeTestsProgram();
const checker = program.getTypeChecker();

for (const apiVersion of statedVersions) {
  describe(`the declarations of ${apiVersion}`, () => {
    const declarations = publicDeclarations(
      program,
      declarationsOf(apiVersion),
    );
    const files = typeTestsOf(program, apiVersion);

    it("can all be reached: those of Identity, shared and client types", () => {
      const names = declarations.map(({ names: [name] }) => name);
      assert.equal(
        names.filter((name) => name?.startsWith("Identity.")).length,
        86,
        "76 types, 2 resources, and 8 for events",
      );
      for (const name of ["Address", "ApiListPromise", "ApiVersion"])
        assert.ok(names.includes(name), name);
    });

    it("are each stated in full by the type tests", () => {
      const stated = assertedBy(files, (file, assertion) =>
        isStatedIn(checker, file, assertion),
      );
      assert.deepEqual(namesWithout(declarations, stated), []);
    });

    it("are each compared with the official release, but for intended differences", () => {
      const compared = assertedBy(files, (_file, assertion) =>
        isComparedWith(checker, `node_modules/stripe-${apiVersion}`, assertion),
      );
      assert.deepEqual(
        namesWithout(declarations, compared).filter((name) => !isOwn(name)),
        [...intendedDifferences.keys()],
      );
    });
  });
}

describe("the declarations of every API version", () => {
  for (const apiVersion of apiVersions)
    it(`have a doc comment each, and so has every member and method: ${apiVersion}`, () => {
      const declarations = publicDeclarations(
        program,
        declarationsOf(apiVersion),
      );
      assert.ok(declarations.length > 60);
      assert.deepEqual(undocumented(checker, declarations), []);
    });

  it("are stated in full for the default one", () => {
    assert.ok(statedVersions.includes(readContract().default));
  });
});

describe("the type tests", () => {
  it("name the type in every assertion: without it, an assertion says nothing", () => {
    for (const file of typeTestsConfiguration().fileNames)
      assert.doesNotMatch(
        readFileSync(file, "utf8"),
        /\bexpect(Type|NotType|Assignable|NotAssignable|Error|DocCommentIncludes)\(/,
        file,
      );
  });
});

describe("the entry without an API version", () => {
  it("exports what the default API version does, and nothing else", () => {
    const exported = exportedSymbols(program, defaultEntry);
    const expected = exportedSymbols(
      program,
      declarationsOf(readContract().default),
    );
    assert.deepEqual([...exported.keys()], [...expected.keys()]);
    for (const [name, symbol] of expected)
      assert.ok(exported.get(name) === symbol, name);
  });
});

function assertedBy(
  files: readonly ts.SourceFile[],
  counts: (file: ts.SourceFile, assertion: EqualAssertion) => boolean,
): ReadonlySet<ts.Symbol> {
  return new Set(
    files.flatMap((file) =>
      equalAssertions(checker, file)
        .filter((assertion) => counts(file, assertion))
        .map(({ declaration }) => declaration),
    ),
  );
}
