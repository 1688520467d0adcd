import assert from "node:assert/strict";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { importsOf } from "./contractgen-package-imports.js";
import {
  contractgen,
  installContractgen,
  packContractgen,
  readManifest,
} from "./contractgen-package-install.js";
import type { CommandResult, PackedPackage } from "./package-commands.js";
import { run, runOrThrow, temporaryFolder } from "./package-commands.js";
import {
  readContract,
  repository,
  specifications,
} from "./specification-contract.js";

describe("the contractgen package", () => {
  const { folder, remove } = temporaryFolder();
  const project = join(folder, "project");
  const installed = join(project, "node_modules/contractgen");
  let packed: PackedPackage;

  before(async () => {
    mkdirSync(project);
    packed = await packContractgen(folder);
    await installContractgen(packed.tarball, project);
  });
  after(remove);

  /** Runs what npm has installed as the command. */
  function call(line: string): Promise<CommandResult> {
    const command = join(project, "node_modules/.bin/contractgen");
    return run(command, line.split(" "), project);
  }

  it("holds each source compiled, the files of new packages, and neither sources nor tests", () => {
    assert.deepEqual(
      packed.paths.filter((path) => path.startsWith("dist/")),
      filesIn(join(contractgen, "src")).map((path) =>
        `dist/${path}`.replace(/\.ts$/, ".js"),
      ),
    );
    const template = "package-template/";
    assert.deepEqual(
      packed.paths.filter((path) => path.startsWith(template)),
      filesIn(join(contractgen, "package-template")).map(
        (path) => template + path,
      ),
    );
    const rest = packed.paths.filter(
      (path) => !path.startsWith("dist/") && !path.startsWith(template),
    );
    assert.deepEqual(
      rest.filter((path) => path !== "README.md"),
      [
        "LICENSE",
        "change-report.schema.json",
        "declarations/enums.d.ts",
        "declarations/expand.d.ts",
        "declarations/paths.d.ts",
        "package.json",
      ],
    );
  });

  it("imports what it declares, and nothing else", () => {
    const imported = new Set<string>();
    for (const path of packed.paths.filter((name) => name.endsWith(".js"))) {
      const file = join(installed, path);
      for (const specifier of importsOf(file))
        if (specifier.startsWith("."))
          assert.ok(existsSync(join(dirname(file), specifier)), specifier);
        else if (!isBuiltin(specifier)) imported.add(packageName(specifier));
    }
    assert.deepEqual(
      [...imported].toSorted(),
      Object.keys(readManifest(installed).dependencies ?? {}).toSorted(),
    );
  });

  it("is built so that it can be called from a checkout", async () => {
    const built = join(folder, "sources/codegen/dist/main.js");
    const { version } = readManifest(contractgen);
    assert.equal(
      await runOrThrow(built, ["--version"], project),
      `${version}\n`,
    );
  });

  it("is called by npx", async () => {
    const help = await runOrThrow(
      "npx",
      ["--offline", "contractgen", "--help"],
      project,
    );
    assert.match(help, /contractgen/);
    assert.match(help, /generate/);
  });

  it("makes the declarations of this repository from its contract", async () => {
    cpSync(specifications, join(project, "spec"), { recursive: true });
    const { exitCode, errors } = await call("generate");
    assert.equal(exitCode, 0, errors);
    assert.deepEqual(
      contentsOf(join(project, "generated")),
      contentsOf(join(repository, "generated")),
    );
  });

  it("makes the declarations of one specification", async () => {
    const { default: version, versions } = readContract();
    const specification = versions[version]?.specification ?? "";
    cpSync(join(specifications, specification), join(project, "api.yaml"));
    const { exitCode, errors } = await call(
      "generate --spec api.yaml --out types --subpaths enums,expand,paths",
    );
    assert.equal(exitCode, 0, errors);
    assert.deepEqual(
      contentsOf(join(project, "types")),
      contentsOf(join(repository, "generated", version)),
    );
  });

  it("makes a contract package, whose tests pass and notice a change", async () => {
    const { default: version, versions } = readContract();
    const specification = versions[version]?.specification ?? "";
    cpSync(join(specifications, specification), join(project, "api.yaml"));
    const { exitCode, errors } = await call("init identity --spec api.yaml");
    assert.equal(exitCode, 0, errors);
    const home = join(project, "identity");
    const generated = contentsOf(join(home, "generated"));
    // What it needs is found in the folder above, as npm installed it there.
    await runOrThrow("npm", ["run", "generate"], home);
    assert.deepEqual(contentsOf(join(home, "generated")), generated);
    await runOrThrow("npm", ["test"], home);

    const file = join(home, "generated", version, "index.d.ts");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace("last_error: ", "last_error?: "));
    const changed = await run("npm", ["test"], home);
    assert.match(changed.output, /\[differences: \{ last_error: /);
    writeFileSync(file, `${text}\nexport type Unstated = 1;\n`);
    const unstated = await run("npm", ["test"], home);
    assert.match(unstated.errors, /no type test states Unstated/);
  });

  it("says what is wrong with a specification, and writes nothing", async () => {
    writeFileSync(join(project, "wrong.yaml"), "openapi: 3.0.3\npaths: [\n");
    const { exitCode, errors } = await call(
      "generate --spec wrong.yaml --out wrong",
    );
    assert.equal(exitCode, 2);
    assert.match(errors, /^wrong\.yaml:\d+:\d+ [a-z-]+: .+/);
    assert.doesNotMatch(errors, /^ +at /m);
    assert.equal(existsSync(join(project, "wrong")), false);
  });
});

/** The files in a folder and its folders, relative to it, sorted. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(folder.length + 1))
    .toSorted();
}

function contentsOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    filesIn(folder).map((path) => [
      path,
      readFileSync(join(folder, path), "utf8"),
    ]),
  );
}

/** The package that a module specifier begins with. */
function packageName(specifier: string): string {
  const [scope = "", name = ""] = specifier.split("/");
  return scope.startsWith("@") ? `${scope}/${name}` : scope;
}
