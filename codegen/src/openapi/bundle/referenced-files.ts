import type { Outcome } from "../../problem.js";
import { failure } from "../../problem.js";
import type { ReadDocument } from "../read-document.js";
import { readDocumentText } from "../read-document.js";
import { readTextFile } from "../text/text-file.js";
import type { AllowedFile } from "./allowed-folder.js";

/** The files that references lead to, each read once. */
export class ReferencedFiles {
  readonly #outcomes = new Map<string, Outcome<ReadDocument>>();

  /** Reads a file; its problems name it as the user would. */
  async read(file: AllowedFile): Promise<Outcome<ReadDocument>> {
    const outcome = this.#outcomes.get(file.path) ?? (await readAllowed(file));
    this.#outcomes.set(file.path, outcome);
    return outcome;
  }

  /** The hashes of all files that were read, in the order of reading. */
  get sha256s(): readonly string[] {
    return [...this.#outcomes.values()].flatMap((outcome) =>
      outcome.ok ? outcome.value.sha256 : [],
    );
  }
}

async function readAllowed({
  path,
  name,
}: AllowedFile): Promise<Outcome<ReadDocument>> {
  // By the path that was found to be allowed: its name may have links in it.
  const source = await readTextFile(path);
  return source.ok
    ? readDocumentText({ ...source.value, file: name })
    : failure(source.problems.map((problem) => ({ ...problem, file: name })));
}
