import type { Contract } from "../model/contract.js";
import type { LoadedDocument } from "../openapi/load.js";
import type { Problem } from "../problem.js";

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
