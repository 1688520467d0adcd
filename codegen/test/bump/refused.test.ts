import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { describe, it } from "node:test";
import { ExitCode } from "../../src/commands/exit-code.js";
import { systemError, watchFileSystem } from "../write/faulty-file-system.js";
import { treeOf } from "../write/temporary-folder.js";
import { ShopContract, wholeSpecification } from "./shop-contract.js";

const next = "2026-11-25.fern";
const specification = wholeSpecification(next, (properties) => {
  properties["weight"] = { type: "integer" };
});

/** What is wrong, by the words that say it, and what is given for it. */
const refusals: readonly (readonly [
  what: string,
  problem: RegExp,
  given: {
    readonly files?: Readonly<Record<string, string>>;
    readonly text?: string;
    readonly argv?: readonly string[];
  },
])[] = [
  [
    "a specification that is none",
    /^new\.json:1:2 json-syntax: /,
    { text: "{,}" },
  ],
  [
    "a reference to nothing",
    /^new\.json:1:\d+ unresolved-reference: /,
    { text: specification.replace("schemas/order", "schemas/none") },
  ],
  ["a class that it does not have", /"Ordr"/, { argv: ["--only", "Ordr"] }],
  [
    "an API version that is no folder's name",
    /^new\.json:1:1 invalid-name: the API version "\.\.\/x" cannot/,
    { argv: ["--api-version", "../x"] },
  ],
  [
    "types that conventions have no answer for",
    /^new\.json:1:\d+ no-resources: /,
    {
      text: specification.replaceAll(/\["(?:order|customer)"\]/g, '["a","b"]'),
      files: {
        "spec/contract.json":
          '{ "default": "2026-03-25.rose", "versions": { "2026-03-25.rose": { "specification": "2026-03-25.rose.yaml" } } }',
      },
    },
  ],
  [
    "a contract that is wrong",
    /^spec\/contract\.json:1:3 unknown-field: /m,
    { files: { "spec/contract.json": '{ "defalt": "1" }' } },
  ],
  [
    "a package.json that is wrong",
    /^package\.json:1:2 json-syntax: /,
    { files: { "package.json": "{,}" } },
  ],
  [
    "a file of another in the place of the fragment",
    /^spec\/2026-11-25\.fern\.yaml:1:1 file-exists: there is a file of this name/,
    { files: { [`spec/${next}.yaml`]: "mine" } },
  ],
  [
    "a file of another in the place of the changeset",
    /^\.changeset\/2026-11-25\.fern\.md:1:1 file-exists: /,
    { files: { [`.changeset/${next}.md`]: "mine" } },
  ],
];

describe("contractgen bump changes nothing", () => {
  for (const [what, problem, { files, text, argv }] of refusals) {
    it(`where there is ${what}`, async (context) => {
      const shop = await ShopContract.with(context, files);
      const { folder } = shop.workplace;
      await shop.workplace.write("new.json", text ?? specification);
      const before = await treeOf(folder);
      const { exitCode, stderr } = await shop.bump(
        text ?? specification,
        "--no-proof",
        ...(argv ?? []),
      );
      assert.match(stderr, problem);
      assert.equal(exitCode, ExitCode.badInput);
      assert.deepEqual(await treeOf(folder), before);
    });
  }

  it("where the disk is full at the last file", async (context) => {
    const shop = await ShopContract.with(context);
    const { folder } = shop.workplace;
    await shop.workplace.write("new.json", specification);
    const before = await treeOf(folder);
    let renames = 0;
    const unwatch = watchFileSystem((name) => {
      if (name === "rename" && ++renames === 9) throw systemError("ENOSPC");
    });
    const { exitCode, stderr } = await shop
      .bump(specification, "--no-proof")
      .finally(unwatch);
    assert.match(stderr, /^spec\/contract\.json:1:1 disk-full: /);
    assert.equal(exitCode, ExitCode.badInput);
    assert.deepEqual(await treeOf(folder), before);
  });

  it("where the contract changes while it runs", async (context) => {
    const shop = await ShopContract.with(context);
    const { workplace } = shop;
    const file = workplace.path("spec/contract.json");
    const contract = readFileSync(file, "utf8");
    const edited = contract.replace("{", "{ ");
    let folders = 0;
    const unwatch = watchFileSystem((name) => {
      // The first is for the specification, the second for the first output.
      if (name !== "mkdir" || ++folders !== 2) return;
      writeFileSync(file, edited);
    });
    const { stderr } = await shop
      .bump(specification, "--no-proof")
      .finally(unwatch);
    assert.match(stderr, /^spec\/contract\.json:1:1 changed-meanwhile: /);
    const files = await workplace.files();
    assert.equal(files["spec/contract.json"], edited);
    assert.ok(!(`spec/${next}.yaml` in files));
  });
});
