import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withVersion } from "../../src/contract-file/edit-contract.js";
import {
  compareVersions,
  neighboursOf,
} from "../../src/contract-file/version-order.js";

/** Adds a version to a text; `-` stands for the specification of the base. */
function added(
  text: string,
  apiVersion: string,
  base: string,
  { isDefault = false, specification = "new.yaml" } = {},
): string {
  return withVersion(text, {
    apiVersion,
    base,
    isDefault,
    specification: specification === "-" ? undefined : specification,
  });
}

const api = '{ "specification": "api.yaml" }';
const fresh = '{ "specification": "new.yaml" }';

describe("withVersion", () => {
  it("puts a version in its place among the newest first, and keeps all else", () => {
    const text = `{\n\t"versions" : {\n\t\t"3": ${api} ,\n\t\t"1":{"specification":"a.json"}\n\t},\n\t"default":"3" }\n`;
    assert.equal(
      added(text, "2", "1"),
      text.replace('"1"', `"2": ${fresh},\n\t\t"1"`),
    );
    assert.equal(
      added(text, "4", "3", { isDefault: true }),
      text
        .replace('"3": {', `"4": ${fresh},\n\t\t"3": {`)
        .replace('"default":"3"', '"default":"4"'),
    );
    assert.equal(
      added(text, "0", "1"),
      text.replace('"a.json"}', `"a.json"},\n\t\t"0": ${fresh}`),
    );
  });

  it("puts it in its place among the oldest first, and in one line", () => {
    const text = `{"default":"2","versions":{"1":${api},"2":${api}}}`;
    assert.equal(
      added(text, "3", "2"),
      `{"default":"2","versions":{"1":${api},"2":${api},"3": ${fresh}}}`,
    );
    assert.equal(
      added(text, "0", "1"),
      `{"default":"2","versions":{"0": ${fresh},"1":${api},"2":${api}}}`,
    );
  });

  it("puts it before its base where there is no order", () => {
    const text = `{"default":"2","versions":{"2":${api},"1":${api},"3":${api}}}`;
    assert.match(added(text, "4", "3"), /"4": \{[^}]*\},"3":/);
  });

  it("says of it all that is said of its base where the specification is the same", () => {
    const value = '{ "overlays": ["a.yaml"],\n"specification": "api.yaml" }';
    assert.equal(
      added(`{"default":"1","versions":{"1":${value}}}`, "2", "1", {
        specification: "-",
      }),
      `{"default":"1","versions":{"2": ${value},"1":${value}}}`,
    );
  });

  it("is not led astray by names and texts", () => {
    const text = `{"$schema":"\\"versions\\": {","versions":{"default":${api}},"default":"default"}`;
    const { versions, default: named } = JSON.parse(
      added(text, "e", "default", { isDefault: true }),
    );
    assert.deepEqual(Object.keys(versions), ["e", "default"]);
    assert.equal(named, "e");
  });
});

describe("the order of API versions", () => {
  it("is that of their numbers, then of their words", () => {
    const versions = [
      "2",
      "10",
      "2020-08-27",
      "2024-09-30.acacia",
      "2026-03-25.dahlia",
      "2026-03-25.endive",
      "2026-10-28.endive",
      "2026-11-01",
      "v9",
      "v10",
      "v10.1",
    ];
    assert.deepEqual(versions.toReversed().toSorted(compareVersions), versions);
    assert.equal(compareVersions("v1", "v1"), 0);
  });

  it("tells what a further one comes between", () => {
    const versions = ["3", "1", "5"].map((apiVersion) => ({ apiVersion }));
    const between = (apiVersion: string) => {
      const { older, newer } = neighboursOf(versions, apiVersion);
      return [older?.apiVersion, newer?.apiVersion];
    };
    assert.deepEqual(between("4"), ["3", "5"]);
    assert.deepEqual(between("9"), ["5", undefined]);
    assert.deepEqual(between("0"), [undefined, "1"]);
  });
});
