import { cp } from "node:fs/promises";
import { join } from "node:path";
import { repository, specifications } from "../specification-contract.js";
import type { NodeCommand } from "./measured-process.js";
import type { Subject } from "./subject.js";

const main = join(repository, "codegen/dist/main.js");

/** `contractgen generate --spec` of one specification, with the type check of the declarations and without. */
export function contractgen(specification: string): {
  readonly checked: Subject;
  readonly unchecked: Subject;
} {
  const prepare =
    (...further: readonly string[]) =>
    (folder: string): NodeCommand => ({
      arguments: [
        main,
        "generate",
        "--spec",
        specification,
        "--out",
        join(folder, "types"),
        ...further,
      ],
      workingFolder: folder,
    });
  return {
    checked: { title: "contractgen", prepare: prepare() },
    unchecked: {
      title: "contractgen --no-typecheck",
      prepare: prepare("--no-typecheck"),
    },
  };
}

/** `contractgen generate` of the contract in this repository, from its `spec/` alone. */
export const contractOfRepository: Subject = {
  title: "contractgen, all API versions of spec/contract.json",
  prepare: async (folder) => {
    await cp(specifications, join(folder, "spec"), { recursive: true });
    return { arguments: [main, "generate"], workingFolder: folder };
  },
};
