import type { Outcome, Problem } from "../../problem.js";
import { failure, success } from "../../problem.js";
import type { OpenApiDocument } from "../document.js";
import type { LoadedDocument } from "../load.js";
import { quote } from "../quote.js";
import { ReferenceResolver } from "../references.js";
import { assembleFragment } from "./assemble.js";
import { collectComponents } from "./collect-components.js";
import { keepOperations } from "./keep-operations.js";
import type { FoundReference } from "./reference-walk.js";
import { isTooLarge, TOO_LARGE } from "./size.js";
import type { SchemaRules, Selection } from "./selection.js";

/**
 * The fragment of a document that has the selected schemas and operations and
 * the components that they refer to, and no others. What stays keeps its place
 * and its order, so that a pointer into the fragment is one into the document.
 * Operations keep their responses of success.
 *
 * A reference that leads to anything else than a component, and out of the
 * fragment, is a problem of kind `unextractable-reference`.
 */
export function extractFragment(
  loaded: LoadedDocument,
  selection: Selection,
  rules: SchemaRules,
): Outcome<OpenApiDocument> {
  const { paths, problems } = keepOperations(loaded, selection.operations);
  const collected = collectComponents(loaded, selection, paths, rules);
  const fragment = assembleFragment(
    loaded.document,
    paths,
    collected.components,
  );
  const all = [
    ...problems,
    ...findLostReferences(loaded, collected.references, fragment),
    ...findExcess(loaded.file, fragment),
  ];
  return all.length === 0 ? success(fragment) : failure(all);
}

function findExcess(
  file: string,
  fragment: OpenApiDocument,
): readonly Problem[] {
  return isTooLarge(fragment)
    ? [{ kind: "too-large", message: TOO_LARGE, file, pointer: "" }]
    : [];
}

/** The references that lead to something in the document, and to nothing in its fragment. */
function findLostReferences(
  { file, references }: LoadedDocument,
  found: readonly FoundReference[],
  fragment: OpenApiDocument,
): readonly Problem[] {
  const inFragment = new ReferenceResolver(fragment);
  return found.flatMap(({ reference, pointer }): readonly Problem[] => {
    const isLost =
      references.lookUp(reference) !== undefined &&
      inFragment.lookUp(reference) === undefined;
    const message = `${quote(reference)} leads to what is neither a component nor in the fragment: make it a component`;
    return isLost
      ? [{ kind: "unextractable-reference", message, file, pointer }]
      : [];
  });
}
