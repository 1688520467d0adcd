import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { ExitCode } from "../../src/commands/exit-code.js";
import { runIn, Workplace } from "../commands/run-contractgen.js";
import { petstore } from "../type-tests/specifications.js";

/** A contract package of the pet store, in a workplace of its own. */
async function petstorePackage(context: TestContext): Promise<Workplace> {
  const workplace = await Workplace.with(context, { "api.yaml": petstore });
  const folder = workplace.folder;
  const specification = workplace.path("api.yaml");
  const made = await workplace.run(
    "init",
    `${folder}/package`,
    "--spec",
    specification,
  );
  assert.equal(made.exitCode, ExitCode.fine, made.stderr);
  const files = Object.entries(await workplace.files()).flatMap(
    ([path, text]) =>
      path.startsWith("package/")
        ? [[path.slice("package/".length), text]]
        : [],
  );
  return Workplace.with(context, Object.fromEntries(files));
}

const next = petstore
  .replace('version: "1"', 'version: "2"')
  .replace("bark: { type: boolean }", "growl: { type: boolean }");

test("a document of no house style is a new API version as it is", async (context) => {
  const workplace = await petstorePackage(context);
  await workplace.write("next.yaml", next);
  const { exitCode, stdout, stderr } = await runIn(
    workplace,
    "bump",
    "next.yaml",
    "--no-proof",
  );
  assert.equal(exitCode, ExitCode.fine, stderr);
  assert.match(
    stdout,
    /Remove support for `bark` on `PetStore\.DogInput` and `PetStore\.Dog`/,
  );
  assert.match(stdout, /copy types-tests\/1 to types-tests\/2/);
  assert.equal(await workplace.read("spec/2.yaml"), next);
  assert.match(
    await workplace.read("spec/contract.json"),
    /"default": "2",\n {2}"versions": \{\n {4}"2": \{ "specification": "2\.yaml" \},\n {4}"1": \{ "specification": "1\.yaml" \}\n/,
  );
  assert.match(
    await workplace.read("package.json"),
    /"\.\/2": "\.\/generated\/2\/index\.d\.ts",\n {4}"\.\/1": /,
  );
  assert.match(await workplace.read("generated/2/index.d.ts"), /growl\?: /);
  const check = await runIn(workplace, "generate", "--check");
  assert.equal(check.exitCode, ExitCode.fine, check.stdout);
});

test("the document before it will do where nothing that is declared changed", async (context) => {
  const workplace = await petstorePackage(context);
  const same = petstore.replace('version: "1"', 'version: "2"');
  await workplace.write("next.yaml", same);
  await runIn(workplace, "bump", "next.yaml", "--no-proof");
  assert.match(
    await workplace.read("spec/contract.json"),
    /"2": \{ "specification": "1\.yaml" \}/,
  );
});

test("overlays of such a document are a problem, and nothing is written", async (context) => {
  const workplace = await petstorePackage(context);
  await workplace.write("next.yaml", next);
  await workplace.write(
    "fix.yaml",
    'overlay: 1.1.0\ninfo: { title: Fix, version: "1" }\nactions: [{ target: $.info, update: { x: 1 } }]\n',
  );
  const before = await workplace.files();
  const { exitCode, stderr } = await runIn(
    workplace,
    "bump",
    "next.yaml",
    "--overlay",
    "fix.yaml",
  );
  assert.equal(exitCode, ExitCode.badInput);
  assert.match(stderr, /^next\.yaml:1:1 unsupported-overlay: /);
  assert.deepEqual(await workplace.files(), before);
});
