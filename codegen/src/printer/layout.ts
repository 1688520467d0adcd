/**
 * Text that knows where it may be broken into lines. The shapes are those of
 * Wadler's prettier printer; prettier itself works on them too, so that what
 * it does with a type can be said here in the same words.
 */
export type Layout = string | readonly Layout[] | LayoutNode;

type LayoutNode =
  Group | Indentation | Line | WhenBroken | IndentationWhenBroken;

/** Stays on one line where it fits; else its own lines break, the inner groups' as needed. */
export interface Group {
  readonly kind: "group";
  readonly contents: Layout;
  /** What the group holds, where what stands around it is laid out by that. */
  readonly holds?: "object" | "union" | "qualified-name";
  /** Only a group beside a layout in which an object is broken; else part of what is around it. */
  readonly beside?: Layout;
}

/** Lines broken inside it are indented by one more step. */
interface Indentation {
  readonly kind: "indent";
  readonly contents: Layout;
}

/** A place to break; where it is not broken it is `flat`. */
interface Line {
  readonly kind: "line";
  readonly flat: "" | " ";
}

/** Text that is there only where the group around it is broken. */
interface WhenBroken {
  readonly kind: "when-broken";
  readonly text: string;
}

/** Indented only where `group`, which was laid out before, is broken. */
interface IndentationWhenBroken {
  readonly kind: "indent-when-broken";
  readonly group: Group;
  readonly contents: Layout;
}

/** A space, or a new line. */
export const line: Line = { kind: "line", flat: " " };

/** Nothing, or a new line. */
export const softLine: Line = { kind: "line", flat: "" };

/** `contents` on one line, or broken. */
export function group(contents: Layout, content?: Group["holds"]): Group {
  return content === undefined
    ? { kind: "group", contents }
    : { kind: "group", contents, holds: content };
}

/** `contents`, one step further to the right where it is broken. */
export function indent(...contents: readonly Layout[]): Indentation {
  return { kind: "indent", contents };
}

/** `text` where the group around it is broken, else nothing. */
export function whenBroken(text: string): WhenBroken {
  return { kind: "when-broken", text };
}

/** `items` with `separator` between them. */
export function join(
  items: readonly Layout[],
  ...separator: readonly Layout[]
): Layout {
  return items.map((item, index) =>
    index === 0 ? item : [...separator, item],
  );
}

/** Whether a layout is a group that holds `content`. */
export function isGroupOf(
  content: NonNullable<Group["holds"]>,
  layout: Layout,
): layout is Group {
  return (
    typeof layout === "object" &&
    "kind" in layout &&
    layout.kind === "group" &&
    layout.holds === content
  );
}

/** The text of a layout where nothing is broken. */
export function flat(layout: Layout): string {
  if (typeof layout === "string") return layout;
  if (isSequence(layout)) {
    let text = "";
    for (const part of layout) text += flat(part);
    return text;
  }
  switch (layout.kind) {
    case "line":
      return layout.flat;
    case "when-broken":
      return "";
    case "group":
    case "indent":
    case "indent-when-broken":
      return flat(layout.contents);
  }
}

/** Whether a layout is parts one after the other. */
export function isSequence(layout: Layout): layout is readonly Layout[] {
  return Array.isArray(layout);
}
