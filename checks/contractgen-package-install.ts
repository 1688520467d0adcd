import { cpSync, existsSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import type { PackedPackage } from "./package-commands.js";
import { installOffline, pack } from "./package-commands.js";
import { readJson, repository } from "./specification-contract.js";

/** Before the name of an installed package. */
const modules = `${sep}node_modules${sep}`;

/** Where the sources of contractgen are. */
export const contractgen = join(repository, "codegen");

/** What is asked of a package.json here. */
export interface ContractgenManifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Gives the package.json in a package's folder. */
export function readManifest(packageFolder: string): ContractgenManifest {
  // npm has read it before, and wants its dependencies in this form.
  return readJson(join(packageFolder, "package.json")) as ContractgenManifest;
}

/**
 * Packs contractgen from a copy of its sources in `folder`, where its scripts
 * build it anew: what lies in the checkout's `dist` may be old.
 */
export function packContractgen(folder: string): Promise<PackedPackage> {
  const copy = join(folder, "sources", basename(contractgen));
  const left = new Set(["node_modules", "dist"]);
  cpSync(contractgen, copy, {
    recursive: true,
    filter: (path) => !left.has(basename(path)),
  });
  // Its types are checked where they are linted: here they are only left out.
  writeFileSync(
    join(folder, "sources/tsconfig.json"),
    JSON.stringify({
      extends: join(repository, "tsconfig.json"),
      compilerOptions: { noCheck: true },
    }),
  );
  for (const [from, to] of [
    [repository, dirname(copy)],
    [contractgen, copy],
  ] as const)
    if (existsSync(join(from, "node_modules")))
      symlinkSync(join(from, "node_modules"), join(to, "node_modules"));
  return pack(copy, folder, "run");
}

/**
 * Installs the tarball in `folder` with no other packages around than those
 * that contractgen declares, as the checkout has them: no network is needed.
 */
export async function installContractgen(
  tarball: string,
  folder: string,
): Promise<void> {
  for (const dependency of declaredDependencies(contractgen)) {
    const name = dependency.slice(dependency.lastIndexOf(modules));
    // npm finds them there, and takes them as they are.
    cpSync(dependency, join(folder, name), {
      recursive: true,
      filter: (path) => !path.slice(dependency.length).includes(modules),
    });
  }
  await installOffline([tarball], folder);
}

/** The folders of what a package declares, and of what that declares in turn. */
function declaredDependencies(packageFolder: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (folder: string): void => {
    for (const name of Object.keys(readManifest(folder).dependencies ?? {})) {
      const dependency = findDependency(folder, name);
      if (found.has(dependency)) continue;
      found.add(dependency);
      visit(dependency);
    }
  };
  visit(packageFolder);
  return found;
}

/** Looks for a dependency as Node does: in the package's folder, then further out. */
function findDependency(packageFolder: string, name: string): string {
  for (let folder = packageFolder; ; folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name);
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) throw new Error(`${name} is not installed`);
  }
}
