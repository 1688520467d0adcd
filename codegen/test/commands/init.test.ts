import assert from "node:assert/strict";
import { chmod, mkdir, rm } from "node:fs/promises";
import { test } from "node:test";
import { ExitCode } from "../../src/commands/exit-code.js";
import { petstore, stripeStyle } from "../type-tests/specifications.js";
import { initPackage, packageOf } from "./new-package.js";
import { runProcessIn, withoutDuration, Workplace } from "./run-contractgen.js";

const layout = [
  ".gitattributes",
  ".github/workflows/ci.yml",
  ".gitignore",
  ".prettierignore",
  "README.md",
  "generated/1/index.d.ts",
  "generated/index.d.ts",
  "generated/package.json",
  "package.json",
  "spec/1.yaml",
  "spec/contract.json",
  "tsconfig.json",
  "types-tests/1/components.ts",
  "types-tests/1/operations.ts",
  "types-tests/1/shared.ts",
  "types-tests/completeness.js",
  "types-tests/default-entry.ts",
  "types-tests/equal.ts",
];

test("a contract package has the document, its declarations, their tests, and all else", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": petstore });
  const { exitCode, stdout, stderr } = await initPackage(workplace, "api.yaml");
  assert.equal(exitCode, ExitCode.fine, stderr);
  assert.equal(
    withoutDuration(stdout),
    "1: package/spec/1.yaml → package/generated/1/index.d.ts, 22 types by the openapi conventions\npet-store-contract in package: 18 files written anew; TIME\n",
  );
  assert.equal(
    stderr,
    "next, in package: npm install, which writes package-lock.json (commit it), then npm test\n",
  );
  const files = await packageOf(workplace);
  assert.deepEqual(Object.keys(files), layout);
  assert.equal(files["spec/1.yaml"], petstore);
  assert.deepEqual(JSON.parse(files["spec/contract.json"] ?? ""), {
    conventions: "openapi",
    namespace: "PetStore",
    default: "1",
    versions: { "1": { specification: "1.yaml" } },
  });
  for (const text of Object.values(files)) assert.doesNotMatch(text, /\{\{/);
});

test("what is generated is what generate makes there", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": petstore });
  await initPackage(
    workplace,
    "api.yaml",
    "--dates",
    "Date",
    "--integers",
    "bigint",
  );
  const { exitCode, stdout } = runProcessIn(
    { folder: workplace.path("package") },
    "generate",
    "--check",
  );
  assert.equal(exitCode, ExitCode.fine);
  assert.match(stdout, /3 files up to date/);
});

test("a document as Stripe writes them gives a package by Stripe's conventions", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": stripeStyle });
  const { exitCode, stderr } = await initPackage(
    workplace,
    "api.yaml",
    "--package",
    "things",
  );
  assert.equal(exitCode, ExitCode.fine, stderr);
  const files = await packageOf(workplace);
  assert.deepEqual(JSON.parse(files["spec/contract.json"] ?? ""), {
    conventions: "stripe",
    default: "2024-06-20",
    versions: { "2024-06-20": { specification: "2024-06-20.yaml" } },
  });
});

test("a folder with anything else in it is a problem, and stays as it is", async (context) => {
  for (const path of ["notes.txt", "spec/2.yaml", "types-tests/1/more.ts"]) {
    const workplace = await Workplace.with(context, {
      "api.yaml": petstore,
      [`package/${path}`]: "mine",
    });
    const { exitCode, stderr } = await initPackage(workplace, "api.yaml");
    assert.equal(exitCode, ExitCode.badInput);
    assert.equal(
      stderr,
      `package:1:1 folder-not-empty: the folder is not empty: it has "${path}"; name another, or one that is not there yet (#)\n`,
    );
    assert.deepEqual(await packageOf(workplace), { [path]: "mine" });
  }
});

test("tests that were edited are not overwritten", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": petstore });
  await initPackage(workplace, "api.yaml");
  await workplace.write("package/types-tests/1/shared.ts", "mine");
  const { exitCode, stderr } = await initPackage(workplace, "api.yaml");
  assert.equal(exitCode, ExitCode.badInput);
  assert.equal(
    stderr,
    "package/types-tests/1/shared.ts:1:1 file-exists: there is a file of this name already, which says something else; move it away (#)\n",
  );
  const { "types-tests/1/shared.ts": text } = await packageOf(workplace);
  assert.equal(text, "mine");
});

