import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Ajv } from "ajv";
import {
  breakages,
  broken,
  withoutDescriptions,
} from "./specification-breakages.js";
import {
  readContract,
  readJson,
  specifications,
} from "./specification-contract.js";
import { findFaults } from "./specification-lint.js";

const contract = readContract();
const files = new Set(
  Object.values(contract.versions).map(({ specification }) => specification),
);

/** Of the descriptions that a specification has, those that it could do without. */
const optional =
  /^#\/(?:info|servers|components\/securitySchemes)\b|\/externalDocs$|\/anyOf\/1$/;

for (const file of files)
  describe(`the specification ${file}`, () => {
    const text = readFileSync(join(specifications, file), "utf8");

    it("is valid OpenAPI, refers to no other file, and describes everything", async () => {
      assert.deepEqual(await findFaults(text), []);
    });

    it("would not pass without its descriptions, whatever they are of", async () => {
      const bare = withoutDescriptions(text);
      const faults = await findFaults(bare.text);
      const noticed = new Set(faults.map(({ pointer }) => pointer));
      const required = bare.pointers.filter((place) => !optional.test(place));
      assert.deepEqual(
        required.filter((place) => !noticed.has(place)),
        [],
      );
      assert.ok(required.length > 250, `only ${required.length} descriptions`);
    });

    for (const breakage of breakages)
      it(`would not pass with ${breakage.what}`, async () => {
        const faults = await findFaults(broken(text, breakage));
        const place = `#/${breakage.path.join("/")}`;
        assert.ok(
          faults.some(
            ({ rule, pointer }) =>
              rule === breakage.rule && pointer.startsWith(place),
          ),
          JSON.stringify(faults, null, 2),
        );
      });
  });

describe("contract.json", () => {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(
    // A JSON Schema is an object; Ajv says so if it is no valid one.
    readJson(join(specifications, "contract.schema.json")) as object,
  );

  it("is valid against its JSON Schema", () => {
    assert.ok(validate(contract), JSON.stringify(validate.errors));
  });

  it("has its default among its versions", () => {
    assert.ok(Object.hasOwn(contract.versions, contract.default));
  });

  it("names every specification in its folder", () => {
    assert.deepEqual(
      readdirSync(specifications).filter((name) => name.endsWith(".yaml")),
      [...files].toSorted(),
    );
  });

  it("names each specification after an API version that it is for", () => {
    for (const file of files) {
      const name = file.replace(/\.yaml$/u, "");
      assert.equal(contract.versions[name]?.specification, file);
      const text = readFileSync(join(specifications, file), "utf8");
      assert.match(text, RegExp(`^  version: ${name}$`, "mu"));
    }
  });

  it("has API versions that share a specification next to each other, newest first", () => {
    const names = Object.keys(contract.versions);
    assert.deepEqual(names, names.toSorted().toReversed());
    const runs = Object.values(contract.versions)
      .map(({ specification }) => specification)
      .filter((file, index, all) => file !== all[index - 1]);
    assert.deepEqual(runs, [...files]);
  });

  const version = { specification: "a.yaml" };
  for (const [what, wrong] of Object.entries({
    "without a default": { versions: { a: version } },
    "without versions": { default: "a" },
    "with no version in it": { default: "a", versions: {} },
    "with a version that is no folder's name": {
      default: "a",
      versions: { "../a": version },
    },
    "with a version that has no specification": {
      default: "a",
      versions: { a: {} },
    },
    "with an unknown member of a version": {
      default: "a",
      versions: { a: { ...version, house: "style" } },
    },
    "with a misspelt member": { ...contract, verions: {} },
  }))
    it(`would not be valid ${what}`, () => {
      assert.equal(validate(wrong), false);
    });
});
