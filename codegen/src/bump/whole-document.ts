import { dirname, join } from "node:path";
import { compareContracts } from "../diff/compare/compare-contracts.js";
import { specificationContract } from "../generation/specification-contract.js";
import type { Contract } from "../model/contract.js";
import { type LoadedDocument, loadUnwritten } from "../openapi/load.js";
import { formatOf } from "../openapi/text/format.js";
import { readTextFile } from "../openapi/text/text-file.js";
import type { Outcome } from "../problem.js";
import { failure, success } from "../problem.js";
import type { VersionFragment } from "./version-fragment.js";
import type { BumpSources } from "./sources.js";

/**
 * Takes a document of no house style for a new API version as it is: a copy of
 * it. That of the base will do where nothing that is declared is other.
 */
export async function wholeDocument({
  apiVersion,
  specification,
  contract,
  base,
  kept,
}: BumpSources): Promise<Outcome<VersionFragment>> {
  const { file: given, sha256, overlaySha256s } = specification;
  const source = await readTextFile(given);
  if (!source.ok) return source;
  if (source.value.sha256 !== sha256) {
    return refusal(
      given,
      "changed-meanwhile",
      "this is no longer what it was when the run began; run again",
    );
  }
  if (overlaySha256s.length > 0) {
    return refusal(
      given,
      "unsupported-overlay",
      "by the openapi conventions the document is taken as it is: name overlays in contract.json after the bump",
    );
  }
  const contractOf = (loaded: LoadedDocument, version: string) =>
    contractAt(loaded, { ...contract.how, apiVersion: version });
  const baseContract = contractOf(kept.loaded, base.apiVersion);
  const unchanged = contractOf(kept.loaded, apiVersion);
  const { text } = source.value;
  const name = `${apiVersion}.${formatOf(source.value)}`;
  const file = join(dirname(base.specification), name);
  const copied = await loadUnwritten(file, text, {
    allowMixedEnums: () => true,
  });
  if (!copied.ok) return copied;
  const revision = contractOf(copied.value, apiVersion);
  const common = { baseContract, undescribed: [] };
  return compareContracts(unchanged, revision).length === 0
    ? success({
        file: base.specification,
        text: undefined,
        loaded: kept.loaded,
        contract: unchanged,
        ...common,
      })
    : success({
        file,
        text,
        loaded: copied.value,
        contract: revision,
        ...common,
      });
}

/** The contract of a document by the openapi conventions, which have no problems with one that is loaded. */
function contractAt(
  loaded: LoadedDocument,
  how: BumpSources["contract"]["how"] & { readonly apiVersion: string },
): Contract {
  const made = specificationContract(loaded, {
    ...how,
    conventions: "openapi",
  });
  if (!made.ok) throw new Error("the openapi conventions refuse a document");
  return made.value.contract;
}

function refusal(file: string, kind: string, message: string): Outcome<never> {
  return failure([{ kind, message, file, pointer: "" }]);
}
