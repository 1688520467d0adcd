import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { parse } from "yaml";
import { texts } from "../printer/text-arbitrary.js";

/*
 * Documents that conventions are tried on, with a few edits: hostile text in
 * any position that there is at all, extensions and references included.
 */

/** What becomes of one node of a document, counted in its own order, round and round. */
interface Edit {
  readonly at: number;
  readonly kind: "value" | "key" | "text" | "member";
  readonly text: string;
  readonly value: unknown;
}

const values = fc.oneof(
  { weight: 6, arbitrary: texts },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.array(texts, { maxLength: 2 }) },
  { weight: 1, arbitrary: fc.record({ a: texts }) },
);

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    at: fc.nat(5000),
    kind: fc.constantFrom("value", "key", "text", "text", "text", "member"),
    text: texts,
    value: values,
  }),
  { minLength: 1, maxLength: 3 },
);

/** The documents of the cases of some conventions, edited. Many have problems. */
export function editedDocuments(
  conventions: "openapi" | "stripe",
): fc.Arbitrary<unknown> {
  const folder = new URL(`${conventions}/cases/`, import.meta.url);
  const bases = readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .toSorted()
    .map((file): unknown =>
      parse(readFileSync(new URL(file, folder), "utf8"), { merge: true }),
    );
  return fc
    .tuple(fc.constantFrom(...bases), edits)
    .map(([base, all]) => all.reduce(edited, base));
}

function edited(document: unknown, edit: Edit): unknown {
  const isWanted =
    edit.kind === "text"
      ? (node: unknown) => typeof node === "string"
      : edit.kind === "value"
        ? () => true
        : isObject;
  const count = countNodes(document, isWanted);
  let left = count === 0 ? -1 : edit.at % count;
  const visit = (node: unknown): unknown => {
    if (isWanted(node) && left-- === 0) return changed(node, edit);
    if (Array.isArray(node)) return node.map(visit);
    if (!isObject(node)) return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, member]) => [name, visit(member)]),
    );
  };
  return visit(document);
}

function changed(node: unknown, { at, kind, text, value }: Edit): unknown {
  if (!isObject(node) || kind === "text" || kind === "value") {
    return kind === "text" ? text : value;
  }
  const entries = Object.entries(node);
  if (kind === "member") return Object.fromEntries([...entries, [text, value]]);
  const index = at % Math.max(entries.length, 1);
  return Object.fromEntries(
    entries.map(([name, member], place) => [
      place === index ? text : name,
      member,
    ]),
  );
}

function countNodes(
  node: unknown,
  isWanted: (node: unknown) => boolean,
): number {
  const own = isWanted(node) ? 1 : 0;
  if (typeof node !== "object" || node === null) return own;
  return Object.values(node).reduce(
    (sum: number, member) => sum + countNodes(member, isWanted),
    own,
  );
}

function isObject(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}
