import assert from "node:assert/strict";
import { link, symlink } from "node:fs/promises";
import { test } from "node:test";
import { ExitCode } from "../../src/commands/exit-code.js";
import { Workplace } from "./run-contractgen.js";
import { extract, shop } from "./shop-specification.js";

test("an older fragment is replaced, and one that is the same is left alone", async (context) => {
  const workplace = await Workplace.with(context, {
    "api.yaml": shop,
    "basket.yaml": "older\n",
  });
  const run = () => extract(workplace, "basket.yaml", "--only", "Basket");
  assert.match((await run()).stdout, /^1 file changed; /m);
  const before = await workplace.files();
  assert.deepEqual(Object.keys(before), ["api.yaml", "basket.yaml"]);
  assert.match((await run()).stdout, /^1 file unchanged; /m);
  assert.deepEqual(await workplace.files(), before);
});

test("the specification itself is not replaced, whatever it is called", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": shop });
  await link(workplace.path("api.yaml"), workplace.path("linked.yaml"));
  await symlink(workplace.path("api.yaml"), workplace.path("symbolic.yaml"));
  for (const name of [
    "api.yaml",
    "./api.yaml",
    "linked.yaml",
    "symbolic.yaml",
  ]) {
    const { exitCode, stderr } = await extract(
      workplace,
      name,
      "--only",
      "Basket",
    );
    assert.equal(exitCode, ExitCode.badInput);
    assert.match(
      stderr,
      /: this is the specification itself: name another file for the fragment \(#\)\n$/,
    );
  }
  assert.equal(await workplace.read("api.yaml"), shop);
});

test("an overlay is not replaced by the fragment", async (context) => {
  const overlay =
    "overlay: 1.1.0\ninfo: { title: Mine, version: '1' }\nactions: [{ target: $.info, update: { title: Shop } }]\n";
  const workplace = await Workplace.with(context, {
    "api.yaml": shop,
    "mine.yaml": overlay,
  });
  const options = [
    "--only",
    "Basket",
    "--overlay",
    workplace.path("mine.yaml"),
  ];
  const { exitCode, stderr } = await extract(
    workplace,
    "mine.yaml",
    ...options,
  );
  assert.equal(exitCode, ExitCode.badInput);
  assert.match(
    stderr,
    /: this is the overlay itself: name another file for the fragment \(#\)\n$/,
  );
  assert.equal(await workplace.read("mine.yaml"), overlay);
});

test("a symbolic link in the file's place is not followed", async (context) => {
  const workplace = await Workplace.with(context, {
    "api.yaml": shop,
    "mine.yaml": "mine\n",
  });
  await symlink(workplace.path("mine.yaml"), workplace.path("out.yaml"));
  const { exitCode, stderr } = await extract(
    workplace,
    "out.yaml",
    "--only",
    "Basket",
  );
  assert.equal(exitCode, ExitCode.badInput);
  assert.match(stderr, /^out\.yaml:1:1 symbolic-link: /);
  assert.equal(await workplace.read("mine.yaml"), "mine\n");
});

test("what is wrong is said all at once, in its place, and nothing is written", async (context) => {
  const workplace = await Workplace.with(context, {
    "api.yaml": shop.replace(
      'source: { $ref: "#/components/schemas/source" }\n    source',
      'source: { $ref: "#/x-lost" }\n    source',
    ),
    "numbers.yaml": shop.replace("title: Shop", "title: Shop\n  x-n: -.inf"),
  });
  const unknown = await extract(
    workplace,
    "out.yaml",
    "--only",
    "Baskets,Orders,Customer",
  );
  assert.deepEqual(unknown, {
    exitCode: ExitCode.badInput,
    stdout: "",
    stderr: [
      'api.yaml:35:19 unresolved-reference: there is nothing at "#/x-lost" (#/components/schemas/error/properties/source/$ref)',
      "",
    ].join("\n"),
  });
  await workplace.write("api.yaml", shop);
  assert.deepEqual(
    await extract(workplace, "out.yaml", "--only", "Baskets,Nothing,Customer"),
    {
      exitCode: ExitCode.badInput,
      stdout: "",
      stderr: [
        'api.yaml:1:1 unknown-name: there is no package or class "Baskets"; did you mean "Basket"? (#)',
        'api.yaml:1:1 unknown-name: there is no package or class "Nothing" (#)',
        "",
      ].join("\n"),
    },
  );
  const argv = ["extract", workplace.path("numbers.yaml"), "--only", "Basket"];
  assert.deepEqual(
    await workplace.run(...argv, "--out", workplace.path("out.json")),
    {
      exitCode: ExitCode.badInput,
      stdout: "",
      stderr:
        "numbers.yaml:4:3 beyond-json: JSON has no number -Infinity: extract to a file of YAML (#/info/x-n)\n",
    },
  );
  assert.deepEqual(Object.keys(await workplace.files()), [
    "api.yaml",
    "numbers.yaml",
  ]);
  const inYaml = await workplace.run(
    ...argv,
    "--out",
    workplace.path("out.yaml"),
  );
  assert.equal(inYaml.exitCode, ExitCode.fine);
});

test("an extract of a document that cannot be read is a problem", async (context) => {
  const workplace = await Workplace.with(context, {});
  const { exitCode, stderr } = await extract(workplace, "out.yaml", "--only=A");
  assert.equal(exitCode, ExitCode.badInput);
  assert.equal(
    stderr,
    "api.yaml:1:1 file-not-found: there is no such file (#)\n",
  );
});
