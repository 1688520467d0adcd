import { writeFiles } from "./write-files.js";

/** How long to wait for another run: long enough to take over from one that is gone. */
const waitMilliseconds = 200;

/**
 * Removes the locks and temporary files that runs have left in folders which
 * were killed as they wrote there; in folders, and not below. A folder that
 * another run writes to, or that cannot be written to, is left as it is, and so
 * is one with nothing to remove.
 */
export async function cleanUp(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    await writeFiles(folder, [], [], { waitMilliseconds });
  }
}
