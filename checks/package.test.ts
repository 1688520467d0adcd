import assert from "node:assert/strict";
import { cpSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { PackedPackage } from "./package-commands.js";
import { installOffline, pack, temporaryFolder } from "./package-commands.js";
import { attw, publintMessages } from "./package-lint.js";
import {
  readContract,
  readJson,
  repository,
} from "./specification-contract.js";

const versions = Object.keys(readContract().versions);
const declarations = new Map(
  versions.map((version) => [version, `generated/${version}/index.d.ts`]),
);
const modules = new Map(
  versions.flatMap((version) =>
    ["enums", "expand", "paths"].map((name) => [
      `${version}/${name}`,
      `generated/${version}/${name}.d.ts`,
    ]),
  ),
);

describe("the package that users install", () => {
  const { folder, remove } = temporaryFolder();
  const installed = join(folder, "node_modules/identity-contract");
  let packed: PackedPackage;

  before(async () => {
    packed = await pack(repository, folder, "ignore");
    await installOffline([packed.tarball], folder);
  });
  after(remove);

  it("holds the declarations of each API version and the modules beside them, and nothing else", () => {
    assert.deepEqual(
      packed.paths,
      [
        "LICENSE",
        "README.md",
        "generated/enums.d.ts",
        "generated/expand.d.ts",
        "generated/index.d.ts",
        "generated/package.json",
        "generated/paths.d.ts",
        ...declarations.values(),
        ...modules.values(),
        "package.json",
      ].toSorted(),
    );
  });

  it("stays small, as do the declarations of one API version", () => {
    // 264 kB and at most 55 kB when there were 33 API versions.
    assert.ok(statSync(packed.tarball).size < 9_000 * versions.length);
    for (const path of declarations.values())
      assert.ok(statSync(join(installed, path)).size < 60_000, path);
  });

  it("depends on nothing and runs nothing when it is installed", () => {
    const manifest = readManifest(installed);
    for (const field of [
      "dependencies",
      "peerDependencies",
      "optionalDependencies",
      "bundleDependencies",
      "bundledDependencies",
      "bin",
    ])
      assert.equal(manifest[field], undefined, field);
    for (const script of ["preinstall", "install", "postinstall", "prepare"])
      assert.equal(manifest.scripts?.[script], undefined, script);
  });

  it("has an entry for each API version, by one pattern under every module resolution", () => {
    const { exports, typesVersions, types } = readManifest(installed);
    assert.equal(types, "./generated/index.d.ts");
    assert.deepEqual(exports, {
      ".": types,
      "./enums": "./generated/enums.d.ts",
      "./expand": "./generated/expand.d.ts",
      "./paths": "./generated/paths.d.ts",
      "./20*": "./generated/20*/index.d.ts",
      "./20*/enums": "./generated/20*/enums.d.ts",
      "./20*/expand": "./generated/20*/expand.d.ts",
      "./20*/paths": "./generated/20*/paths.d.ts",
      "./package.json": "./package.json",
    });
    assert.deepEqual(typesVersions, {
      "*": {
        enums: ["./generated/enums.d.ts"],
        expand: ["./generated/expand.d.ts"],
        paths: ["./generated/paths.d.ts"],
        "20*/enums": ["./generated/20*/enums.d.ts"],
        "20*/expand": ["./generated/20*/expand.d.ts"],
        "20*/paths": ["./generated/20*/paths.d.ts"],
        "20*": ["./generated/20*/index.d.ts"],
      },
    });
    const { resolve } = createRequire(join(folder, "consumer.js"));
    for (const [version, path] of [...declarations, ...modules])
      assert.equal(
        resolve(`identity-contract/${version}`),
        join(installed, path),
      );
    for (const other of ["2000-01-01.rose", "generated/index.d.ts"])
      assert.throws(() => resolve(`identity-contract/${other}`), other);
  });

  it("is read as CommonJS, so that type imports work from both module systems", () => {
    assert.deepEqual(readJson(join(installed, "generated/package.json")), {
      type: "commonjs",
    });
  });

  it("passes publint, suggestions included", async () => {
    assert.deepEqual(await publintMessages(packed.tarball), []);
  });

  it("passes attw's strict profile at every entry", async () => {
    const { exitCode, entries } = await attw(packed.tarball, [
      ...declarations.keys(),
      ...modules.keys(),
    ]);
    assert.deepEqual(
      entries,
      [
        ".",
        // The pattern, which attw does not look at, and what it stands for.
        "./20*",
        "./20*/enums",
        "./20*/expand",
        "./20*/paths",
        ...[...declarations.keys(), ...modules.keys()].map(
          (subpath) => `./${subpath}`,
        ),
        "./enums",
        "./expand",
        "./package.json",
        "./paths",
      ].toSorted(),
    );
    assert.equal(exitCode, 0);
  });

  it("would not pass with a file missing", async () => {
    const broken = join(folder, "broken");
    cpSync(installed, broken, { recursive: true });
    rmSync(join(broken, "generated/index.d.ts"));
    const { tarball } = await pack(broken, broken, "ignore");
    assert.notDeepEqual(await publintMessages(tarball), []);
    const { exitCode } = await attw(tarball, versions.slice(0, 1));
    assert.equal(exitCode, 1);
  });
});

/** The fields of a package.json that are asked about here. */
interface Manifest {
  readonly [field: string]: unknown;
  readonly types?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string>>;
  readonly typesVersions?: unknown;
}

function readManifest(packageFolder: string): Manifest {
  // What npm itself takes for granted of a package.json, and plain exports.
  return readJson(join(packageFolder, "package.json")) as Manifest;
}
