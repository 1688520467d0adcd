import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packContractgen } from "../contractgen-package-install.js";
import { runOrThrow } from "../package-commands.js";
import { repository } from "../specification-contract.js";

/** The example, made in a folder of its own, with the contractgen of this checkout. */
export async function makeMonorepo(around: string): Promise<string> {
  const home = join(around, "many-contracts");
  cpSync(join(repository, "examples/many-contracts"), home, {
    recursive: true,
  });
  const { tarball } = await packContractgen(around);
  const manifest = join(home, "package.json");
  const text = readFileSync(manifest, "utf8");
  // No version of contractgen that is tried here is on a registry yet.
  const from = /"contractgen": "[^"]+"/u;
  writeFileSync(
    manifest,
    text.replace(from, `"contractgen": "file:${tarball}"`),
  );
  const install = ["install", "--no-audit", "--no-fund"];
  await runOrThrow("npm", install, home);
  await runOrThrow("npm", ["run", "make-contracts"], home);
  await runOrThrow("npm", install, home);
  return home;
}

/** What one command took, and how many tasks it ran. */
export interface BuildRun {
  readonly seconds: number;
  readonly ran: readonly string[];
  readonly cached: number;
}

/** Forgets all that was built. */
export function forget(home: string): void {
  rmSync(join(home, ".turbo"), { recursive: true, force: true });
}

/** Builds all with Turborepo, on the cores that there are. */
export async function buildWithTurborepo(home: string): Promise<BuildRun> {
  const begin = performance.now();
  const output = await runOrThrow(
    "npx",
    ["turbo", "run", "generate", "test", "--ui=stream", "--no-daemon"],
    home,
  );
  const seconds = secondsSince(begin);
  const ran = [...output.matchAll(/^(\S+): cache miss, executing/gmu)];
  const cached = /Cached:\s+(\d+) cached/u.exec(output)?.[1];
  return {
    seconds,
    ran: ran.map(([, task]) => `${task}`).toSorted(),
    cached: Number(cached),
  };
}

/** Builds all one after the other, with npm alone; gives the seconds. */
export async function buildInLoop(home: string): Promise<number> {
  const begin = performance.now();
  await runOrThrow("npm", ["run", "loop"], home);
  return secondsSince(begin);
}

/** Changes the specification of one contract as a team does: a description more. */
export function changeSpecification(home: string, name: string): void {
  const folder = join(home, "contracts", name, "spec");
  const { default: version, versions } = JSON.parse(
    readFileSync(join(folder, "contract.json"), "utf8"),
    // contractgen has written it in this form.
  ) as {
    readonly default: string;
    readonly versions: Readonly<Record<string, { specification: string }>>;
  };
  const file = join(folder, versions[version]?.specification ?? "");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/"description":\s*"/u, "$&Changed: "));
}

function secondsSince(begin: number): number {
  return (performance.now() - begin) / 1000;
}
