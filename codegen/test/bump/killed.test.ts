import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { ExitCode } from "../../src/commands/exit-code.js";
import { cleanUp } from "../../src/write/clean-up.js";
import { treeOf } from "../write/temporary-folder.js";
import { ShopContract, wholeSpecification } from "./shop-contract.js";

const next = "2026-11-25.fern";
const specification = wholeSpecification(next, (properties) => {
  properties["weight"] = { type: "integer" };
});

/** How many files this bump puts in place, the contract as the last one. */
const files = 9;

/** The locks and temporary files among files. */
const leftIn = (tree: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(tree).filter((path) => path.includes(".contractgen"));

/** Bumps in a process that is killed when so many files are in place. */
async function bumpKilledAfter(shop: ShopContract, placed: number) {
  await shop.workplace.write("new.json", specification);
  const script = fileURLToPath(new URL("bump-process.ts", import.meta.url));
  const { signal, stderr } = spawnSync(
    process.execPath,
    [
      "--import",
      import.meta.resolve("tsx"),
      script,
      `${placed}`,
      "new.json",
      "--no-proof",
    ],
    { cwd: shop.workplace.folder, encoding: "utf8" },
  );
  assert.deepEqual({ signal, stderr }, { signal: "SIGKILL", stderr: "" });
}

describe(
  "contractgen bump that is killed",
  { skip: process.platform === "win32" },
  () => {
    it("when all is in place leaves all whole, and what it leaves goes with the next runs", async (context) => {
      const whole = await ShopContract.with(context);
      await whole.bump(specification, "--no-proof");
      const made = await treeOf(whole.workplace.folder);

      const shop = await ShopContract.with(context);
      const { folder } = shop.workplace;
      await bumpKilledAfter(shop, files);
      const killed = await treeOf(folder);
      for (const [path, text] of Object.entries(made)) {
        assert.equal(killed[path], text, path);
      }
      const folders = new Set(
        leftIn(killed).map((path) => path.replace(/[^/]*$/, "")),
      );
      assert.deepEqual([...folders].toSorted(), [
        "",
        ".changeset/",
        "docs/changes/",
        "generated/",
        "spec/",
      ]);

      const again = await shop.bump(specification);
      assert.match(again.stderr, /known-version: .* run contractgen generate/);
      const rest = leftIn(await treeOf(folder));
      assert.deepEqual(
        rest.filter((path) => !path.startsWith("generated/")),
        [],
      );
      const generated = await shop.run("generate");
      assert.equal(generated.exitCode, ExitCode.fine);
      assert.deepEqual(await treeOf(folder), made);
    });

    it("before the contract is in place can be run again", async (context) => {
      const shop = await ShopContract.with(context);
      const { folder } = shop.workplace;
      await bumpKilledAfter(shop, files - 1);
      assert.notDeepEqual(leftIn(await treeOf(folder)), []);
      const { exitCode } = await shop.bump(specification, "--no-proof");
      assert.equal(exitCode, ExitCode.fine);
      assert.deepEqual(leftIn(await treeOf(folder)), []);
    });
  },
);

describe("what a killed run has left", () => {
  const gone = spawnSync(process.execPath, ["--version"]).pid;
  const left = (folder: string) => ({
    [`${folder}/.contractgen.lock`]: `${gone}\n`,
    [`${folder}/.old.contractgen-${gone}-0`]: "old",
  });

  it("in a folder goes with the next run that writes there, whatever its command", async (context) => {
    const shop = await ShopContract.with(context, {
      "whole.json": specification,
      ...left("spec"),
      ...left("generated/2026-03-25.rose"),
      ...left("generated"),
    });
    const { folder } = shop.workplace;
    await shop.extract("whole.json", "spec/other.yaml");
    assert.deepEqual(
      leftIn(await treeOf(folder)).filter((path) => path.startsWith("spec/")),
      [],
    );
    await shop.run("generate");
    assert.deepEqual(
      leftIn(await treeOf(folder)).filter((path) => path.endsWith("-0")),
      [],
    );
  });

  it("is told from what another run is about to write", async (context) => {
    const held = {
      "spec/.contractgen.lock": `${process.ppid}\n`,
      [`spec/.new.contractgen-${process.ppid}-0`]: "new",
    };
    const { workplace } = await ShopContract.with(context, held);
    const before = await treeOf(workplace.folder);
    await cleanUp([workplace.path("spec"), workplace.path("not-there")]);
    assert.deepEqual(await treeOf(workplace.folder), before);
  });

  it("is not touched where nothing is to be written", async (context) => {
    const shop = await ShopContract.with(context, left("spec"));
    const { folder } = shop.workplace;
    await shop.workplace.write("new.json", specification);
    const before = await treeOf(folder);
    await shop.bump(specification, "--dry-run", "--no-proof");
    assert.deepEqual(await treeOf(folder), before);
  });
});
