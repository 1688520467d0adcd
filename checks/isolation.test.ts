import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { run } from "./package-commands.js";
import { repository } from "./specification-contract.js";

const trap = fileURLToPath(new URL("isolation/trap.cjs", import.meta.url));
const contractgen = join(repository, "codegen/dist/main.js");

/** The package's own files, and those of its dependencies. */
const ownFolders = ["codegen/dist", "codegen/node_modules", "node_modules"];
const own = [
  ...ownFolders.map((folder) => `${join(repository, folder)}/`),
  join(repository, "codegen/package.json"),
];

/** What a run of a trapped process gave. */
interface TrappedRun {
  readonly exitCode: number;
  readonly output: string;
  /** Without what the package has itself, a line each, sorted. */
  readonly reached: readonly string[];
}

/** Runs a script of Node's with the network, other processes and all files trapped. */
async function runTrapped(
  folder: string,
  ...commandLine: readonly string[]
): Promise<TrappedRun> {
  const report = join(folder, "trap.txt");
  await writeFile(report, "");
  const { exitCode, output, errors } = await run(
    process.execPath,
    ["--require", trap, ...commandLine],
    folder,
  );
  const lines = (await readFile(report, "utf8")).split("\n").filter(Boolean);
  const isOwn = (line: string) =>
    own.some((path) => line.startsWith(`file ${path}`));
  const reached = new Set(lines.filter((line) => !isOwn(line)));
  const said = `${output}${errors}`;
  return { exitCode, output: said, reached: [...reached].toSorted() };
}

async function newFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "trapped-"));
  context.after(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, "in"));
  await mkdir(join(folder, "out"));
  return folder;
}

const addresses = [
  "http://127.0.0.1:9/a.json",
  "https://localhost:9/a.yaml#/A",
  "//localhost:9/a",
  "file:///etc/hosts",
  "/etc/hosts",
  "../secret.yaml",
  "beside.yaml#/A",
];

/** A document with an address in each place that could be one to follow; `schemas` are added. */
function documentOf(schemas: object): string {
  const [address] = addresses;
  return JSON.stringify({
    openapi: "3.1.0",
    $self: address,
    $schema: address,
    jsonSchemaDialect: address,
    info: {
      title: "Trapped",
      version: "1",
      termsOfService: address,
      contact: { url: address },
      license: { url: address },
    },
    servers: [{ url: address }],
    externalDocs: { url: address },
    tags: [{ name: "a", externalDocs: { url: address } }],
    paths: {
      "/a": {
        get: {
          operationId: "getA",
          responses: {
            200: {
              description: "![](http://127.0.0.1:9/a.png)",
              links: { self: { operationRef: address } },
              content: {
                "application/json": {
                  schema: { $ref: "#/components/schemas/A" },
                  examples: { a: { externalValue: address } },
                },
              },
            },
          },
        },
      },
    },
    components: {
      securitySchemes: {
        a: { type: "openIdConnect", openIdConnectUrl: address },
      },
      schemas: {
        A: {
          $schema: address,
          $id: address,
          type: "object",
          externalDocs: { url: address },
          default: { $ref: address },
          example: { $ref: address },
          enum: [{ $ref: address }],
          xml: { namespace: address },
          "x-file": address,
          $comment: address,
        },
        ...schemas,
      },
    },
  });
}

const [inFile, outFolder] = ["in/api.json", "out/types"];

test("generating reads the document, writes its folder, and reaches nothing else", async (context) => {
  const folder = await newFolder(context);
  await writeFile(join(folder, inFile), documentOf({}));
  await writeFile(join(folder, "in/beside.yaml"), "A: { type: string }");
  const { exitCode, output, reached } = await runTrapped(
    folder,
    contractgen,
    "generate",
    "--spec",
    inFile,
    "--out",
    outFolder,
  );
  assert.equal(exitCode, 0, output);
  const inside = reached.filter(
    (line) => !line.startsWith(`file ${join(folder, "out")}`),
  );
  assert.deepEqual(inside, [`file ${join(folder, inFile)}`]);
});

