import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileDeclarations } from "../codegen/src/compile/compile-declarations.js";
import { ProblemCollector } from "../codegen/src/conventions/problem-collector.js";
import { readApi } from "../codegen/src/conventions/stripe/api.js";
import { qualifiedName } from "../codegen/src/conventions/stripe/class-names.js";
import { ExtensionReader } from "../codegen/src/conventions/stripe/extensions.js";
import { releaseOf } from "../codegen/src/conventions/stripe/release.js";
import { declarationsOf } from "../codegen/src/generation/generate-declarations.js";
import { loadDocument } from "../codegen/src/openapi/load.js";
import type { Pair } from "./conformance/pair.js";
import { locate } from "./conformance/package-cache.js";
import {
  checkSelection,
  valueOf,
  type Whole,
} from "./extraction/check-selection.js";
import { declarationTexts } from "./extraction/declaration-texts.js";
import {
  combinations,
  measured,
  wholeSpecifications,
} from "./extraction/specifications.js";

/*
 * npm run extraction [ID…]: takes each package and each class, and a few
 * selections of several, out of whole specifications, with stubs and without.
 * Generating from each fragment has to give the same bytes as from the whole,
 * and each declaration that is no stub has to be as in the whole. Exit code 1
 * if one is not.
 */
const ids = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "extraction-"));
try {
  for (const pair of wholeSpecifications) {
    if (ids.length === 0 || ids.includes(pair.id)) await checkWhole(pair);
  }
} finally {
  await rm(folder, { recursive: true });
}

async function checkWhole(pair: Pair): Promise<void> {
  const found = await locate(pair.specification);
  if ("reason" in found) {
    print(`${pair.id}: SKIPPED, ${found.reason}`);
    return;
  }
  const { apiVersion } = pair;
  const loaded = valueOf(await loadDocument(found.path));
  const { text } = valueOf(declarationsOf(loaded, { apiVersion }));
  const whole = { loaded, apiVersion, declarations: declarationTexts(text) };
  const names = namesIn(whole);
  const several = combinations.filter((only) =>
    only.every((name) => names.has(name)),
  );
  const single = [...names].map((name) => [name]);
  let count = 0;
  for (const only of [...single, ...several]) {
    await checkOne(pair, whole, only, only.length > 1);
    count++;
  }
  print(`${pair.id}: ${count} selections, with stubs and without`);
  const known = measured.filter((only) => only.every((one) => names.has(one)));
  for (const only of known) await measure(whole, only);
}

async function checkOne(
  { id }: Pair,
  whole: Whole,
  only: readonly string[],
  isThorough: boolean,
): Promise<void> {
  for (const outside of ["stub", "follow"] as const) {
    const file = join(folder, isThorough ? "fragment.yaml" : "fragment.json");
    const choice = { only, outside, file, isLinted: isThorough };
    const { text, faults } = await checkSelection(whole, choice);
    const errors = isThorough
      ? await compileDeclarations([{ path: "index.d.ts", text }])
      : [];
    for (const fault of [...faults, ...errors.map(({ message }) => message)]) {
      print(`${id} --only ${only.join(",")} --outside ${outside}: ${fault}`);
      process.exitCode = 1;
    }
  }
}

async function measure(whole: Whole, only: readonly string[]): Promise<void> {
  const file = join(folder, "fragment.json");
  const counts: string[] = [];
  for (const outside of ["stub", "follow"] as const) {
    const choice = { only, outside, file, isLinted: false };
    const { schemas, operations } = (await checkSelection(whole, choice))
      .counts;
    counts.push(`${outside} ${schemas} schemas, ${operations} operations`);
  }
  print(`  ${only.join(",")}: ${counts.join("; ")}`);
}

/** The names of all packages and classes. */
function namesIn({ loaded, apiVersion }: Whole): ReadonlySet<string> {
  const problems = new ProblemCollector(loaded.file);
  const extensions = new ExtensionReader(problems);
  const release = releaseOf(apiVersion);
  const api = readApi(loaded, release, extensions, problems);
  return new Set(
    [...api.resources, ...api.services]
      .filter(({ className }) => !className.startsWith("Deleted"))
      .map(qualifiedName)
      .flatMap((name) =>
        name.map((_, index) => name.slice(0, index + 1).join(".")),
      ),
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
