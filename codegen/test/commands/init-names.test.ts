import assert from "node:assert/strict";
import { test } from "node:test";
import { ExitCode } from "../../src/commands/exit-code.js";
import { petstore } from "../type-tests/specifications.js";
import { initPackage, packageOf } from "./new-package.js";
import { Workplace } from "./run-contractgen.js";

test("names and formats can be chosen", async (context) => {
  const workplace = await Workplace.with(context, { "api.json": "{}" });
  await workplace.write("api.yaml", petstore);
  const { exitCode } = await initPackage(
    workplace,
    "api.yaml",
    "--namespace",
    "Zoo",
    "--package",
    "@acme/zoo",
    "--api-version",
    "2026-11",
    "--dates",
    "Date",
  );
  assert.equal(exitCode, ExitCode.fine);
  const files = await packageOf(workplace);
  assert.deepEqual(JSON.parse(files["spec/contract.json"] ?? ""), {
    conventions: "openapi",
    namespace: "Zoo",
    dates: "Date",
    default: "2026-11",
    versions: { "2026-11": { specification: "2026-11.yaml" } },
  });
  const manifest = JSON.parse(files["package.json"] ?? "");
  assert.equal(manifest.name, "@acme/zoo");
  assert.deepEqual(manifest.exports, {
    ".": "./generated/index.d.ts",
    "./2026-11": "./generated/2026-11/index.d.ts",
    "./package.json": "./package.json",
  });
  assert.match(
    files["types-tests/2026-11/components.ts"] ?? "",
    /^import type \{ Zoo \} from "@acme\/zoo\/2026-11";\n/,
  );
});

test("names that follow from the document and are none come with the way out", async (context) => {
  const workplace = await Workplace.with(context, {
    "api.yaml": petstore
      .replace("Pet store", "Ärzte")
      .replace('version: "1"', "version: 1 / 2"),
  });
  const { exitCode, stderr } = await initPackage(workplace, "api.yaml");
  assert.equal(exitCode, ExitCode.badInput);
  assert.deepEqual(
    stderr.split("\n").map((line) => line.replace(/: .*; /, ": … ")),
    [
      "api.yaml:2:9 invalid-name: … --namespace names another (#/info/title)",
      "api.yaml:2:9 invalid-name: … --package names another (#/info/title)",
      "api.yaml:2:23 invalid-name: … --api-version names another (#/info/version)",
      "",
    ],
  );
});

test("names that can be none are wrong usage", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": petstore });
  for (const name of [
    "",
    "Petstore",
    "@acme",
    "@acme/",
    "../petstore",
    'pet"store',
    "pet store",
    "typescript",
    "a".repeat(215),
  ]) {
    const { exitCode, stderr } = await initPackage(
      workplace,
      "api.yaml",
      "--package",
      name,
    );
    assert.equal(exitCode, ExitCode.badInput, name);
    assert.match(stderr, /cannot name a package/, name);
  }
  const withoutSpec = await workplace.run("init", workplace.path("package"));
  assert.equal(withoutSpec.exitCode, ExitCode.badInput);
  assert.deepEqual(await packageOf(workplace), {});
});
