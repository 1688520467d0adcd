import { join } from "node:path";
import ts from "typescript";
import { programOfFiles } from "../conformance/programs.js";
import { isOwn } from "../equality/intended-differences.js";
import { declarationOutlines } from "../equality/declaration-outlines.js";
import { repository } from "../specification-contract.js";
import type { Assertion } from "./assertions.js";
import {
  assertionPrelude,
  assertionsOf,
  failingAssertion,
} from "./assertions.js";
import { orderDifference } from "./compare-order.js";
import { declaredTypes } from "./declared-types.js";
import { officialFiles } from "./official-files.js";
import type { OfficialTypes, ReachedType } from "./official-types.js";
import { officialTypes } from "./official-types.js";

/** A declaration that was compared. */
export interface ComparedType {
  readonly name: string;
  /** How many properties and methods it has, in either. */
  readonly memberCount: number;
  /** What differs, in words; empty where nothing does. */
  readonly differences: readonly string[];
}

/** Declarations that were generated. */
export interface GeneratedText {
  /** The file that they are in, or would be. */
  readonly file: string;
  readonly text: string;
}

/** The type of the API version, which has another name in official releases. */
const API_VERSION = "ApiVersion";

/** The file that the assertions would be in: an ES module, beside what they import. */
const assertionFile = join(repository, "checks/history/in-memory.ts");

/**
 * Compares generated declarations with those of the official release in a
 * package's folder, but for those that no release has: which there are, that each and each of its members is
 * equal, as the compiler says, and the order of members.
 */
export function compareRelease(
  apiVersion: string,
  generated: GeneratedText,
  packageFolder: string,
): readonly ComparedType[] {
  const files = officialFiles(packageFolder, apiVersion);
  const official = officialTypes(files);
  const ours = new Map(
    declaredTypes(generated.text)
      .filter(({ name }) => !isOwn(name))
      .map((type) => [type.name, { type, reach: `Ours.${type.reach}` }]),
  );
  const outlines = declarationOutlines(generated.text);
  const counterpart = (name: string) => officialCounterpart(name, official);
  const names = [
    ...new Set([API_VERSION, ...ours.keys(), ...official.identity.keys()]),
  ];
  const assertions = names.flatMap((name) => {
    const [a, b] = [ours.get(name), counterpart(name)];
    return a && b ? assertionsOf(name, a, b) : [];
  });
  const failing = failingAssertions(
    assertions,
    generated,
    official,
    files.roots,
  );
  return names.map((name) => {
    const [a, b] = [ours.get(name), counterpart(name)];
    const members = [a, b].flatMap((side) => side?.type.members ?? []);
    return {
      name,
      memberCount: new Set(members).size,
      differences: !b
        ? ["is not in the official release"]
        : !a
          ? ["is only in the official release"]
          : [
              ...failing
                .filter(({ type }) => type === name)
                .map(({ member }) =>
                  member === undefined
                    ? "is another type"
                    : `\`${member}\` differs`,
                ),
              ...orderDifference(
                outlines,
                official.outlines,
                b.type,
                files.layout,
              ),
            ],
    };
  });
}

/** What a declaration of ours is compared with. */
function officialCounterpart(
  name: string,
  { identity, common }: OfficialTypes,
): ReachedType | undefined {
  return (
    identity.get(name) ??
    common.get(name === API_VERSION ? "LatestApiVersion" : name)
  );
}

/** The assertions that do not compile. Throws where anything else does not, or where nothing was checked. */
function failingAssertions(
  assertions: readonly Assertion[],
  { file, text }: GeneratedText,
  official: OfficialTypes,
  roots: readonly string[],
): readonly Assertion[] {
  const prelude = [
    'import type { Equal } from "../../types-tests/equal.js";',
    `import type * as Ours from ${JSON.stringify(file.replace(/\.d\.ts$/u, ".js"))};`,
    ...official.imports,
    ...assertionPrelude,
  ];
  const lines = [
    ...prelude,
    ...assertions.map(({ line }) => line),
    failingAssertion,
  ];
  const program = programOfFiles(
    [...roots, file, assertionFile],
    new Map([
      ...official.texts,
      [file, text],
      [assertionFile, lines.join("\n")],
    ]),
  );
  const source = program.getSourceFile(assertionFile);
  const failing = new Map(
    program
      .getSemanticDiagnostics(source)
      .map(({ start, messageText }) => [
        source?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0,
        ts.flattenDiagnosticMessageText(messageText, "\n"),
      ]),
  );
  const control = failing.delete(lines.length - 1);
  const broken = [...failing].find(([line]) => line < prelude.length);
  if (!control || broken !== undefined)
    throw new Error(`nothing was checked: ${broken?.[1] ?? "no control"}`);
  return assertions.filter((_, index) => failing.has(prelude.length + index));
}
