import { dirname, extname, join } from "node:path";
import { stripeContract } from "../conventions/stripe/contract.js";
import { compareContracts } from "../diff/compare/compare-contracts.js";
import { continueFragment } from "../generation/continue-fragment.js";
import { unwrittenDescriptions } from "../generation/unwritten-descriptions.js";
import { conventionsFor } from "../generation/specification-contract.js";
import type { Contract } from "../model/contract.js";
import type { Outside } from "../openapi/extract/provenance.js";
import type { LoadedDocument } from "../openapi/load.js";
import type { Outcome, Problem } from "../problem.js";
import { failure, success } from "../problem.js";
import type { BumpSources } from "./sources.js";
import { wholeDocument } from "./whole-document.js";

/** What of the specification to take, where that is to be other than the contract says. */
export interface Selection {
  readonly only?: readonly string[];
  readonly outside?: Outside;
}

/** What describes a new API version. */
export interface VersionFragment {
  readonly file: string;
  /** What to write to the file; undefined where it is that of the base, for nothing changed. */
  readonly text: string | undefined;
  readonly loaded: LoadedDocument;
  /** The contract of the new API version. */
  readonly contract: Contract;
  /** The contract of the API version that it is compared with. */
  readonly baseContract: Contract;
  /** The descriptions that are still to be written, with line and column. */
  readonly undescribed: readonly Problem[];
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
