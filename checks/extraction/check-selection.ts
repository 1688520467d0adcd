import { readFile, writeFile } from "node:fs/promises";
import { fragmentOf } from "../../codegen/src/generation/fragment.js";
import {
  declarationsOf,
  generateDeclarations,
} from "../../codegen/src/generation/generate-declarations.js";
import {
  countDocument,
  type DocumentCounts,
} from "../../codegen/src/openapi/extract/counts.js";
import type { Outside } from "../../codegen/src/openapi/extract/provenance.js";
import type { LoadedDocument } from "../../codegen/src/openapi/load.js";
import { jsonText } from "../../codegen/src/openapi/text/json-text.js";
import { yamlText } from "../../codegen/src/openapi/text/yaml-text.js";
import type { Outcome } from "../../codegen/src/problem.js";
import { declarationTexts } from "./declaration-texts.js";
import { lintFragment } from "./lint-fragment.js";

/** A whole specification, loaded, with the declarations that it gives. */
export interface Whole {
  readonly loaded: LoadedDocument;
  readonly apiVersion: string;
  readonly declarations: ReadonlyMap<string, string>;
}

/** What to take of a specification. */
export interface Choice {
  readonly only: readonly string[];
  readonly outside: Outside;
  /** Where to write it, in the language of its name. */
  readonly file: string;
  /** Whether to hold it to the OpenAPI specification as well. */
  readonly isLinted: boolean;
}

/** What came of one selection. */
export interface SelectionResult {
  readonly counts: DocumentCounts;
  /** What is generated from it. */
  readonly text: string;
  /** What should hold and does not, a line each. */
  readonly faults: readonly string[];
}

/**
 * Extracts a selection, writes it, and compares what is generated from it with
 * what is generated from the whole: with the same selection each byte, without
 * one each declaration but for those of stubs and of events, which are unions
 * of what there is, or are in the packages of a part.
 */
export async function checkSelection(
  { loaded, apiVersion, declarations: whole }: Whole,
  { only, outside, file, isLinted }: Choice,
): Promise<SelectionResult> {
  const fragment = { only, outside, descriptions: "keep" } as const;
  const { document } = valueOf(fragmentOf(loaded, fragment, apiVersion));
  const isJson = file.endsWith(".json");
  await writeFile(file, isJson ? jsonText(document) : yamlText(document, []));
  const direct = valueOf(declarationsOf(loaded, { apiVersion, fragment }));
  const through = valueOf(await generateDeclarations(file));
  const part = declarationTexts(direct.text);
  const faults = [
    ...(direct.text === through.text
      ? []
      : ["the fragment gives other declarations than the whole"]),
    ...[...part]
      .filter(
        ([name, text]) =>
          !isStub(text) &&
          !isOfEvents(name) &&
          !isOfPart(name, text) &&
          whole.get(name) !== text,
      )
      .map(([name]) => `${name} is not as in the whole`),
    ...[...whole.keys()]
      .filter(
        (name) => !part.has(name) && !isOfEvents(name) && isOfOne(name, only),
      )
      .map((name) => `${name} is missing`),
    ...(isLinted ? await lintFragment(await readFile(file, "utf8")) : []),
  ];
  return { counts: countDocument(document), text: direct.text, faults };
}

function isStub(text: string): boolean {
  return text.includes("the rest of this resource was not selected");
}

/** Whether a declaration is the union of the events that there are, or one of them. */
function isOfEvents(name: string): boolean {
  return /^(?:V2\.Core\.)?Event(?:Notification|s\..*)?$/u.test(name);
}

/** Whether a declaration is of the events that a part without the resource `event` has in its packages. */
function isOfPart(name: string, text: string): boolean {
  return (
    / extends EventEnvelope \{/u.test(text) ||
    /^(?:EventEnvelope|(?:\w+\.)+Event|(?:\w+\.)*Unexpanded\w+)$/u.test(name)
  );
}

/** Whether a declaration is of a class or package of these names, or inside of it. */
function isOfOne(name: string, only: readonly string[]): boolean {
  return only.some(
    (one) =>
      name === one || name === `${one}Resource` || name.startsWith(`${one}.`),
  );
}

/** The value of what has to go well. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  const lines = outcome.problems.map(
    ({ kind, message, pointer }) => `${kind}: ${message} (#${pointer})`,
  );
  throw new Error(lines.join("\n"));
}
