import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { run } from "./package-commands.js";
import { repository } from "./specification-contract.js";

/** Gives what publint finds in a tarball, down to its suggestions. */
export async function publintMessages(
  tarball: string,
): Promise<readonly unknown[]> {
  const bytes = new Uint8Array(readFileSync(tarball));
  const { messages } = await publint({
    strict: true,
    pack: { tarball: bytes.buffer },
  });
  return messages;
}

/**
 * Gives attw's exit code under its strict profile, 0 for no finding, and the
 * entries that it has looked at: those that it finds, and those in `further`,
 * which patterns stand for. Rejects a package without any types, which attw
 * passes.
 */
export async function attw(
  tarball: string,
  further: readonly string[],
): Promise<{ exitCode: number; entries: readonly string[] }> {
  const { exitCode, output } = await run(
    process.execPath,
    [
      join(repository, "node_modules/@arethetypeswrong/cli/dist/index.js"),
      tarball,
      "--profile",
      "strict",
      "--format",
      "json",
      "--include-entrypoints",
      ...further,
    ],
    repository,
  );
  // The part of attw's JSON that says whether there was anything to check.
  const { analysis } = JSON.parse(output) as {
    readonly analysis: {
      readonly types: unknown;
      readonly entrypoints?: Readonly<Record<string, unknown>>;
    };
  };
  if (analysis.types === false) throw new Error(`${tarball} has no types`);
  return {
    exitCode,
    entries: Object.keys(analysis.entrypoints ?? {}).toSorted(),
  };
}
