import { isJsonObject } from "../json-type.js";
import type { Form } from "./form.js";
import { orderedTexts } from "./paired-items.js";

/**
 * Continues the value of an extension: without the fields that the document
 * before has in none of its kind, the others in the order that they have there.
 *
 * @param path the extension's name, and what leads into it: `x-stripeEnum.values[]`
 * @param form that of the document before
 */
export function continuedExtension(
  before: unknown,
  after: unknown,
  path: `x-${string}`,
  form: Form,
): unknown {
  if (Array.isArray(after)) {
    const old: readonly unknown[] = Array.isArray(before) ? before : [];
    return orderedTexts(old, after).map((item, index) =>
      continuedExtension(old[index], item, `${path}[]`, form),
    );
  }
  if (!isJsonObject(after)) return after;
  const old = isJsonObject(before) ? before : undefined;
  const fields = Object.keys(after).filter(
    (field) => !form.knows(path) || form.uses(path, field),
  );
  return Object.fromEntries(
    form
      .arranged(path, fields, Object.keys(old ?? {}))
      .map((field) => [
        field,
        continuedExtension(
          old?.[field],
          after[field],
          `${path}.${field}`,
          form,
        ),
      ]),
  );
}
