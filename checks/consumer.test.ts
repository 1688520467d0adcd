import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { Configuration } from "./consumer-configurations.js";
import { compilers } from "./consumer-configurations.js";
import { rememberingHost } from "./mutations/declarations-under-test.js";
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

/** Texts that a consumer compiles together, by name; mistakes in them are marked. */
type Texts = ReadonlyMap<string, string>;

const declarationsAlone: Texts = new Map([
  ["consumer", readFixture("consumer.ts")],
  ["mistakes", readFixture("mistakes.ts")],
  ["versions", importsOfVersions()],
]);

/** Apart, since the module `expand` adds to the declarations of the whole program. */
const withModules: Texts = new Map([
  ["enums", readFixture("enums.ts")],
  ["expand", readFixture("expand.ts")],
  ["paths", readFixture("paths.ts")],
  ["versions", modulesOfVersions()],
]);

/** In a program of its own: nothing else in it loads the declarations. */
const moduleAlone: Texts = new Map([
  ["alone", 'export type { ExpandPath } from "identity-contract/expand";'],
]);

describe("a consumer of the installed package", () => {
  const { folder, remove } = temporaryFolder();

  before(async () => {
    const { tarball } = await pack(repository, folder, "ignore");
    await installOffline([tarball], folder);
  });
  after(remove);

  describe("compiles, and is told of every mistake", { concurrency: 2 }, () => {
    for (const { version, folder: compiler, configurations } of compilers) {
      const projects = projectsOf(configurations);
      const names = projects.map(({ name }) => name).join("; ");
      it(`by TypeScript ${version} under ${names}`, async () => {
        const installed = join(repository, "node_modules", compiler);
        assert.match(installedVersion(installed), RegExp(`^${version}\\.`));
        const place = join(folder, version);
        for (const project of projects) writeProject(place, project);
        // In one process, which reads each declaration once.
        const { output } = await run(
          process.execPath,
          [
            join(installed, "bin/tsc"),
            "--build",
            "--pretty",
            "false",
            ...projects.map((project) => project.folder),
          ],
          place,
        );
        assert.deepEqual(
          placesOfErrors(output),
          projects.flatMap(placesOfMistakes).toSorted(),
          output,
        );
      });
    }
  });

  it("loads one file for an import, that of its API version", () => {
    const options = { module: ts.ModuleKind.NodeNext, types: [] };
    const host = rememberingHost(options);
    const importer = join(folder, "importer.ts");
    const installed = join(folder, "node_modules/identity-contract/");
    for (const { entry, version } of entries()) {
      writeFileSync(importer, `import type {} from "${entry}";`);
      // What differs from program to program is not remembered.
      const { getSourceFile } = ts.createCompilerHost(options);
      const program = ts.createProgram([importer], options, {
        ...host,
        getSourceFile: (file, ...rest) =>
          file === importer
            ? getSourceFile(file, ...rest)
            : host.getSourceFile(file, ...rest),
      });
      const loaded = program
        .getSourceFiles()
        .map(({ fileName }) => fileName)
        .filter((file) => file.startsWith(installed))
        .map((file) => file.slice(installed.length));
      const declarations = `generated/${version}/index.d.ts`;
      assert.deepEqual(
        loaded,
        entry === "identity-contract"
          ? [declarations, "generated/index.d.ts"]
          : [declarations],
      );
    }
  });
});

/** Reads a fixture without its directives, so that each compiler has to find the mistakes. */
function readFixture(name: string): string {
  return readFileSync(
    fileURLToPath(new URL(`consumer-fixture/${name}`, import.meta.url)),
    "utf8",
  ).replaceAll("@ts-expect-error", "mistake:");
}

/** Texts to compile under a configuration, in a folder of their own. */
interface Project extends Configuration {
  readonly folder: string;
  readonly texts: Texts;
}

