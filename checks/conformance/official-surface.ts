import { join } from "node:path";
import ts from "typescript";
import { writtenByHand } from "./hand-written.js";
import { ambientLayout, moduleFilesLayout } from "./layouts.js";
import type { OfficialRelease } from "./pair.js";
import { programOfFiles } from "./programs.js";
import { readSurface } from "./read-surface.js";
import type { Surface } from "./surface.js";

/** Reads an official release: `path` is its main declaration file, or the folder of its module files. */
export function officialSurface(
  path: string,
  layout: OfficialRelease["layout"],
): Surface {
  if (layout === "ambient") {
    return readSurface(programOfFiles([path]), ambientLayout);
  }
  const files = ts.sys.readDirectory(path, [".d.ts"], undefined, [
    "resources/**/*.d.ts",
    "shared.d.ts",
    "lib.d.ts",
  ]);
  return readSurface(
    programOfFiles(files.map((file) => join(file))),
    moduleFilesLayout(path),
  );
}

/** The part of a surface that is compared: in scope, and not written by hand. */
export function comparedPart(
  surface: Surface,
  scope: RegExp | undefined,
): Surface {
  const isCompared = ([name]: readonly [string, unknown]) =>
    scope?.test(name) !== false &&
    !writtenByHand.some((start) => name.startsWith(start));
  return {
    resources: new Map([...surface.resources].filter(isCompared)),
    params: new Map([...surface.params].filter(isCompared)),
    classes: new Map([...surface.classes].filter(isCompared)),
    others: new Map([...surface.others].filter(isCompared)),
  };
}
