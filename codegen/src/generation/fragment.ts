import { selectByName } from "../conventions/stripe/selection/select.js";
import { withoutValueDescriptions } from "../conventions/stripe/selection/value-descriptions.js";
import { withVariantOf } from "../conventions/stripe/variants.js";
import type { OpenApiDocument } from "../openapi/document.js";
import { dropDescriptions } from "../openapi/extract/drop-descriptions.js";
import { extractFragment } from "../openapi/extract/extract.js";
import type { Provenance } from "../openapi/extract/provenance.js";
import { withProvenance } from "../openapi/extract/provenance.js";
import type { LoadedDocument } from "../openapi/load.js";
import { ReferenceResolver } from "../openapi/references.js";
import type { Outcome } from "../problem.js";
import { success } from "../problem.js";

/** Which fragment of a document is wanted. */
export type FragmentOptions = Omit<Provenance, "sha256" | "overlays">;

/**
 * The fragment of a document, in memory: what generating from it gives is what
 * generating from its text gives. With `apiVersion` the fragment is of that
 * API version instead of the document's own.
 */
export function fragmentOf(
  loaded: LoadedDocument,
  { only, outside, descriptions }: FragmentOptions,
  apiVersion: string | undefined,
): Outcome<LoadedDocument> {
  const names = distinctNames(only);
  const selected = selectByName(loaded, names, {
    apiVersion: apiVersion ?? loaded.document.info.version,
    keepsWhole: outside === "follow",
  });
  if (!selected.ok) return selected;
  const { selection, rules } = selected.value;
  const extracted = extractFragment(loaded, selection, rules);
  if (!extracted.ok) return extracted;
  const document = withProvenance(
    withVersion(
      described(
        withVariantOf(loaded.document, extracted.value),
        descriptions === "keep",
      ),
      apiVersion,
    ),
    {
      sha256: loaded.sha256,
      overlays: loaded.overlaySha256s,
      only: names,
      outside,
      descriptions,
    },
  );
  const references = new ReferenceResolver(document);
  // Those of the document are part of where the fragment comes from.
  return success({ ...loaded, overlaySha256s: [], document, references });
}

/** Options of a fragment as a command line has them. */
export function formatOptions({
  only,
  outside,
  descriptions,
}: FragmentOptions): string {
  const names = distinctNames(only).join(",");
  return `--only ${names} --outside ${outside} --descriptions ${descriptions}`;
}

/** Names in an order of their own: the order in which they were given changes nothing. */
function distinctNames(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted();
}

function described(fragment: OpenApiDocument, keeps: boolean): OpenApiDocument {
  return keeps
    ? fragment
    : dropDescriptions(fragment, withoutValueDescriptions);
}

function withVersion(
  fragment: OpenApiDocument,
  version = fragment.info.version,
): OpenApiDocument {
  return { ...fragment, info: { ...fragment.info, version } };
}
