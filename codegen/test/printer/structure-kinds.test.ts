import assert from "node:assert/strict";
import { test } from "node:test";
import { StructureKind } from "ts-morph";
import { structureKinds } from "../../src/printer/structure-kinds.js";

test("structures have the kinds that ts-morph gives them", () => {
  for (const [name, kind] of Object.entries(structureKinds)) {
    assert.equal(StructureKind[kind], name);
  }
});