test("a package that a killed run left in part is completed, in a folder that Git knows", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": petstore });
  await initPackage(workplace, "api.yaml");
  const whole = await packageOf(workplace);
  for (const path of ["package.json", "spec/contract.json", "README.md"]) {
    await rm(workplace.path(`package/${path}`));
  }
  await workplace.write("package/.contractgen.lock", "999999999\n");
  await workplace.write("package/.README.md.contractgen-999999999-1", "half");
  await mkdir(workplace.path("package/.git"));
  const { exitCode } = await initPackage(workplace, "api.yaml");
  assert.equal(exitCode, ExitCode.fine);
  assert.deepEqual(await packageOf(workplace), whole);
});

test("a document that is wrong gives its problems, where the user knows it", async (context) => {
  const workplace = await Workplace.with(context, {
    "api.yaml": petstore.replace(
      "type: integer, readOnly",
      "type: 1, readOnly",
    ),
  });
  const { exitCode, stderr } = await initPackage(workplace, "api.yaml");
  assert.equal(exitCode, ExitCode.badInput);
  assert.match(stderr, /^api\.yaml:42:15 wrong-type: /);
  assert.deepEqual(await packageOf(workplace), {});
});

test("warnings name the document that was given", async (context) => {
  const workplace = await Workplace.with(context, {
    "api.yaml": petstore.replace("enum: [1, 2]", 'enum: ["1"]'),
  });
  const { stderr } = await initPackage(workplace, "api.yaml");
  assert.match(stderr, /^api\.yaml:\d+:\d+ warning wider-type: /);
});

test("of what a document says, nothing stands outside of the document, the declarations and their tests", async (context) => {
  const hostile = "`</a> ${process.exit()} {{package}} \" ' */ \\u0022 #{x}";
  const workplace = await Workplace.with(context, {
    "api.json": JSON.stringify({
      openapi: "3.0.3",
      info: { title: hostile, description: hostile, version: "1" },
      paths: {},
      components: {
        schemas: {
          [hostile]: {
            type: "object",
            description: hostile,
            properties: { [hostile]: { type: "string", enum: [hostile] } },
          },
        },
      },
    }),
  });
  const { exitCode, stderr } = await initPackage(
    workplace,
    "api.json",
    "--namespace",
    "Hostile",
  );
  assert.equal(exitCode, ExitCode.fine, stderr);
  const files = await packageOf(workplace);
  const holders = Object.entries(files)
    .filter(([, text]) => text.includes("process.exit()"))
    .map(([path]) => path);
  assert.deepEqual(holders, [
    "generated/1/index.d.ts",
    "spec/1.json",
    "types-tests/1/components.ts",
  ]);
  assert.equal(
    JSON.parse(files["package.json"] ?? "").name,
    "hostile-contract",
  );
});

test("npm installs what is needed where that is asked for, and what it says is a problem", async (context) => {
  if (process.platform === "win32") return;
  const workplace = await Workplace.with(context, {
    "api.yaml": petstore,
    "bin/npm":
      '#!/bin/sh\necho "$@" > asked\necho no network >&2\nexit $CODE\n',
  });
  await chmod(workplace.path("bin/npm"), 0o755);
  const { PATH } = process.env;
  context.after(() => Object.assign(process.env, { PATH }));
  process.env["PATH"] = `${workplace.path("bin")}:${PATH}`;
  process.env["CODE"] = "0";
  const fine = await initPackage(workplace, "api.yaml", "--install");
  assert.equal(fine.exitCode, ExitCode.fine);
  assert.equal(fine.stderr, "");
  assert.equal(
    await workplace.read("package/asked"),
    "install --no-audit --no-fund\n",
  );
  await rm(workplace.path("package"), { recursive: true });
  process.env["CODE"] = "1";
  const refused = await initPackage(workplace, "api.yaml", "--install");
  assert.equal(refused.exitCode, ExitCode.badInput);
  assert.equal(
    refused.stderr,
    "package:1:1 not-installed: the package is written, and npm install fails there: no network (#)\n",
  );
});
