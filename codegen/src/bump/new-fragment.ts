import { dirname, extname, join } from "node:path";
import { stripeContract } from "../conventions/stripe/contract.js";
import { compareContracts } from "../diff/compare/compare-contracts.js";
import { continueFragment } from "../generation/continue-fragment.js";
import { unwrittenDescriptions } from "../generation/unwritten-descriptions.js";
import { conventionsFor } from "../generation/specification-contract.js";
import type { Outside } from "../openapi/extract/provenance.js";
import type { Outcome } from "../problem.js";
import { failure, success } from "../problem.js";
import type { BumpSources } from "./sources.js";
import type { VersionFragment } from "./version-fragment.js";
import { wholeDocument } from "./whole-document.js";

/** What of the specification to take, where that is to be other than the contract says. */
export interface Selection {
  readonly only?: readonly string[];
  readonly outside?: Outside;
}

/**
 * Makes the fragment that describes a new API version. That of its base will do
 * where nothing that it declares under the new name is other, comments included.
 */
export async function newFragment(
  sources: BumpSources,
  { only = sources.contract.only, outside }: Selection,
): Promise<Outcome<VersionFragment>> {
  const { apiVersion, specification, contract, base, kept } = sources;
  const conventions = conventionsFor({ ...kept.loaded.document }, contract.how);
  if (conventions === "openapi" && only === undefined) {
    return wholeDocument(sources);
  }
  const folder = dirname(base.specification);
  const file = join(folder, apiVersion + extname(base.specification));
  const continued = await continueFragment(kept, {
    specification,
    apiVersion,
    only,
    outside,
    file,
  });
  if (!continued.ok) return continued;
  const before = stripeContract(kept.loaded, base.apiVersion);
  const unchanged = stripeContract(kept.loaded, apiVersion);
  for (const made of [before, unchanged]) {
    if (!made.ok) return failure(await kept.loaded.locate(made.problems));
  }
  if (!before.ok || !unchanged.ok) throw new Error("problems are reported");
  const baseContract = before.value;
  const { contract: revision } = continued.value;
  if (compareContracts(unchanged.value, revision).length === 0) {
    return success({
      file: base.specification,
      text: undefined,
      loaded: kept.loaded,
      contract: unchanged.value,
      baseContract,
      undescribed: await unwrittenDescriptions(kept.loaded),
    });
  }
  return success({
    file,
    ...continued.value,
    baseContract,
    undescribed: await unwrittenDescriptions(continued.value.loaded),
  });
}