/** What to compile under which configuration: the declarations under each, the modules beside them under one, and one of them alone. */
function projectsOf(
  configurations: readonly Configuration[],
): readonly Project[] {
  const alone = configurations.map((configuration) => ({
    ...configuration,
    folder: String(configuration.compilerOptions["moduleResolution"]),
    texts: declarationsAlone,
  }));
  const [first] = alone;
  if (first === undefined) return [];
  const expanded = {
    ...first,
    name: `${first.name}, with the modules beside them`,
    folder: "with-modules",
    texts: withModules,
  };
  const lone = {
    ...first,
    name: `${first.name}, one module alone`,
    folder: "module-alone",
    texts: moduleAlone,
  };
  return [...alone, expanded, lone];
}

function installedVersion(packageFolder: string): string {
  // npm installs nothing without a version.
  return (
    readJson(join(packageFolder, "package.json")) as {
      readonly version: string;
    }
  ).version;
}

/** Each entry of the package, and which API version it is. */
function entries(): readonly { entry: string; version: string }[] {
  const { default: newest, versions } = readContract();
  return [
    { entry: "identity-contract", version: newest },
    ...Object.keys(versions).map((version) => ({
      entry: `identity-contract/${version}`,
      version,
    })),
  ];
}

/** Imports each entry of the package, and asks which API version it is. */
function importsOfVersions(): string {
  return entries()
    .flatMap(({ entry, version }, index) => [
      `import type { ApiVersion as Version${index} } from "${entry}";`,
      `const version${index}: Version${index} = "${version}";`,
      "// mistake: another version",
      `const other${index}: Version${index} = "2000-01-01.rose";`,
      `void [version${index}, other${index}];`,
    ])
    .join("\n");
}

/** Imports the modules of an API version of each specification, and asks what they make of a session. */
function modulesOfVersions(): string {
  const { versions } = readContract();
  const newest = new Map(
    Object.entries(versions)
      .toReversed()
      .map(([version, { specification }]) => [specification, version]),
  );
  return entries()
    .filter(({ version }) => [...newest.values()].includes(version))
    .flatMap(({ entry }, index) => [
      `import type { Identity as Identity${index} } from "${entry}";`,
      `import type { Expanded as Expanded${index} } from "${entry}/expand";`,
      `import type { paths as paths${index} } from "${entry}/paths";`,
      `declare const session${index}: Expanded${index}<Identity${index}.VerificationSession, "last_verification_report">;`,
      `const report${index}: Identity${index}.VerificationReport | null = session${index}.last_verification_report;`,
      "// mistake: a report has no email of its own",
      `void report${index}?.email_address;`,
      `declare const answered${index}: paths${index}["/v1/identity/verification_sessions/{session}"]["get"]["responses"][200]["content"]["application/json"];`,
      `void (answered${index} satisfies Identity${index}.VerificationSession);`,
      "// mistake: a path that is not there",
      `void (undefined as unknown as paths${index}["/v1/identity"]);`,
      `declare const sessions${index}: Identity${index}.VerificationSessionResource;`,
      `void sessions${index}.retrieve("vs_1", { expand: ["last_verification_report"] }).then((session) => session.last_verification_report?.type);`,
      "// mistake: not expanded",
      `void sessions${index}.retrieve("vs_1").then((session) => session.last_verification_report?.type);`,
    ])
    .join("\n");
}

/** Writes a project with each text in each module kind of the configuration. */
function writeProject(
  place: string,
  { folder, extensions, compilerOptions, texts }: Project,
): void {
  const project = join(place, folder);
  mkdirSync(project, { recursive: true });
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
function placesOfMistakes({
  folder,
  extensions,
  texts,
}: Project): readonly string[] {
  const places: string[] = [];
  for (const [name, text] of texts)
    for (const [index, line] of text.split("\n").entries())
      if (line.startsWith("// mistake:"))
        for (const extension of extensions)
          places.push(`${folder}/${name}.${extension}:${index + 2}`);
  return places;
}

/** Where the compiler found errors, one entry for each line that has any. */
function placesOfErrors(output: string): readonly string[] {
  const places = output
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "))
    .map((line) => line.replace(/^(\S+)\((\d+),\d+\): error TS.*$/, "$1:$2"));
  return [...new Set(places)].toSorted();
}
