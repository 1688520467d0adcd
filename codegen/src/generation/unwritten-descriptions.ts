import type { LoadedDocument } from "../openapi/load.js";
import { findPlaceholders } from "../openapi/successor/placeholder.js";
import type { Problem } from "../problem.js";

/**
 * The placeholders of a document, with line and column: descriptions that are
 * still to be written.
 */
export function unwrittenDescriptions({
  file,
  document,
  locate,
}: LoadedDocument): Promise<readonly Problem[]> {
  return locate(
    findPlaceholders(document).map(({ pointer, hasOldWords }) => ({
      kind: "undescribed",
      message: hasOldWords
        ? "a description is to be written anew, since what it describes changed"
        : "a description is still to be written",
      file,
      pointer,
    })),
  );
}
