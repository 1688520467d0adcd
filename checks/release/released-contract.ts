import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { run, runOrThrow } from "../package-commands.js";
import {
  type PromisedContract,
  repository,
} from "../specification-contract.js";

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

/** Reads the contract of a release from git; its fragments are written below `.cache/`. */
export async function releasedContract(tag: string): Promise<ReleasedContract> {
  const text = await show(tag, "spec/contract.json");
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
