import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { generateContract } from "../../src/generation/generate.js";
import { makeInit } from "../../src/init/init.js";
import { watchFileSystem } from "../write/faulty-file-system.js";
import { inTemporaryFolder, plant } from "../write/temporary-folder.js";
import { sha256Of, sources, specification } from "./contract-package.js";

const onStep = () => undefined;

/** Rewrites a file before every call of the file system, each time to another text, and in part. */
function keepChanging(file: string, first: number): () => void {
  let count = first;
  return watchFileSystem(() => {
    const text = specification(`word${1000 + count++}`);
    writeFileSync(file, count % 5 === 0 ? text.slice(0, -9) : text);
  });
}

it("init takes a document that changes as it was at one moment, or says what is wrong with it", () =>
  inTemporaryFolder(async (folder) => {
    const file = join(folder, "api.yaml");
    let made = 0;
    for (let round = 0; round < 8; round++) {
      const unwatch = keepChanging(file, round);
      const outcome = await makeInit({
        folder: join(folder, "package"),
        specification: file,
        onStep,
      }).finally(unwatch);
      if (!outcome.ok) continue;
      made++;
      const texts = new Map(
        outcome.value.files.map(({ path, text }) => [path, text]),
      );
      const copy = texts.get("spec/1.yaml") ?? "";
      const word = /word\d+/u.exec(copy)?.[0] ?? "no word";
      const declarations = texts.get("generated/1/index.d.ts") ?? "";
      assert.ok(declarations.includes(`sha256 ${sha256Of(copy)}.`));
      assert.ok(declarations.includes(`${word}?: string;`));
      const tests = texts.get("types-tests/1/components.ts") ?? "";
      assert.ok(tests.includes(`${word}?: string;`));
    }
    assert.ok(made > 0);
  }));

it("generate names the sha256 of what its declarations were made of", () =>
  inTemporaryFolder(async (folder) => {
    await plant(folder, sources("word", "1"));
    const file = join(folder, "spec/1.yaml");
    let made = 0;
    for (let round = 0; round < 8; round++) {
      const unwatch = keepChanging(file, round);
      const outcome = await generateContract(
        join(folder, "spec/contract.json"),
        join(folder, "generated"),
        { onStep, typecheck: false },
      ).finally(unwatch);
      if (!outcome.ok) continue;
      made++;
      const declarations = outcome.value.files[0]?.text ?? "";
      const word = /word\d+/u.exec(declarations)?.[0] ?? "no word";
      const text = specification(word);
      assert.ok(declarations.includes(`sha256 ${sha256Of(text)}.`));
    }
    assert.ok(made > 0);
  }));
