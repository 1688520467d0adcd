import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { test } from "node:test";
import { ExitCode } from "../../src/commands/exit-code.js";
import { runIn, Workplace } from "./run-contractgen.js";
import { shop } from "./shop-specification.js";

const petstore = `openapi: 3.0.3
info: { title: Pet store, version: "1.0" }
paths: {}
components: { schemas: { Pet: { type: object } } }
`;

test("--subpaths makes a module beside the declarations; without it there is none", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": shop });
  await workplace.generate("api.yaml");
  assert.deepEqual(await readdir(workplace.path("out")), ["index.d.ts"]);
  const { exitCode } = await workplace.generate(
    "api.yaml",
    "--subpaths",
    "expand",
  );
  assert.equal(exitCode, ExitCode.fine);
  assert.deepEqual((await readdir(workplace.path("out"))).toSorted(), [
    "expand.d.ts",
    "index.d.ts",
  ]);
  const text = await workplace.read("out/expand.d.ts");
  assert.match(text, /^type Expanded</mu);
});

test("a contract has the modules that it names, for each API version and the default one", async (context) => {
  const workplace = await Workplace.with(context, {
    "spec/api.yaml": shop,
    "spec/contract.json": `{
  "subpaths": ["expand"],
  "default": "2",
  "versions": {
    "2": { "specification": "api.yaml" },
    "1": { "specification": "api.yaml" }
  }
}
`,
  });
  const { exitCode } = await runIn(workplace, "generate");
  assert.equal(exitCode, ExitCode.fine);
  const names = await readdir(workplace.path("generated"), { recursive: true });
  assert.deepEqual(
    names.filter((name) => name.endsWith("expand.d.ts")).toSorted(),
    ["1/expand.d.ts", "2/expand.d.ts", "expand.d.ts"],
  );
  assert.match(
    await workplace.read("generated/expand.d.ts"),
    /^export \* from "\.\/2\/expand\.js";$/mu,
  );
});

test("what cannot be had is said", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": petstore });
  const openapi = await workplace.generate("api.yaml", "--subpaths", "expand");
  assert.equal(openapi.exitCode, ExitCode.badInput);
  assert.match(openapi.stderr, /unsupported-subpath: .+Stripe's conventions/u);
  const unknown = await workplace.generate("api.yaml", "--subpaths", "expnd");
  assert.equal(unknown.exitCode, ExitCode.badInput);
  assert.match(
    unknown.stderr,
    /Expected names of these.+: enums, expand, paths\./u,
  );
  const contract = await workplace.run("generate", "--subpaths", "expand");
  assert.equal(contract.exitCode, ExitCode.badInput);
  assert.match(contract.stderr, /--subpaths need --spec/u);
});
