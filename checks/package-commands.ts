import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

/** By this variable Node's test runner tells that tests run in it: those of a command do not. */
const { NODE_TEST_CONTEXT: _, ...env } = process.env;

/** How a command ended and what it printed. */
export interface CommandResult {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/**
 * Runs a command to its end in a folder, whatever its exit code. Rejects if it
 * cannot be started or was ended by a signal.
 */
export function run(
  command: string,
  options: readonly string[],
  folder: string,
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    execFile(
      command,
      options,
      { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 },
      (error, output, errors) => {
        if (error === null) resolve({ exitCode: 0, output, errors });
        else if (typeof error.code === "number")
          resolve({ exitCode: error.code, output, errors });
        else reject(error);
      },
    );
  });
}

/** Runs a command that has to succeed; gives its output. */
export async function runOrThrow(
  command: string,
  options: readonly string[],
  folder: string,
): Promise<string> {
  const { exitCode, output, errors } = await run(command, options, folder);
  if (exitCode === 0) return output;
  throw new Error(
    `${command} ${options.join(" ")} exited with ${exitCode}\n${output}${errors}`,
  );
}

/** Makes an empty folder outside the repository, and the function that removes it. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "identity-contract-"));
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A packed package: the tarball, and the paths that are in it, sorted. */
export interface PackedPackage {
  readonly tarball: string;
  readonly paths: readonly string[];
}

/**
 * Packs packages as publishing would, into `destination`, with their scripts
 * run, or as they lie there with their scripts ignored. Gives them in order.
 */
export async function packAll(
  folders: readonly string[],
  destination: string,
  scripts: "run" | "ignore",
): Promise<readonly PackedPackage[]> {
  const output = await runOrThrow(
    "npm",
    [
      "pack",
      "--json",
      // What they print would come between the lines of the JSON.
      "--foreground-scripts=false",
      `--ignore-scripts=${scripts === "ignore"}`,
      ...folders,
    ],
    destination,
  );
  // The documented output of `npm pack --json`.
  const packages = JSON.parse(output) as readonly {
    readonly filename: string;
    readonly files: readonly { readonly path: string }[];
  }[];
  return packages.map(({ filename, files }) => ({
    tarball: join(destination, filename),
    paths: files.map((file) => file.path).toSorted(),
  }));
}

/** Packs a single package. */
export async function pack(
  folder: string,
  destination: string,
  scripts: "run" | "ignore",
): Promise<PackedPackage> {
  const [packed] = await packAll([folder], destination, scripts);
  if (packed === undefined) throw new Error(`nothing packed in ${folder}`);
  return packed;
}

/**
 * Installs tarballs in `folder` without the network. What they depend on has
 * to be among them.
 */
export async function installOffline(
  tarballs: readonly string[],
  folder: string,
): Promise<void> {
  await runOrThrow(
    "npm",
    [
      "install",
      // Not into a folder above, which npm prefers where it has packages.
      "--prefix",
      folder,
      "--offline",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      ...tarballs,
    ],
    folder,
  );
}
