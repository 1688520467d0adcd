import type { StructuredPatchHunk } from "diff";

/**
 * A file with more changed lines than this counts as changed throughout: the
 * time to find them grows with their square, to some tenths of a second for this many.
 */
const maxChangedLines = 1000;

/**
 * A patch in unified format with 3 lines of context, as `patch -p0` takes it.
 *
 * @param name the file's name, for the header
 * @param old undefined where there is no such file yet
 * @param text undefined where the file is to go
 */
export async function unifiedPatch(
  name: string,
  old: string | undefined,
  text: string | undefined,
): Promise<string> {
  // Loaded here since most runs find nothing to show.
  const { FILE_HEADERS_ONLY, formatPatch, structuredPatch } =
    await import("diff");
  const oldName = old === undefined ? "/dev/null" : name;
  const newName = text === undefined ? "/dev/null" : name;
  const hunksOf = (from: string, to: string) =>
    structuredPatch("", "", from, to).hunks;
  const patch = structuredPatch(
    oldName,
    newName,
    old ?? "",
    text ?? "",
    undefined,
    undefined,
    { context: 3, maxEditLength: maxChangedLines },
  );
  return formatPatch(
    patch ?? {
      oldFileName: oldName,
      newFileName: newName,
      oldHeader: undefined,
      newHeader: undefined,
      hunks: [
        wholeHunk([...hunksOf(old ?? "", ""), ...hunksOf("", text ?? "")]),
      ],
    },
    FILE_HEADERS_ONLY,
  );
}

/** The removal of all lines and the addition of all others, as one hunk. */
function wholeHunk(hunks: readonly StructuredPatchHunk[]): StructuredPatchHunk {
  return {
    oldStart: 1,
    oldLines: hunks.reduce((sum, { oldLines }) => sum + oldLines, 0),
    newStart: 1,
    newLines: hunks.reduce((sum, { newLines }) => sum + newLines, 0),
    lines: hunks.flatMap(({ lines }) => lines),
  };
}