test("a reference to anything else is a problem, and nothing is reached or written", async (context) => {
  const folder = await newFolder(context);
  const references = addresses.map(($ref, index) => [`R${index}`, { $ref }]);
  const text = documentOf(Object.fromEntries(references));
  await writeFile(join(folder, inFile), text);
  await writeFile(join(folder, "in/beside.yaml"), "A: { type: string }");
  for (const commandLine of [
    ["generate", "--spec", inFile, "--out", outFolder],
    ["extract", inFile, "--only", "A", "--out", `${outFolder}.yaml`],
  ]) {
    const { exitCode, output, reached } = await runTrapped(
      folder,
      contractgen,
      ...commandLine,
    );
    assert.equal(exitCode, 2, output);
    assert.equal(output.match(/external-reference/gu)?.length, 7, output);
    assert.deepEqual(reached, [`file ${join(folder, inFile)}`]);
  }
});

test("with --allow-refs the files of that folder are reached as well, and no others", async (context) => {
  const folder = await newFolder(context);
  const inside = { B: { $ref: "beside.yaml#/A" } };
  await writeFile(join(folder, inFile), documentOf(inside));
  await writeFile(join(folder, "in/beside.yaml"), "A: { type: string }");
  const options = ["--out", outFolder, "--allow-refs", "in"];
  const generate = ["generate", "--spec", inFile, ...options];
  const fine = await runTrapped(folder, contractgen, ...generate);
  assert.equal(fine.exitCode, 0, fine.output);
  const files = ["in/api.json", "in/beside.yaml"];
  assert.deepEqual(
    fine.reached.filter((line) => !line.includes("/out")),
    files.map((file) => `file ${join(folder, file)}`),
  );
  const outside = { C: { $ref: "../secret.yaml" }, ...inside };
  await writeFile(join(folder, inFile), documentOf(outside));
  await writeFile(join(folder, "secret.yaml"), "type: string");
  const refused = await runTrapped(folder, contractgen, ...generate);
  assert.equal(refused.exitCode, 2, refused.output);
  assert.ok(!refused.reached.includes(`file ${join(folder, "secret.yaml")}`));
  assert.ok(refused.reached.every((line) => line.startsWith("file ")));
});

test("comparing reaches the two documents and nothing else", async (context) => {
  const folder = await newFolder(context);
  const files = ["in/a.json", "in/b.json"];
  await writeFile(join(folder, "in/a.json"), documentOf({}));
  await writeFile(join(folder, "in/b.json"), documentOf({ B: {} }));
  const { exitCode, output, reached } = await runTrapped(
    folder,
    contractgen,
    "diff",
    ...files,
  );
  assert.equal(exitCode, 0, output);
  // Whether the names are those of API versions is asked of a contract, if there is one.
  const contract = "spec/contract.json";
  assert.deepEqual(
    reached.filter((line) => !line.endsWith(contract)),
    files.map((file) => `file ${join(folder, file)}`),
  );
});

test("the trap notices files, the network, processes, and what threads do", async (context) => {
  const folder = await newFolder(context);
  await writeFile(join(folder, "in/beside.yaml"), "");
  const script = `
    import { readFileSync } from "node:fs";
    import { readFile } from "node:fs/promises";
    import { get } from "node:https";
    import { Worker } from "node:worker_threads";
    readFileSync("in/beside.yaml");
    await readFile("in/beside.yaml");
    await Promise.allSettled([
      (async () => fetch("http://127.0.0.1:9/"))(),
      (async () => get("https://127.0.0.1:9/"))(),
      (async () => (await import("node:child_process")).execSync("true"))(),
    ]);
    new Worker("require('fs').readFileSync('in/../trap.txt')", { eval: true });
  `;
  await writeFile(join(folder, "in/reaching.mjs"), script);
  const { reached } = await runTrapped(folder, "in/reaching.mjs");
  const expected = [
    `file ${join(folder, "in/beside.yaml")}`,
    `file ${join(folder, "trap.txt")}`,
    "network fetch",
    "network get",
    "process execSync",
  ];
  for (const line of expected) assert.ok(reached.includes(line), line);
});
