import type { ObjectKind } from "../shape.js";
import { describedFact } from "./described-fact.js";
import { ownerOf } from "./fields.js";
import type { Form } from "./form.js";
import type { JsonObject } from "../json-object.js";
import type { Position } from "./objects.js";
import { placeholder, placeholderAfter } from "./placeholder.js";

/** An object of a document, and the one that it continues where there is one. */
export interface Continued {
  readonly before: JsonObject | undefined;
  readonly after: JsonObject;
  readonly kind: ObjectKind;
  readonly position: Position;
  /** Whether the object stands to what it is in as it did: a property may have become required. */
  readonly holds: boolean;
}

/**
 * The summary and the description of an object: what they were, where that is
 * still right, else placeholders. Where most objects of its position have none,
 * a new one needs none.
 *
 * @param form that of the document before
 */
export function continuedWords(
  { before, after, kind, position, holds }: Continued,
  form: Form,
): Readonly<Record<string, string>> {
  const isSame =
    before !== undefined &&
    holds &&
    describedFact(kind, before) === describedFact(kind, after);
  const words: Record<string, string> = {};
  for (const field of ["summary", "description"]) {
    if (ownerOf(kind, field) !== "words") continue;
    if (before === undefined) {
      if (form.mostlyUses(position, field)) words[field] = placeholder;
      continue;
    }
    const old = before[field];
    if (typeof old !== "string") continue;
    words[field] = isSame ? old : placeholderAfter(old);
  }
  return words;
}
