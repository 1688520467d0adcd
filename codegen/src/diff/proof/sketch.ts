import type { ContractIndex } from "../compare/contract-index.js";
import type { ModuleWriter } from "./module-writer.js";
import type { Samples } from "./samples.js";

/** A module that is being written. */
export interface Draft {
  readonly module: ModuleWriter;
  readonly samples: Samples;
  readonly index: ContractIndex;
}

/** Writes a candidate for a witness; gives false where it cannot be written that way. */
export type Sketch = (draft: Draft) => boolean;
