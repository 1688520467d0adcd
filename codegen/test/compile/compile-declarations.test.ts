import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  compileDeclarations,
  Compiler,
} from "../../src/compile/compile-declarations.js";
import type { GeneratedFile } from "../../src/generated-file.js";

const broken: GeneratedFile = {
  path: "index.d.ts",
  text: "export type A = Missing;\n",
};
const finding = {
  path: "index.d.ts",
  line: 1,
  column: 17,
  code: 2304,
  message: "Cannot find name 'Missing'.",
};

describe("compileDeclarations", () => {
  it("leaves the caller's thread free while it works", async () => {
    let turns = 0;
    const clock = setInterval(() => turns++, 1);
    assert.deepEqual(await compileDeclarations([broken]), [finding]);
    clearInterval(clock);
    assert.ok(turns > 10, `${turns} turns of the event loop`);
  });

  it("rejects when the check itself fails", async () => {
    // Not a file at all, as only a bug could pass.
    const notAFile = { text: "" } as GeneratedFile;
    await assert.rejects(compileDeclarations([notAFile]), TypeError);
  });
});

describe("Compiler", () => {
  it("answers for files that come after it got ready", async () => {
    const compiler = new Compiler();
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(await compiler.compile([broken]), [finding]);
  });

  // The test process would hang.
  it("does not keep a process alive that has nothing to compile", () => {
    assert.ok(new Compiler());
  });
});
