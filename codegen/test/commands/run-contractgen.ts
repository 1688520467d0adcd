import { spawnSync } from "node:child_process";
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommandLine } from "../../src/commands/command-line.js";
import type { ExitCode } from "../../src/commands/exit-code.js";
import { Reporter } from "../../src/report/reporter.js";

/** What something lasts for: a test (its context), or all of a file (`node:test`). */
export interface Scope {
  readonly after: (clean: () => void | Promise<void>) => void;
}

/** A folder of its own, removed when its scope ends. */
export class Workplace {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Makes the folder with these files, by path. */
  static async with(
    scope: Scope,
    files: Readonly<Record<string, string | Uint8Array>>,
  ): Promise<Workplace> {
    const folder = await mkdtemp(join(tmpdir(), "contractgen-"));
    scope.after(() => rm(folder, { recursive: true, force: true }));
    const workplace = new Workplace(folder);
    for (const [path, text] of Object.entries(files)) {
      await workplace.write(path, text);
    }
    return workplace;
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  async write(name: string, text: string | Uint8Array): Promise<void> {
    await mkdir(dirname(this.path(name)), { recursive: true });
    await writeFile(this.path(name), text);
  }

  read(name: string): Promise<string> {
    return readFile(this.path(name), "utf8");
  }

  /** All files in it by path, with their texts. */
  async files(): Promise<Readonly<Record<string, string>>> {
    const entries = await readdir(this.folder, {
      recursive: true,
      withFileTypes: true,
    });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
    const texts: Record<string, string> = {};
    for (const path of paths) {
      texts[path.slice(this.folder.length + 1)] = await readFile(path, "utf8");
    }
    return texts;
  }

  /** Runs contractgen on it, in this process; paths in what it says are made relative. */
  async run(...argv: readonly string[]): Promise<RunResult> {
    const output = { stdout: "", stderr: "" };
    const stream = (name: keyof typeof output) => ({
      write: (text: string) => {
        output[name] += text;
      },
    });
    const reporter = new Reporter({
      stdout: stream("stdout"),
      stderr: stream("stderr"),
      env: {},
    });
    const exitCode = await runCommandLine(argv, reporter);
    const relative = (text: string) => text.replaceAll(`${this.folder}/`, "");
    return {
      exitCode,
      stdout: relative(output.stdout),
      stderr: relative(output.stderr),
    };
  }

  /** `contractgen generate --spec NAME --out out`, of a file in it, with further options. */
  generate(name: string, ...further: readonly string[]): Promise<RunResult> {
    return this.run(
      "generate",
      "--spec",
      this.path(name),
      "--out",
      this.path("out"),
      ...further,
    );
  }
}

/** What a run gave. */
export interface RunResult {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs contractgen in the folder of a workplace, in this process: much faster
 * than one of its own, which has to load all of it first.
 */
export async function runIn(
  workplace: Workplace,
  ...argv: readonly string[]
): Promise<RunResult> {
  const home = process.cwd();
  process.chdir(workplace.folder);
  try {
    const result = await workplace.run(...argv);
    return { ...result, stdout: withoutDuration(result.stdout) };
  } finally {
    process.chdir(home);
  }
}

/** Does the same in a process of its own. */
export function runProcessIn(
  workplace: Pick<Workplace, "folder">,
  ...argv: readonly string[]
) {
  const {
    status: exitCode,
    stdout,
    stderr,
  } = spawnSync(
    process.execPath,
    [
      "--import",
      import.meta.resolve("tsx"),
      fileURLToPath(new URL("../../src/main.ts", import.meta.url)),
      ...argv,
    ],
    { cwd: workplace.folder, encoding: "utf8" },
  );
  return { exitCode, stdout: withoutDuration(stdout), stderr };
}

/** What a run says with `TIME` for how long it took. */
export function withoutDuration(text: string): string {
  return text.replaceAll(/; [\d.]+ (?:m?s|min \d+ s)$/gmu, "; TIME");
}
