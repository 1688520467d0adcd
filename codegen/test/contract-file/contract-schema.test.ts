import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { Ajv, type ValidateFunction } from "ajv";
import { badExamples, goodExamples } from "./contract-examples.js";

/** What editors check a `contract.json` with. */
async function compileSchema(): Promise<ValidateFunction> {
  const file = new URL("../../../spec/contract.schema.json", import.meta.url);
  const schema: object = JSON.parse(await readFile(file, "utf8"));
  return new Ajv({ allErrors: true, strict: true }).compile(schema);
}

describe("spec/contract.schema.json", () => {
  for (const { name, text } of goodExamples) {
    it(`takes a contract with ${name}, as the reader does`, async () => {
      const validate = await compileSchema();
      assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors));
    });
  }

  for (const { name, text, isBadBySchema } of badExamples) {
    const verb = isBadBySchema ? "refuses" : "cannot tell what is wrong with";
    it(`${verb} ${name}`, async () => {
      const validate = await compileSchema();
      assert.equal(validate(JSON.parse(text)), !isBadBySchema);
    });
  }
});
