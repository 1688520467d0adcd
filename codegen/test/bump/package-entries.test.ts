import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { importNames, withEntries } from "../../src/bump/package-entries.js";
import { proposeRelease } from "../../src/bump/release.js";

const edited = (text: string) => withEntries(text, "1.a", "2.b");

describe("withEntries", () => {
  it("gives a version the entries of its base, in their form", () => {
    const text = `{
  "exports": { ".": "./x.d.ts", "./1.a": { "types": "./g/1.a/index.d.ts" } },
  "typesVersions": {
    ">=5": { "1.a": [ "./g/1.a/index.d.ts" ] },
    "*": {
      "1.a": ["./g/1.a/old.d.ts"]
    }
  }
}`;
    assert.deepEqual(edited(text), {
      text: `{
  "exports": { ".": "./x.d.ts", "./2.b": { "types": "./g/2.b/index.d.ts" }, "./1.a": { "types": "./g/1.a/index.d.ts" } },
  "typesVersions": {
    ">=5": { "2.b": [ "./g/2.b/index.d.ts" ], "1.a": [ "./g/1.a/index.d.ts" ] },
    "*": {
      "2.b": ["./g/2.b/old.d.ts"],
      "1.a": ["./g/1.a/old.d.ts"]
    }
  }
}`,
      isExported: true,
    });
  });

  for (const [what, text, isExported] of [
    ["what a pattern stands for", '{"exports":{"./2*":"./g/2*.d.ts"}}', true],
    ["what is there", '{"exports":{"./1.a":"./a","./2.b":"./b"}}', true],
    ["a package that hides nothing", "{}", true],
    ["what it has no model for", '{"exports":{".":"./a"}}', false],
    ["a package of one entry", '{"exports":"./1.a.d.ts"}', false],
    ["what a pattern stands not for", '{"exports":{"./*.a":"./*"}}', false],
  ] as const) {
    it(`leaves ${what}`, () => {
      assert.deepEqual(edited(text), { text, isExported });
    });
  }
});

describe("importNames", () => {
  const named = (manifest: string | undefined) => {
    const versions = { apiVersion: "2.b", base: "1.a" };
    return Object.values(importNames("orders", manifest, versions));
  };
  const names = ["orders", "orders/2.b", "orders/1.a"];
  const files = [
    "orders/generated/2.b/index.js",
    "orders/generated/1.a/index.js",
  ];

  it("are those of exports, or of typesVersions where TypeScript alone is to find them", () => {
    assert.deepEqual(named('{"exports":{"./*":"./generated/*"}}'), names);
    assert.deepEqual(
      named(
        '{"types":"./x.d.ts","typesVersions":{"*":{"*.b":["./g/*.b"],"1.a":["./a"]}}}',
      ),
      names,
    );
  });

  it("are paths where a package names no version", () => {
    assert.deepEqual(named('{"main":"./x.js"}'), ["orders", ...files]);
    assert.deepEqual(named('{"typings":"./x.d.ts","typesVersions":{"*":{}}}'), [
      "orders",
      ...files,
    ]);
  });

  it("are paths where there is no package, or one without an entry", () => {
    for (const manifest of ["{}", undefined]) {
      assert.deepEqual(named(manifest), [
        "orders/generated/index.js",
        ...files,
      ]);
    }
  });
});

describe("proposeRelease", () => {
  const levelOf = (
    verdict: "major" | "minor" | "patch" | "none",
    isDefault: boolean,
    packageVersion?: string,
  ) => proposeRelease({ verdict, isDefault, packageVersion }).level;

  it("follows the verdict where imports without a version change", () => {
    assert.equal(levelOf("major", true, "1.2.3"), "major");
    assert.equal(levelOf("minor", true), "minor");
    assert.equal(levelOf("patch", true, "10.0.0"), "patch");
    assert.equal(levelOf("none", true, "1.0.0"), "patch");
  });

  it("is a minor one where there is but another version to import", () => {
    assert.equal(levelOf("major", false, "1.2.3"), "minor");
    assert.equal(levelOf("none", false, "1.2.3"), "patch");
  });

  it("is one lower before 1.0.0", () => {
    assert.equal(levelOf("major", true, "0.1.0"), "minor");
    assert.equal(levelOf("minor", true, "0.1.0"), "patch");
    assert.equal(levelOf("none", true, "0.1.0"), "patch");
  });
});
