import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { join } from "node:path";
import { temporaryFolder } from "../package-commands.js";
import { readContract, repository } from "../specification-contract.js";
import { compileCost, readDiagnostics } from "./compile-cost.js";
import { firstCompletion } from "./first-completion.js";
import { emptyFile, identityContract } from "./importers.js";
import { writeImporters } from "./importers-folder.js";

/** Above an empty file, on TypeScript 5.9. */
const budget = { lines: 1600, types: 450, instantiations: 60 };

/** The one with the most lines and types, and the one with the most instantiations. */
const versions = [readContract().default, "2023-10-16"];

describe("an import of one API version", () => {
  const { folder, remove } = temporaryFolder();
  const importers = versions.map((version) => identityContract(version));
  const compiler = join(repository, "node_modules/typescript");
  before(() => writeImporters([emptyFile, ...importers], folder));
  after(remove);

  for (const [index, version] of versions.entries())
    it(`keeps within its budget: ${version}`, async () => {
      const importer = importers[index] ?? emptyFile;
      const least = await compileCost(emptyFile, folder, compiler);
      const cost = await compileCost(importer, folder, compiler);
      for (const figure of ["lines", "types", "instantiations"] as const) {
        const above = cost[figure] - least[figure];
        assert.ok(above > 0, `${figure}: ${above}`);
        assert.ok(above <= budget[figure], `${figure}: ${above}`);
      }
    });

  for (const folderOfCompiler of ["typescript", "typescript-7.0"])
    it(`offers the session to an editor: ${folderOfCompiler}`, async () => {
      const [importer = emptyFile] = importers;
      const installed = join(repository, "node_modules", folderOfCompiler);
      assert.ok((await firstCompletion(importer, folder, installed)) > 0);
      await assert.rejects(
        firstCompletion({ ...importer, offered: "Nothing" }, folder, installed),
        /offered only /u,
      );
    });
});

it("reads what compilers say of themselves, before version 7 and from it on", () => {
  const cost = {
    lines: 40,
    types: 3,
    instantiations: 4,
    checkSeconds: 0.5,
    megabytes: 2,
  };
  const rest =
    "Types: 3\nInstantiations: 4\nMemory used: 2048K\nCheck time: 0.50s\n";
  assert.deepEqual(
    readDiagnostics(
      `Files: 2\nLines of Library: 30\nLines of TypeScript: 10\n${rest}`,
    ),
    cost,
  );
  assert.deepEqual(readDiagnostics(`Files: 2\nLines: 40\n${rest}`), cost);
  assert.throws(() => readDiagnostics("Lines: 40\n"), /no "Types"/u);
});
