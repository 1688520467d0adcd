import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { codegen, compileSource } from "../compile-source.js";

/** Scripts of pages, which run in browsers alone. */
const skipped = join("diff-report", "html", "browser");

/**
 * Compiles contractgen to a folder, file by file and without type checks: what
 * is tested are its sources, and a process of it starts as fast as an installed one.
 *
 * @returns the folder in it that `runCompiled` takes.
 */
export async function compileContractgen(around: string): Promise<string> {
  const folder = join(around, "codegen");
  const sources = await readdir(join(codegen, "src"), { recursive: true });
  const modules = sources.filter(
    (path) => path.endsWith(".ts") && !path.startsWith(skipped),
  );
  await Promise.all([
    ...modules.map((path) =>
      compileSource(join("src", path), folder, join("dist", path)),
    ),
    compileSource("test/write/faulty-file-system.ts", folder),
    compileSource("test/faults/kill-at-call.ts", folder),
  ]);
  for (const name of [
    "declarations",
    "node_modules",
    "package-template",
    "package.json",
  ])
    await symlink(join(codegen, name), join(folder, name));
  // Most packages are installed for the whole repository.
  const shared = join(dirname(codegen), "node_modules");
  await symlink(shared, join(around, "node_modules"));
  return folder;
}

/** How a process of contractgen ended. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
  /** How many calls of the file system it made, where it got to its end. */
  readonly calls: number;
}

/** When a process is killed: before a call of the file system, or some time after its start. */
export type KillPoint =
  { readonly call: number } | { readonly milliseconds: number };

/** Runs the contractgen that was compiled to `compiled`, in a folder. */
export async function runCompiled(
  compiled: string,
  folder: string,
  argv: readonly string[],
  killAt: KillPoint = { call: Number.MAX_SAFE_INTEGER },
): Promise<ProcessEnd> {
  const kill = join(compiled, "test/faults/kill-at-call.js");
  const main = join(compiled, "dist/main.js");
  const call = "call" in killAt ? killAt.call : Number.MAX_SAFE_INTEGER;
  const child = spawn(process.execPath, ["--import", kill, main, ...argv], {
    cwd: folder,
    env: { ...process.env, KILL_AT_CALL: String(call) },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const timer =
    "milliseconds" in killAt
      ? setTimeout(() => child.kill("SIGKILL"), killAt.milliseconds)
      : undefined;
  const texts = ([1, 2, 3] as const).map((index) => textOf(child, index));
  await once(child, "close");
  clearTimeout(timer);
  const [output = "", errors = "", calls = ""] = texts.map((text) => text());
  const { exitCode: code, signalCode: signal } = child;
  return { code, signal, output, errors, calls: Number(calls) };
}

/** Gathers what a process writes to one of its streams. */
function textOf(child: ChildProcess, index: 1 | 2 | 3): () => string {
  const stream = child.stdio[index];
  let text = "";
  stream?.on("data", (data: Buffer) => (text += data.toString()));
  return () => text;
}
