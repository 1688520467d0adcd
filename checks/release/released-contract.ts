import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { run, runOrThrow } from "../package-commands.js";
import {
  type PromisedContract,
  repository,
} from "../specification-contract.js";

const contractFile = "spec/contract.json";

/** The contract of a release, and its fragments as files to compare with. */
export interface ReleasedContract {
  readonly contract: PromisedContract;
  /** By the names that the contract has for them. */
  readonly fragments: ReadonlyMap<string, ReleasedFragment>;
}

/** A fragment as it was released. */
export interface ReleasedFragment {
  /** Relative to the repository. */
  readonly file: string;
  readonly text: string;
}

/** The tag of the last release before HEAD, as changesets names it; undefined where there is none. */
export async function lastRelease(): Promise<string | undefined> {
  const { exitCode, output } = await run(
    "git",
    ["describe", "--tags", "--abbrev=0", "--match", "identity-contract@*"],
    repository,
  );
  return exitCode === 0 ? output.trim() : undefined;
}

/** Why a tag, or another name for a commit, is no release to compare with: a line. */
export async function releaseFault(tag: string): Promise<string | undefined> {
  const commit = await run(
    "git",
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${tag}^{commit}`],
    repository,
  );
  const name = JSON.stringify(tag);
  if (commit.exitCode !== 0) {
    return `unknown-release: there is no tag or commit ${name} here`;
  }
  const file = `${commit.output.trim()}:${contractFile}`;
  const { exitCode } = await run("git", ["cat-file", "-e", file], repository);
  return exitCode === 0
    ? undefined
    : `no-contract: there is no ${contractFile} in ${name}`;
}

/** Reads the contract of a release from git; its fragments are written below `.cache/`. */
export async function releasedContract(tag: string): Promise<ReleasedContract> {
  const text = await show(tag, contractFile);
  // It was held to its JSON Schema when it was released.
  const contract = JSON.parse(text) as PromisedContract;
  const names = new Set(
    Object.values(contract.versions).map(({ specification }) => specification),
  );
  const fragments = new Map<string, ReleasedFragment>();
  for (const name of names) {
    const file = join(".cache", "release", name);
    const fragment = await show(tag, `spec/${name}`);
    mkdirSync(dirname(join(repository, file)), { recursive: true });
    writeFileSync(join(repository, file), fragment);
    fragments.set(name, { file, text: fragment });
  }
  return { contract, fragments };
}

function show(tag: string, path: string): Promise<string> {
  return runOrThrow("git", ["show", `${tag}:${path}`], repository);
}
