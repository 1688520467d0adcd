import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import type { Configuration } from "./consumer-configurations.js";
import { compilers } from "./consumer-configurations.js";
import {
  installOffline,
  pack,
  run,
  temporaryFolder,
} from "./package-commands.js";
import {
  readContract,
  readJson,
  repository,
} from "./specification-contract.js";

/** The texts that a consumer compiles, by name; mistakes in them are marked. */
const texts = new Map([
  ["consumer", readFixture("consumer.ts")],
  [
    "mistakes",
    // Without its directives, so that each compiler has to find the mistakes.
    readFixture("mistakes.ts").replaceAll("@ts-expect-error", "mistake:"),
  ],
  ["versions", importsOfVersions()],
]);

describe("a consumer of the installed package", () => {
  const { folder, remove } = temporaryFolder();

  before(async () => {
    const { tarball } = await pack(repository, folder, "ignore");
    await installOffline([tarball], folder);
  });
  after(remove);

  describe("compiles, and is told of every mistake", { concurrency: 2 }, () => {
    for (const { version, folder: compiler, configurations } of compilers)
      for (const configuration of configurations)
        it(`by TypeScript ${version} under ${configuration.name}`, async () => {
          const installed = join(repository, "node_modules", compiler);
          assert.match(installedVersion(installed), RegExp(`^${version}\\.`));
          const project = join(folder, `${version} ${configuration.name}`);
          writeProject(project, configuration);
          const { output } = await run(
            process.execPath,
            [join(installed, "bin/tsc"), "--project", ".", "--pretty", "false"],
            project,
          );
          assert.deepEqual(
            placesOfErrors(output),
            placesOfMistakes(configuration),
            output,
          );
        });
  });
});

function readFixture(name: string): string {
  return readFileSync(
    fileURLToPath(new URL(`consumer-fixture/${name}`, import.meta.url)),
    "utf8",
  );
}

function installedVersion(packageFolder: string): string {
  // npm installs nothing without a version.
  return (
    readJson(join(packageFolder, "package.json")) as {
      readonly version: string;
    }
  ).version;
}

/** Imports each entry of the package, and asks which API version it is. */
function importsOfVersions(): string {
  const { default: newest, versions } = readContract();
  const entries = [
    { entry: "identity-contract", version: newest },
    ...Object.keys(versions).map((version) => ({
      entry: `identity-contract/${version}`,
      version,
    })),
  ];
  return entries
    .flatMap(({ entry, version }, index) => [
      `import type { ApiVersion as Version${index} } from "${entry}";`,
      `const version${index}: Version${index} = "${version}";`,
      "// mistake: another version",
      `const other${index}: Version${index} = "2000-01-01.rose";`,
      `void [version${index}, other${index}];`,
    ])
    .join("\n");
}

/** Writes a project with each text in each module kind of the configuration. */
function writeProject(
  project: string,
  { extensions, compilerOptions }: Configuration,
): void {
  mkdirSync(project);
  const files: string[] = [];
  for (const [name, text] of texts)
    for (const extension of extensions) {
      files.push(`${name}.${extension}`);
      writeFileSync(join(project, `${name}.${extension}`), text);
    }
  writeFileSync(
    join(project, "tsconfig.json"),
    JSON.stringify({ compilerOptions, files }),
  );
}

/** Where the marked mistakes are: each is on the line after its mark. */
function placesOfMistakes({ extensions }: Configuration): readonly string[] {
  const places: string[] = [];
  for (const [name, text] of texts)
    for (const [index, line] of text.split("\n").entries())
      if (line.startsWith("// mistake:"))
        for (const extension of extensions)
          places.push(`${name}.${extension}:${index + 2}`);
  return places.toSorted();
}

/** Where the compiler found errors, one entry for each line that has any. */
function placesOfErrors(output: string): readonly string[] {
  const places = output
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "))
    .map((line) => line.replace(/^(\S+)\((\d+),\d+\): error TS.*$/, "$1:$2"));
  return [...new Set(places)].toSorted();
}
