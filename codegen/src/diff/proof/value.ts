import { propertyName } from "../../printer/escape.js";

/** A value as code writes it out. */
export type Value = (
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "object"; readonly entries: readonly Entry[] }
  | { readonly kind: "array"; readonly items: readonly Value[] }
) & {
  /** Whether the line that it begins on is the one to stop to compile. */
  readonly marked?: boolean;
};

/** A property of an object that is written out. */
export interface Entry {
  readonly name: string;
  readonly value: Value;
}

/** Lines of code, and which of them is marked, counted from 0. */
export interface MarkedLines {
  readonly lines: readonly string[];
  readonly marked?: number;
}

/** Code that is written as it is. */
export function textValue(text: string): Value {
  return { kind: "text", text };
}

/** An object of these properties. */
export function objectValue(entries: readonly Entry[]): Value {
  return { kind: "object", entries };
}

/** The value that is to stop to compile. */
export function marked(value: Value): Value {
  return { ...value, marked: true };
}

/** A value between what stands before and after it, in prettier's shape. */
export function valueLines(
  value: Value,
  before: string,
  after: string,
): MarkedLines {
  const inner = contentLines(value);
  const first = isMarkedLine(value) ? 0 : undefined;
  if (inner.length === 0) {
    return withMark([`${before}${emptyText(value)}${after}`], first);
  }
  const [open, close] = value.kind === "array" ? ["[", "]"] : ["{", "}"];
  const lines = inner.flatMap(({ lines: each }) =>
    each.map((line) => `  ${line}`),
  );
  let line = 1;
  let mark = first;
  for (const part of inner) {
    if (part.marked !== undefined) mark = line + part.marked;
    line += part.lines.length;
  }
  return withMark([`${before}${open}`, ...lines, `${close}${after}`], mark);
}

/** What stands between brackets on lines of its own; nothing where all is on one line. */
function contentLines(value: Value): readonly MarkedLines[] {
  switch (value.kind) {
    case "text":
      return [];
    case "array":
      return value.items.every(isOneLine)
        ? []
        : value.items.map((item) => valueLines(item, "", ","));
    case "object":
      return value.entries.map(({ name, value: inner }) => {
        const isShorthand = inner.kind === "text" && inner.text === name;
        return valueLines(
          inner,
          isShorthand ? "" : `${propertyName(name)}: `,
          ",",
        );
      });
  }
}

/** Whether the line that a value begins on is marked. */
function isMarkedLine(value: Value): boolean {
  if (value.marked === true) return true;
  return (
    value.kind === "array" && isOneLine(value) && value.items.some(isMarkedLine)
  );
}

function isOneLine(value: Value): boolean {
  return contentLines(value).length === 0;
}

function emptyText(value: Value): string {
  switch (value.kind) {
    case "text":
      return value.text;
    case "array":
      return `[${value.items.map(emptyText).join(", ")}]`;
    case "object":
      return "{}";
  }
}

function withMark(
  lines: readonly string[],
  mark: number | undefined,
): MarkedLines {
  return mark === undefined ? { lines } : { lines, marked: mark };
}
