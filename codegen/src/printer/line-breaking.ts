import type { Group, Layout } from "./layout.js";
import { flat, isSequence, line } from "./layout.js";
import { textWidth } from "./text-width.js";

const lineWidth = 80;
const indentationStep = 2;

/**
 * The text of `layout`, which starts at column `margin`: on one line where
 * that fits, else broken into lines as prettier breaks them. Further lines
 * begin with their whole indentation.
 */
export function breakLines(layout: Layout, margin: number): string {
  const text = flat(layout);
  // No character takes more than two columns.
  if (text.length * 2 <= lineWidth - margin) return text;
  if (textWidth(text) <= lineWidth - margin) return text;

  // Prettier keeps an object broken that it finds broken, and lays out what is
  // around it anew: what it leaves unchanged is where that comes to rest.
  const brokenObjects = new Set<Group>();
  for (;;) {
    const before = brokenObjects.size;
    const broken = new LineBreaker(brokenObjects).print(layout, margin);
    if (brokenObjects.size === before) return broken;
  }
}

/** A part of a layout, and how it is to be printed. */
interface Part {
  readonly layout: Layout;
  readonly margin: number;
  readonly broken: boolean;
}

/** One pass of prettier's algorithm; adds the objects that it breaks to `brokenObjects`. */
class LineBreaker {
  readonly #brokenObjects: Set<Group>;
  readonly #brokenGroups = new Set<Group>();
  /** What is still to be printed, the next part last. */
  readonly #parts: Part[] = [];
  readonly #lines: string[] = [];
  #line = "";
  #column = 0;

  constructor(brokenObjects: Set<Group>) {
    this.#brokenObjects = brokenObjects;
  }

  print(layout: Layout, margin: number): string {
    this.#column = margin;
    this.#parts.push({ layout, margin, broken: true });
    for (;;) {
      const part = this.#parts.pop();
      if (part === undefined) break;
      this.#printPart(part);
    }
    this.#lines.push(this.#line);
    return this.#lines.join("\n");
  }

  #printPart({ layout, margin, broken }: Part): void {
    if (typeof layout === "string") {
      this.#write(layout);
      return;
    }
    if (isSequence(layout)) {
      for (const part of layout.toReversed()) {
        this.#parts.push({ layout: part, margin, broken });
      }
      return;
    }
    switch (layout.kind) {
      case "line":
        if (broken) {
          this.#lines.push(this.#line.trimEnd());
          this.#line = " ".repeat(margin);
          this.#column = margin;
        } else {
          this.#write(layout.flat);
        }
        return;
      case "when-broken":
        if (broken) this.#write(layout.text);
        return;
      case "indent":
        this.#parts.push({
          layout: layout.contents,
          margin: margin + indentationStep,
          broken,
        });
        return;
      case "indent-when-broken":
        this.#parts.push({
          layout: layout.contents,
          margin: this.#brokenGroups.has(layout.group)
            ? margin + indentationStep
            : margin,
          broken,
        });
        return;
      case "group":
        this.#printGroup(layout, margin, broken);
        return;
    }
  }

  #printGroup(group: Group, margin: number, aroundIsBroken: boolean): void {
    const { contents, beside } = group;
    const isGroup = beside === undefined || this.#holdsBrokenObject(beside);
    const broken =
      aroundIsBroken &&
      (!isGroup || this.#holdsBrokenObject(group) || !this.#fits(contents));
    if (broken) {
      this.#brokenGroups.add(group);
      if (group.holds === "object" && contents !== "{}") {
        this.#brokenObjects.add(group);
      }
    }
    this.#parts.push({ layout: contents, margin, broken });
  }

  #write(text: string): void {
    this.#line += text;
    this.#column += textWidth(text);
  }

  /** Whether `contents` on one line, and what follows up to where a line may end, fit on this line. */
  #fits(contents: Layout): boolean {
    let room = lineWidth - this.#column;
    let following = this.#parts.length;
    let pendingSpace = 0;
    const parts: Pick<Part, "layout" | "broken">[] = [
      { layout: contents, broken: false },
    ];
    while (room >= 0) {
      const part = parts.pop() ?? this.#parts[--following];
      if (part === undefined) return true;
      const { layout, broken } = part;
      if (typeof layout === "string") {
        if (layout === "") continue;
        room -= pendingSpace + textWidth(layout);
        pendingSpace = 0;
      } else if (isSequence(layout)) {
        for (const inner of layout.toReversed()) {
          parts.push({ layout: inner, broken });
        }
      } else if (layout.kind === "line") {
        if (broken) return true;
        if (layout === line) pendingSpace = 1;
      } else if (layout.kind === "when-broken") {
        if (broken) parts.push({ layout: layout.text, broken });
      } else {
        parts.push({ layout: layout.contents, broken });
      }
    }
    return false;
  }

  #holdsBrokenObject(layout: Layout): boolean {
    if (typeof layout === "string" || this.#brokenObjects.size === 0) {
      return false;
    }
    if (isSequence(layout)) {
      return layout.some((part) => this.#holdsBrokenObject(part));
    }
    switch (layout.kind) {
      case "line":
      case "when-broken":
        return false;
      case "group":
        return (
          this.#brokenObjects.has(layout) ||
          this.#holdsBrokenObject(layout.contents)
        );
      case "indent":
      case "indent-when-broken":
        return this.#holdsBrokenObject(layout.contents);
    }
  }
}
