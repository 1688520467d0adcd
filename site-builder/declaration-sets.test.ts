import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { consecutiveSets, folderOf, newestOf } from "./declaration-sets.js";
import { withoutPreamble } from "./preamble.js";
import { redirects } from "./redirects.js";

const sets = consecutiveSets([
  { apiVersion: "2020-01-01", text: "one" },
  { apiVersion: "2021-01-01", text: "two" },
  { apiVersion: "2022-01-01.acacia", text: "two" },
  { apiVersion: "2023-01-01.acacia", text: "one" },
]);

describe("API versions that share their pages", () => {
  it("follow each other and have the same declarations", () => {
    assert.deepEqual(
      sets.map(({ versions }) => versions),
      [
        ["2020-01-01"],
        ["2021-01-01", "2022-01-01.acacia"],
        ["2023-01-01.acacia"],
      ],
    );
  });

  it("have the folder of the oldest, which stays when another comes", () => {
    const [, two] = sets;
    assert.ok(two);
    assert.equal(folderOf(two), "2021-01-01");
    assert.equal(newestOf(two), "2022-01-01.acacia");
  });

  it("are the same whatever versions and specifications their files name", () => {
    const file = (version: string, sha: string) =>
      `// Generated.\n// API version ${version}, sha256 ${sha}.\n\nexport type ApiVersion = "${version}";\n// of ${"the API"}\n`;
    assert.equal(
      withoutPreamble(file("2020-01-01", "a"), "2020-01-01"),
      withoutPreamble(file("2021-01-01", "b"), "2021-01-01"),
    );
    assert.match(
      withoutPreamble(file("2020-01-01", "a"), "2020-01-01"),
      /of the API/u,
    );
  });

  it("are found by the name of each, and the newest at the front", () => {
    const pages = redirects(sets);
    assert.deepEqual(
      pages.map(({ path }) => path),
      ["2022-01-01.acacia/index.html", "index.html"],
    );
    assert.match(pages[0]?.html ?? "", /url=\.\.\/2021-01-01\/index\.html"/u);
    assert.match(pages[1]?.html ?? "", /url=2023-01-01\.acacia\/index\.html"/u);
  });
});
