import { stripeContract } from "../conventions/stripe/contract.js";
import { withoutValueDescriptions } from "../conventions/stripe/selection/value-descriptions.js";
import { successionRules } from "../conventions/stripe/succession/rules.js";
import { compareContracts } from "../diff/compare/compare-contracts.js";
import { subjectOf } from "../diff/subject.js";
import type { Contract } from "../model/contract.js";
import { dropDescriptions } from "../openapi/extract/drop-descriptions.js";
import { provenanceOf } from "../openapi/extract/provenance.js";
import type { Outside } from "../openapi/extract/provenance.js";
import { type LoadedDocument, loadUnwritten } from "../openapi/load.js";
import { quote } from "../openapi/quote.js";
import { ReferenceResolver } from "../openapi/references.js";
import { successorOf } from "../openapi/successor/successor.js";
import { formatOf } from "../openapi/text/format.js";
import { findNumbersBeyondJson, jsonText } from "../openapi/text/json-text.js";
import type { TextFile } from "../openapi/text/text-file.js";
import type { Outcome } from "../problem.js";
import { failure, success } from "../problem.js";
import { fragmentText } from "./extract-specification.js";
import { fragmentOf } from "./fragment.js";

/** A fragment that is kept in a contract. */
export interface KeptFragment {
  readonly loaded: LoadedDocument;
  /** The file that `loaded` was made of, overlays aside. */
  readonly source: TextFile;
}

/** A fragment for a newer API version, not yet written. */
export interface ContinuedFragment {
  readonly text: string;
  readonly loaded: LoadedDocument;
  readonly contract: Contract;
}

/** What to continue a fragment with. */
export interface Continuation {
  /** The specification of the newer API version. */
  readonly specification: LoadedDocument;
  readonly apiVersion: string;
  /** The packages and classes to take of it; undefined for all of it, and where the fragment says it. */
  readonly only: readonly string[] | undefined;
  /** Undefined for what the fragment says, else stubs. */
  readonly outside: Outside | undefined;
  /** The file that it will be. */
  readonly file: string;
}

/**
 * Makes the fragment of a newer API version. A fragment that was extracted and
 * that nobody has edited since is extracted anew, with its own options. Any
 * other is continued: in its form, with its words where they still hold, and
 * with the facts of the specification.
 */
export async function continueFragment(
  kept: KeptFragment,
  continuation: Continuation,
): Promise<Outcome<ContinuedFragment>> {
  const { specification, apiVersion, file } = continuation;
  const text = await newText(kept, continuation);
  if (!text.ok) {
    return failure(await specification.locate(text.problems));
  }
  const loaded = await loadUnwritten(file, text.value);
  if (!loaded.ok) return loaded;
  const contract = stripeContract(loaded.value, apiVersion);
  return contract.ok
    ? success({
        text: text.value,
        loaded: loaded.value,
        contract: contract.value,
      })
    : failure(await loaded.value.locate(contract.problems));
}

async function newText(
  kept: KeptFragment,
  { specification, apiVersion, only, outside, file }: Continuation,
): Promise<Outcome<string>> {
  const format = formatOf({ ...kept.source, file });
  const provenance = provenanceOf(kept.loaded.document);
  const names = only ?? provenance?.only;
  const how = {
    outside: outside ?? provenance?.outside ?? "stub",
    descriptions: provenance?.descriptions ?? "drop",
  };
  // What is a part already is taken as it is.
  const isPart = provenanceOf(specification.document) !== undefined;
  const part =
    names === undefined || isPart
      ? success(specification)
      : fragmentOf(specification, { only: names, ...how }, apiVersion);
  if (!part.ok) return part;
  if (provenance !== undefined && names !== undefined && !isPart) {
    const options = { only: names, ...how };
    const { document } = part.value;
    return fragmentText(document, specification, options, format);
  }
  return continuedText(kept, part.value, apiVersion, format);
}

async function continuedText(
  { loaded: before, source }: KeptFragment,
  part: LoadedDocument,
  apiVersion: string,
  format: ReturnType<typeof formatOf>,
): Promise<Outcome<string>> {
  const { info } = part.document;
  const facts = dropDescriptions(
    { ...part.document, info: { ...info, version: apiVersion } },
    withoutValueDescriptions,
  );
  const document = successorOf(before.document, facts, successionRules);
  const fault = findLoss(part, { ...part, document }, apiVersion);
  if (fault !== undefined) return fault;
  if (format === "json") {
    const problems = findNumbersBeyondJson(part.file, document);
    return problems.length > 0
      ? failure(problems)
      : success(jsonText(document));
  }
  // The package behind it takes as long to import as a large JSON file to load.
  const { successorYaml } = await import("../openapi/text/successor-yaml.js");
  return success(successorYaml(document, source.text));
}

/** Whatever is left out of a specification, its types are all there: else nothing is written. */
function findLoss(
  part: LoadedDocument,
  continued: LoadedDocument,
  apiVersion: string,
): Outcome<never> | undefined {
  const wanted = stripeContract(part, apiVersion);
  if (!wanted.ok) return wanted;
  const references = new ReferenceResolver(continued.document);
  const made = stripeContract({ ...continued, references }, apiVersion);
  if (!made.ok) return failure(made.problems);
  const lost = compareContracts(wanted.value, made.value).find(
    ({ kind }) => kind !== "documentation",
  );
  if (lost === undefined) return undefined;
  const message = `the fragment that would be made of this specification has another type at ${quote(subjectOf(lost.place))}, which is a defect of contractgen`;
  const { file } = part;
  return failure([{ kind: "lost-facts", message, file, pointer: "" }]);
}
