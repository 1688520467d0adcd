import { isJsonObject } from "../json-type.js";
import { pointerTo } from "../pointer.js";

const MARK = "TODO: describe";

/** What stands for a description, or summary, that is still to be written. */
export const placeholder = `${MARK}.`;

/** What stands for the words of something that is no longer what they were written for. */
export function placeholderAfter(words: string): string {
  return isPlaceholder(words)
    ? words
    : `${MARK} anew, since this changed; it was: ${words}`;
}

/** A description that is still to be written. */
export interface Placeholder {
  readonly pointer: string;
  /** Whether there are old words to begin with. */
  readonly hasOldWords: boolean;
}

/** Finds the placeholders of a document, in its order. */
export function findPlaceholders(document: unknown): readonly Placeholder[] {
  const found: Placeholder[] = [];
  const path: string[] = [];
  const search = (value: unknown): void => {
    if (!Array.isArray(value) && !isJsonObject(value)) return;
    for (const [name, member] of Object.entries(value)) {
      path.push(name);
      const isText = name === "description" || name === "summary";
      if (isText && isPlaceholder(member)) {
        const pointer = pointerTo("", ...path);
        found.push({ pointer, hasOldWords: member !== placeholder });
      } else {
        search(member);
      }
      path.pop();
    }
  };
  search(document);
  return found;
}

function isPlaceholder(value: unknown): boolean {
  return typeof value === "string" && value.startsWith(MARK);
}
