import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, runOrThrow } from "../package-commands.js";
import { readJson } from "../specification-contract.js";

/** The API version that is added, and what is new in it. */
const added = "2099-12-31";
const schema = "AddedForTheTrial";

/**
 * Adds an API version to a contract package as its README says, with one schema
 * more; then takes its type tests from the version before, and completes them.
 *
 * @throws Error where a step does not end as it should.
 */
export async function addVersion(home: string, before: string): Promise<void> {
  const path = (...parts: readonly string[]) => join(home, ...parts);
  writeFileSync(
    path("spec", `${added}.json`),
    withSchema(path("spec", `${before}.json`)),
  );
  replaceIn(path("spec/contract.json"), [
    [`"default": "${before}"`, `"default": "${added}"`],
    [
      `"versions": {`,
      `"versions": {"${added}": {"specification": "${added}.json"},`,
    ],
  ]);
  replaceIn(path("package.json"), [
    [
      `"./${before}"`,
      `"./${added}": "./generated/${added}/index.d.ts", "./${before}"`,
    ],
    [
      `"${before}": [`,
      `"${added}": ["./generated/${added}/index.d.ts"], "${before}": [`,
    ],
  ]);
  await runOrThrow("npm", ["run", "generate"], home);
  const difference = await runOrThrow(
    "npx",
    ["contractgen", "diff", before, added, "--no-proof"],
    home,
  );
  if (!difference.includes(schema))
    throw new Error(`${home}: diff does not tell of what is new`);
  await completeTests(home, before);
}

/** A document with one component schema more. */
function withSchema(file: string): string {
  // The generator has taken it for an OpenAPI document.
  const document = readJson(file) as {
    readonly components?: { readonly schemas?: object };
  };
  const properties = { name: { type: "string" } };
  return JSON.stringify({
    ...document,
    components: {
      ...document.components,
      schemas: {
        ...document.components?.schemas,
        [schema]: { type: "object", properties },
      },
    },
  });
}

async function completeTests(home: string, before: string): Promise<void> {
  const tests = join(home, "types-tests", added);
  cpSync(join(home, "types-tests", before), tests, { recursive: true });
  for (const name of [...readdirSync(tests), "../default-entry.ts"])
    replaceIn(join(tests, name), [[`${before}"`, `${added}"`]]);
  const { exitCode, errors } = await run("npm", ["test"], home);
  if (exitCode === 0 || !errors.includes(`no type test states`))
    throw new Error(`${home}: no test states what is new, and none fails`);
  const operations = join(tests, "operations.ts");
  const text = readFileSync(operations, "utf8");
  const namespace = /^expectEqual<\s*(\w+)\./mu.exec(text)?.[1] ?? "";
  writeFileSync(
    operations,
    `${text}\nexpectEqual<${namespace}.${schema}, { name?: string }>(true);\n`,
  );
  await runOrThrow("npm", ["test"], home);
}

function replaceIn(
  file: string,
  replacements: readonly (readonly [from: string, to: string])[],
): void {
  const text = readFileSync(file, "utf8");
  const edited = replacements.reduce(
    (before, [from, to]) => before.replaceAll(from, to),
    text,
  );
  writeFileSync(file, edited);
}
