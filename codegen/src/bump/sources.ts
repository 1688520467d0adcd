import {
  type ContractFile,
  readContractFile,
} from "../contract-file/contract-file.js";
import type { ContractVersion } from "../contract-file/contract.js";
import { versionFault } from "../contract-file/check-contract.js";
import { neighboursOf } from "../contract-file/version-order.js";
import type { KeptFragment } from "../generation/continue-fragment.js";
import { CONTRACT_FILE } from "../generation/project-files.js";
import type { LoadedDocuments } from "../generation/loaded-documents.js";
import type { LoadedDocument } from "../openapi/load.js";
import { quote } from "../openapi/quote.js";
import { readTextFile, type TextFile } from "../openapi/text/text-file.js";
import type { Outcome, Problem } from "../problem.js";
import { failure, success } from "../problem.js";
import { type Manifest, readManifest } from "./manifest.js";

/** What a version bump is made of, read and found to be sound. */
export interface BumpSources {
  /** The new API version. */
  readonly apiVersion: string;
  readonly specification: LoadedDocument;
  readonly contract: ContractFile;
  readonly contractSource: TextFile;
  /** The API version that the new one continues and is compared with: the one before it, or else the one after it. */
  readonly base: ContractVersion;
  /** The API version after the new one; undefined where that is the newest. */
  readonly newer: ContractVersion | undefined;
  readonly kept: KeptFragment;
  readonly manifest: Manifest | undefined;
}

/** Which specification a version bump is to. */
export interface NewSpecification {
  /** As the user named it. */
  readonly specification: string;
  /** Files of overlays for it, in the order to apply them. */
  readonly overlays: readonly string[];
  /** Without it the specification's own version. */
  readonly apiVersion?: string;
}

/** Reads the contract package here, and the specification for a new API version of it. */
export async function readSources(
  { specification: file, overlays, ...options }: NewSpecification,
  documents: LoadedDocuments,
): Promise<Outcome<BumpSources>> {
  const contract = await readContractFile(CONTRACT_FILE);
  const manifest = await readManifest();
  const specification = await documents.load(file, overlays);
  if (!contract.ok || !manifest.ok || !specification.ok) {
    return failure(
      [contract, manifest, specification].flatMap((outcome) =>
        outcome.ok ? [] : outcome.problems,
      ),
    );
  }
  const loaded = specification.value;
  const apiVersion = options.apiVersion ?? loaded.document.info.version;
  const { versions } = contract.value;
  const fault = faultOf(apiVersion, versions, file);
  if (fault !== undefined) {
    return failure(
      options.apiVersion === undefined ? await loaded.locate([fault]) : [fault],
    );
  }
  const { older, newer } = neighboursOf(versions, apiVersion);
  const base = older ?? newer;
  if (base === undefined) throw new Error("a contract without versions");
  const kept = await documents.load(base.specification, base.overlays);
  const source = await readTextFile(base.specification);
  const contractSource = await readTextFile(CONTRACT_FILE);
  if (!kept.ok) return kept;
  if (!source.ok) return source;
  if (!contractSource.ok) return contractSource;
  return success({
    apiVersion,
    specification: loaded,
    contract: contract.value,
    contractSource: contractSource.value,
    base,
    newer,
    kept: { loaded: kept.value, source: source.value },
    manifest: manifest.value,
  });
}

/** Why there can be no such API version further to these. */
function faultOf(
  apiVersion: string,
  versions: readonly ContractVersion[],
  file: string,
): Problem | undefined {
  const problem = { file, pointer: "/info/version" };
  const fault = versionFault(apiVersion);
  if (fault !== undefined) {
    return { kind: "invalid-name", message: fault, ...problem };
  }
  const known = versions.find((version) => version.apiVersion === apiVersion);
  if (known === undefined) return undefined;
  const message = `the contract has the API version ${quote(apiVersion)} already: edit ${quote(known.specification)} and run contractgen generate, or take the version out of ${quote(CONTRACT_FILE)} to have it made anew`;
  return { kind: "known-version", message, ...problem };
}
