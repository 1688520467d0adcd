import type { Problem } from "../../problem.js";
import { pointerParts, pointerTo } from "../pointer.js";
import type { ReadDocument } from "../read-document.js";
import type { AllowedFile } from "./allowed-folder.js";
import type { Bundler } from "./bundler.js";

/**
 * Places problems of a bundled document where they really are: in the document,
 * or in the file that what they are about comes from. Those of the document
 * come first, then file by file.
 */
export function locateBundled(
  document: ReadDocument,
  { components, files }: Bundler,
): ReadDocument["locate"] {
  return async (problems) => {
    const own: Problem[] = [];
    const others: Problem[] = [];
    const byFile = new Map<string, [AllowedFile, Problem[]]>();
    for (const problem of problems) {
      const path = pointerParts(problem.pointer) ?? [];
      const place = components.placeAt(path);
      if (problem.file !== document.file) {
        others.push(problem);
      } else if (place === undefined) {
        own.push(problem);
      } else {
        const { name, path: file } = place.file;
        const pointer = pointerTo("", ...place.path);
        const [, inFile] = byFile.get(file) ?? [place.file, []];
        inFile.push({ ...problem, file: name, pointer });
        byFile.set(file, [place.file, inFile]);
      }
    }
    const located = own.length > 0 ? [...(await document.locate(own))] : [];
    for (const [file, inFile] of byFile.values()) {
      const read = await files.read(file);
      const there = read.ok ? await read.value.locate(inFile) : inFile;
      for (const problem of there) located.push(problem);
    }
    return [...located, ...others];
  };
}
