import { dirname, relative, sep } from "node:path";
import { checkContractText } from "../contract-file/contract-file.js";
import type { ContractFile } from "../contract-file/contract.js";
import { withVersion } from "../contract-file/edit-contract.js";
import { compareVersions } from "../contract-file/version-order.js";
import { unwrittenTextFile } from "../openapi/text/text-file.js";
import type { Outcome } from "../problem.js";
import { success } from "../problem.js";
import type { VersionFragment } from "./version-fragment.js";
import type { BumpSources } from "./sources.js";

/** A `contract.json` with the new API version in it, not yet written. */
export interface EditedContract {
  readonly text: string;
  readonly contract: ContractFile;
}

/** Adds the new API version to the contract; it is the default if it is the newest. */
export async function editedContract(
  { apiVersion, contract, contractSource, base }: BumpSources,
  { file, text: fragmentText }: VersionFragment,
): Promise<Outcome<EditedContract>> {
  const isDefault = contract.versions.every(
    (version) => compareVersions(version.apiVersion, apiVersion) < 0,
  );
  const specification = relative(dirname(contract.file), file)
    .split(sep)
    .join("/");
  const text = withVersion(contractSource.text, {
    apiVersion,
    specification: fragmentText === undefined ? undefined : specification,
    base: base.apiVersion,
    isDefault,
  });
  const source = unwrittenTextFile(contract.file, text);
  const checked = await checkContractText(source, new Set([file]));
  return checked.ok ? success({ text, contract: checked.value }) : checked;
}
