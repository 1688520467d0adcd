import assert from "node:assert/strict";
import { test } from "node:test";
import { compilers } from "../consumer-configurations.js";
import { compileWithAll } from "./compile-whole.js";

test("each supported compiler checks a declaration file, and says what is wrong in it", async () => {
  const fine = await compileWithAll("export type A = string;\n");
  assert.deepEqual(
    fine,
    compilers.map(({ version }) => ({ compiler: version, errors: [] })),
  );
  const wrong = await compileWithAll("export type A = Missing;\n");
  for (const { compiler, errors } of wrong) {
    assert.match(errors.join("\n"), /index\.d\.ts.*TS2304/u, compiler);
  }
});
