import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import type { Problem } from "../../problem.js";
import type { JsonObject } from "../json-object.js";
import { pointerTo } from "../pointer.js";
import { quote } from "../quote.js";
import { parseReference } from "../reference-syntax.js";
import { memberOf } from "../references.js";
import type { ReferenceUse } from "../validate.js";
import type { AllowedFile, AllowedFolder, Refusal } from "./allowed-folder.js";
import { BundledComponents, type FilePlace } from "./bundled-components.js";
import { ReferencedFiles } from "./referenced-files.js";

/** Puts what references to files lead to among the components of a document. */
export class Bundler {
  readonly problems: Problem[] = [];
  readonly components: BundledComponents;
  readonly files = new ReferencedFiles();
  readonly #folder: AllowedFolder;
  readonly #file: AllowedFile;
  /** What refers to its place in the document by now, and must not be taken to be in a file. */
  readonly #done = new WeakSet<object>();

  private constructor(
    file: AllowedFile,
    document: JsonObject,
    folder: AllowedFolder,
  ) {
    this.components = new BundledComponents(document);
    this.#folder = folder;
    this.#file = file;
  }

  /** Takes the document's file as the user named it, and the folder that others may be in. */
  static async of(
    name: string,
    document: JsonObject,
    folder: AllowedFolder,
  ): Promise<Bundler> {
    const path = await realpath(name);
    return new Bundler({ path, name }, document, folder);
  }

  /** Follows the references that lead into files, each once; tells whether there were any. */
  async follow(references: readonly ReferenceUse[]): Promise<boolean> {
    const left = references.filter(({ value }) => !this.#done.has(value));
    // A component that refers to a file has the name for what is there.
    const named = left.filter(isComponent);
    const others = left.filter((use) => !isComponent(use));
    let found = false;
    for (const use of [...named, ...others]) {
      this.#done.add(use.value);
      const place = await this.placeOf(use.reference, use.path);
      if (place === undefined) continue;
      found = true;
      if ("message" in place) this.#report(place, use);
      else await this.#bundle(place, use);
    }
    return found;
  }

  /**
   * The place in a file that a reference leads to, or why there is none;
   * undefined where it leads to the document itself and need not change.
   *
   * @param path where in the document the reference stands
   */
  async placeOf(
    reference: string,
    path: readonly string[],
  ): Promise<FilePlace | Refusal | undefined> {
    const target = parseReference(reference);
    const owner = this.components.placeAt(path)?.file;
    switch (target.kind) {
      case "local":
        return owner && { file: owner, path: target.path };
      case "file": {
        // The document may be named by a link: its own folder is that of the name.
        const from = owner?.path ?? resolve(this.#file.name);
        const file = await this.#folder.find(target.file, from);
        return "message" in file ? file : { file, path: target.path };
      }
      default:
        return undefined;
    }
  }

  /** The pointer to what stands in the document for a place in a file; undefined where nothing does. */
  pointerOf(kind: ReferenceUse["kind"], place: FilePlace): string | undefined {
    return place.file.path === this.#file.path
      ? pointerTo("", ...place.path)
      : this.components.pointerOf(kind, place);
  }

  async #bundle(place: FilePlace, use: ReferenceUse): Promise<void> {
    const { kind, reference, path, value: node } = use;
    const known = this.pointerOf(kind, place);
    if (known !== undefined) {
      Reflect.set(node, "$ref", referenceTo(known));
      return;
    }
    const read = await this.files.read(place.file);
    if (!read.ok) {
      const isNew = read.problems.every((one) => !this.problems.includes(one));
      if (isNew)
        for (const problem of read.problems) this.problems.push(problem);
      return;
    }
    let value = read.value.value;
    for (const name of place.path) value = memberOf(value, name);
    if (value === undefined) {
      const message = `there is nothing at ${quote(reference)}`;
      this.#report({ kind: "unresolved-reference", message }, use);
      return;
    }
    const pointer = this.components.add(kind, place, value, path);
    if (pointer === undefined) {
      const message = `${quote(reference)} cannot become a component of the document`;
      this.#report({ kind: "external-reference", message }, use);
      return;
    }
    Reflect.set(node, "$ref", referenceTo(pointer));
  }

  #report({ kind, message }: Refusal, { path }: ReferenceUse): void {
    const pointer = pointerTo("", ...path, "$ref");
    this.problems.push({ kind, message, file: this.#file.name, pointer });
  }
}

function isComponent({ path }: ReferenceUse): boolean {
  return path[0] === "components" && path.length === 3;
}

/** The text of a reference to a place of the document itself. */
export function referenceTo(pointer: string): string {
  return `#${encodeURI(pointer).replaceAll("#", "%23")}`;
}
