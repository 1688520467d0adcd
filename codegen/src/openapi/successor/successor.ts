import type { OpenApiDocument } from "../document.js";
import { Form } from "./form.js";
import { documentShape } from "./objects.js";
import { withNewNames } from "./renamed-schemas.js";
import { type SuccessionRules, withoutDispensable } from "./rules.js";
import { Succession } from "./succession.js";

/**
 * Continues a document that is kept by hand: gives what a newer specification
 * says, in the form and in the words of the document before it.
 *
 * Facts are the specification's, every one of them. Words are those of the
 * document where what they describe is as it was, at the same place and of the
 * same type, whatever schemas are named; where it is new or changed there are placeholders, and never a
 * sentence of the specification. What says nothing of the types (limits of
 * length, tags) is left out or kept as the document has it, and so is the
 * order of all whose order has no meaning.
 *
 * @param before the document that is continued
 * @param specification what has the facts, without descriptions
 */
export function successorOf(
  before: OpenApiDocument,
  specification: OpenApiDocument,
  rules: SuccessionRules,
): OpenApiDocument {
  const after = withoutDispensable(before, specification, rules.dispensable);
  const old = withNewNames(before, after);
  const succession = new Succession(new Form(old), new Form(after), rules);
  const document = succession.value(old, after, documentShape, "");
  // Of the shape of both, which were found to be documents.
  return withVersion(before, document as OpenApiDocument);
}

/** As few characters as a version has that stands for nothing else in a text. */
const SURE_LENGTH = 5;

/** The version is named in other words of a document too. */
function withVersion(
  { info: before }: OpenApiDocument,
  document: OpenApiDocument,
): OpenApiDocument {
  const { version } = document.info;
  const { "x-extracted-from": _, ...info } = Object.fromEntries(
    Object.entries(document.info).map(([field, text]) => [
      field,
      typeof text === "string" && before.version.length >= SURE_LENGTH
        ? text.replaceAll(before.version, () => version)
        : text,
    ]),
  );
  return { ...document, info: { ...info, version } };
}
