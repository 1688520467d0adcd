import { type LoadedDocument, loadDocument } from "../openapi/load.js";
import { type Outcome, success } from "../problem.js";
import {
  type ContractOptions,
  conventionsFor,
} from "./specification-contract.js";

/** The documents of one run: each is loaded once, however many API versions it is for. */
export class LoadedDocuments {
  readonly #outcomes = new Map<string, Promise<Outcome<LoadedDocument>>>();
  readonly #options: ContractOptions;

  /** Takes how contracts are made of them: it decides what may be let pass. */
  constructor(options: ContractOptions = {}) {
    this.#options = options;
  }

  /** Adds a document of a file that is not written yet. */
  add(document: LoadedDocument): void {
    const key = JSON.stringify([document.file]);
    this.#outcomes.set(key, Promise.resolve(success(document)));
  }

  /** Loads the document of a specification with these overlays on it. */
  load(
    specification: string,
    overlays: readonly string[],
  ): Promise<Outcome<LoadedDocument>> {
    const key = JSON.stringify([specification, ...overlays]);
    const { allowRefs } = this.#options;
    const outcome =
      this.#outcomes.get(key) ??
      loadDocument(specification, {
        overlays,
        ...(allowRefs === undefined ? {} : { allowRefs }),
        allowMixedEnums: (document) =>
          conventionsFor(document, this.#options) === "openapi",
      });
    this.#outcomes.set(key, outcome);
    return outcome;
  }
}
