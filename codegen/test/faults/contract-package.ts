import { createHash } from "node:crypto";
import type { Tree } from "../write/temporary-folder.js";

/** A document of one schema, which `word` is the only property of. */
export function specification(word: string): string {
  return `openapi: 3.0.3
info: { title: Words, version: "1" }
paths: {}
components:
  schemas:
    Word: { type: object, properties: { ${word}: { type: string } } }
`;
}

/** The text of a `contract.json` with some API versions, the first of them the default. */
function contract(...versions: readonly string[]): string {
  const entries = versions.map((version) => [
    version,
    { specification: `${version}.yaml` },
  ]);
  return JSON.stringify({
    conventions: "openapi",
    default: versions[0],
    versions: Object.fromEntries(entries),
  });
}

/** The sources of a contract with these API versions, each document with its own word. */
export function sources(word: string, ...versions: readonly string[]): Tree {
  return {
    "spec/contract.json": contract(...versions),
    ...Object.fromEntries(
      versions.map((version) => [
        `spec/${version}.yaml`,
        specification(`${word}${version}`),
      ]),
    ),
  };
}

/** The part of a tree in a folder. */
export function treeIn(tree: Tree, folder: string): Tree {
  return Object.fromEntries(
    Object.entries(tree).filter(([path]) => path.startsWith(`${folder}/`)),
  );
}

/** Of a text, as declarations name it. */
export function sha256Of(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** A number from 0 to below 1 that follows from a text. */
export function randomShare(text: string): number {
  return Number.parseInt(sha256Of(text).slice(0, 12), 16) / 16 ** 12;
}
