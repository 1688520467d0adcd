import { Document, Scalar, visit } from "yaml";

/**
 * The YAML text of a value of JSON, to be read as YAML 1.2 and 1.1 alike, and
 * without aliases. Each line of `comment` stands before it; they have no line
 * breaks.
 */
export function yamlText(value: unknown, comment: readonly string[]): string {
  const document = new Document(value, {
    aliasDuplicateObjects: false,
    compat: "yaml-1.1",
  });
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value !== "string" || isPlainText(node.value)) return;
      node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const head = comment.map((line) => `# ${line}\n`).join("");
  return head + document.toString({ doubleQuotedAsJSON: true });
}

/**
 * Whether text is without what the package does not keep as it is in its other
 * styles: invisible characters, and blanks around a line.
 */
export function isPlainText(text: string): boolean {
  return (
    /^(?:[\n ]|[^\p{C}\p{Z}])*$/u.test(text) && !/^\s|\s$| \n|\n /u.test(text)
  );
}
