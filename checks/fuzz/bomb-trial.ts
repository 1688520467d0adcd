import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { repository } from "../specification-contract.js";
import type { Bomb } from "./bomb-documents.js";

/** What the heap of the process may grow to, in mebibytes. */
const heap = 4096;

/** After which a process is taken to never end: many times what any takes. */
const secondsAllowed = 600;

const contractgen = join(repository, "codegen/dist/main.js");

/** What became of a bomb. */
export interface BombResult {
  readonly seconds: number;
  /** In words: what was written, or the first problem. */
  readonly outcome: string;
  /** What is wrong: a crash, no end, or something left behind; undefined where nothing is. */
  readonly fault: string | undefined;
}

/** Generates from a bomb with the compiled command, in a process of its own. */
export async function tryBomb(bomb: Bomb): Promise<BombResult> {
  const folder = await mkdtemp(join(tmpdir(), "bomb-"));
  try {
    const file = `bomb.${bomb.format}`;
    await writeFile(join(folder, file), bomb.text());
    const begin = performance.now();
    const { exit, errors } = await generate(folder, file);
    const seconds = (performance.now() - begin) / 1000;
    const left = (await readdir(folder, { recursive: true })).toSorted();
    const [first = ""] = errors.split("\n");
    const expected =
      exit === 0 ? [file, "out", join("out", "index.d.ts")] : [file];
    const isClean = left.join() === expected.join();
    const isFine = (exit === 0 || exit === 2) && isClean;
    return {
      seconds,
      outcome: exit === 0 ? "declarations" : first.slice(0, 200),
      fault: isFine
        ? undefined
        : `ended with ${exit}, leaving ${left.join()}: ${errors.slice(0, 2000)}`,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function generate(
  folder: string,
  file: string,
): Promise<{ readonly exit: number | string; readonly errors: string }> {
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${heap}`,
      contractgen,
      "generate",
      "--spec",
      file,
      "--out",
      "out",
    ],
    {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
      timeout: secondsAllowed * 1000,
      killSignal: "SIGKILL",
    },
  );
  const ended = new Promise<number | string>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? String(signal)));
  });
  const errors = await text(child.stderr);
  return { exit: await ended, errors };
}
