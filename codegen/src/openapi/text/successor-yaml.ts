import {
  Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  visit,
} from "yaml";
import { keyText } from "./yaml-keys.js";
import { isPlainText } from "./yaml-text.js";

/** As many characters as a line of YAML has that people write. */
const LINE_WIDTH = 80;

/**
 * The YAML text of a value as it is written by hand: text that is too long for
 * its line is folded, and what is as it was in the text before keeps its
 * comments and its quotes. Readable as YAML 1.2 and 1.1 alike, but for dates
 * where the text before leaves them without quotes.
 *
 * @param before YAML text without errors, of the document that this one continues
 */
export function successorYaml(value: unknown, before: string): string {
  const document = new Document(value, {
    aliasDuplicateObjects: false,
    compat: "yaml-1.1",
  });
  visit(document, {
    Scalar: (key, node, path) => {
      if (typeof node.value !== "string") return;
      if (!isPlainText(node.value)) node.type = Scalar.QUOTE_DOUBLE;
      else if (key === "value" && isTooLong(node.value, path)) {
        node.type = Scalar.BLOCK_FOLDED;
      }
    },
  });
  const old = parseDocument(before, { logLevel: "silent" });
  if (hasPlainDates(old)) {
    // Else a date is quoted, which YAML 1.1 has a type for.
    document.schema.compat =
      document.schema.compat?.filter(({ tag }) => tag !== TIMESTAMP) ?? null;
  }
  document.commentBefore = old.commentBefore;
  document.comment = old.comment;
  keepComments(old.contents, document.contents);
  return withoutOverhang(
    document.toString({
      lineWidth: LINE_WIDTH,
      doubleQuotedAsJSON: true,
    }),
  );
}

/** What YAML 1.1 takes a date for that is not quoted. */
const TIMESTAMP = "tag:yaml.org,2002:timestamp";

/** Whether who wrote a document leaves dates without quotes, such as API versions. */
function hasPlainDates(document: Document.Parsed): boolean {
  let isFound = false;
  visit(document, {
    Scalar: (_key, { type, value }) => {
      if (type !== Scalar.PLAIN || typeof value !== "string") return undefined;
      isFound = /^\d{4}-\d\d-\d\d$/.test(value);
      return isFound ? visit.BREAK : undefined;
    },
  });
  return isFound;
}

/** Whether a text of words does not fit on the line of its key. */
function isTooLong(text: string, path: readonly unknown[]): boolean {
  const pair = path.at(-1);
  const key = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : "";
  const indentation = 2 * (path.filter(isCollection).length - 1);
  const line = indentation + `${key}: ${text}`.length;
  return line > LINE_WIDTH && /\S \S/u.test(text);
}

/**
 * The package lets a folded text that is on one line alone be longer than
 * others by a character: such a line is folded at its last blank.
 */
function withoutOverhang(text: string): string {
  return text.replaceAll(
    /(?<=: >-?\n)( +)(\S.*)(?=\n)/gu,
    (line, indentation: string, words: string) =>
      line.length <= LINE_WIDTH
        ? line
        : `${indentation}${words.replace(/ (?=\S+$)/u, `\n${indentation}`)}`,
  );
}

/** Gives nodes the comments of those that were at their place, and their quotes where they say the same. */
function keepComments(before: unknown, after: unknown): void {
  if (isMap(before) && isMap(after)) {
    const old = new Map(before.items.map((pair) => [keyText(pair), pair]));
    for (const pair of after.items) {
      const other = old.get(keyText(pair));
      if (other === undefined) continue;
      copyComments(other.key, pair.key);
      keepComments(other.value, pair.value);
    }
  } else if (isSeq(before) && isSeq(after)) {
    const old = new Map(before.items.map((item) => [identity(item), item]));
    for (const item of after.items) keepComments(old.get(identity(item)), item);
  }
  copyComments(before, after);
}

function copyComments(before: unknown, after: unknown): void {
  if (!isNode(before) || !isNode(after)) return;
  const { comment, commentBefore, spaceBefore } = before;
  if (comment) after.comment = comment;
  if (commentBefore) after.commentBefore = commentBefore;
  if (spaceBefore === true) after.spaceBefore = true;
  if (!isScalar(before) || !isScalar(after)) return;
  if (before.value === after.value && before.type) after.type = before.type;
}

/** What tells an item of a list from others: its name, or all that it says. */
function identity(item: unknown): string {
  const names = isMap(item)
    ? ["name", "value", "$ref"].map((key) => item.get(key))
    : [];
  return JSON.stringify(
    names.some((name) => name !== undefined) ? names : item,
  );
}
