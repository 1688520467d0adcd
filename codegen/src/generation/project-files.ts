import { join } from "node:path";

/** Where a contract keeps what it promises. */
export const CONTRACT_FILE = join("spec", "contract.json");

/** Where what is made of a contract goes. */
export const OUTPUT_FOLDER = "generated";
