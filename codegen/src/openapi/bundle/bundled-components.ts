import { basename, extname } from "node:path";
import type { JsonObject } from "../json-object.js";
import { isJsonObject } from "../json-type.js";
import { pointerTo } from "../pointer.js";
import { objectShapes } from "../shapes.js";
import type { ObjectKind } from "../shape.js";
import type { AllowedFile } from "./allowed-folder.js";

/** A place in a file other than the document. */
export interface FilePlace {
  readonly file: AllowedFile;
  /** The names that lead to it there. */
  readonly path: readonly string[];
}

/** Puts what other files have among the components of a document. */
export class BundledComponents {
  readonly #document: JsonObject;
  /** The places in files, by the pointer to the component that each became. */
  readonly #places = new Map<string, FilePlace>();
  /** The same the other way round, by the section and the place. */
  readonly #pointers = new Map<string, string>();
  /** How many components of a section want a name, so that looking for a free one stays short. */
  readonly #wanted = new Map<string, number>();

  constructor(document: JsonObject) {
    this.#document = document;
  }

  /** The pointer to the component that a place became as an object of this kind; undefined where it is none yet. */
  pointerOf(kind: ObjectKind, place: FilePlace): string | undefined {
    return this.#pointers.get(key(kind, place));
  }

  /** Where in a file stands what a path of the document leads to; undefined for what is the document's own. */
  placeAt(path: readonly string[]): FilePlace | undefined {
    const [root, section, name, ...inside] = path;
    if (root !== "components" || section === undefined || name === undefined) {
      return undefined;
    }
    const place = this.#places.get(pointerTo("", root, section, name));
    return place && { file: place.file, path: [...place.path, ...inside] };
  }

  /**
   * Makes a place a component, called as the place is.
   *
   * @param referring the path of the reference to it: a component that is
   * nothing else is replaced by what it refers to
   * @returns the pointer to it; undefined where things of this kind cannot be
   */
  add(
    kind: ObjectKind,
    place: FilePlace,
    value: unknown,
    referring: readonly string[],
  ): string | undefined {
    const section = sections.get(kind);
    if (section === undefined) return undefined;
    const components = memberObject(this.#document, "components");
    const members = components && memberObject(components, section);
    if (members === undefined) return undefined;
    const [root, ownSection, ownName, ...inside] = referring;
    const isComponent =
      root === "components" && ownSection === section && inside.length === 0;
    const name =
      isComponent && ownName !== undefined && isMere(ownName, members)
        ? ownName
        : this.#freeName(section, nameOf(place), members);
    define(members, name, value);
    const pointer = pointerTo("", "components", section, name);
    this.#places.set(pointer, place);
    this.#pointers.set(key(kind, place), pointer);
    return pointer;
  }

  #freeName(section: string, name: string, taken: JsonObject): string {
    const wanted = pointerTo("", section, name);
    let count = this.#wanted.get(wanted) ?? 1;
    let free = name;
    while (Object.hasOwn(taken, free)) {
      count++;
      free = `${name}${count}`;
    }
    this.#wanted.set(wanted, count);
    return free;
  }
}

function key(kind: ObjectKind, { file, path }: FilePlace): string {
  return JSON.stringify([kind, file.path, ...path]);
}

/** The section of components for each kind of object that there is one for. */
const sections: ReadonlyMap<ObjectKind, string> = new Map([
  ["schema", "schemas"],
  ...[...objectShapes.components.fields].flatMap(
    ([section, shape]): [ObjectKind, string][] =>
      shape.kind === "map" && shape.values.kind === "object"
        ? [[shape.values.of, section]]
        : [],
  ),
]);

/** Whether a component is a reference and nothing else, and its name one that others can refer to. */
function isMere(name: string, members: JsonObject): boolean {
  const value = members[name];
  return (
    isJsonObject(value) &&
    Object.keys(value).length === 1 &&
    !/\p{Surrogate}/u.test(name)
  );
}

/** What leads to a place last, or the file's name without its extension. */
function nameOf({ file, path }: FilePlace): string {
  const name = path.at(-1) ?? basename(file.name, extname(file.name));
  return name.replaceAll(unpaired, "\ufffd");
}

/** Halves of a pair of code units: no reference can name what has them. */
const unpaired = /\p{Surrogate}/gu;

/** The object that is a member of another, made where there is none; undefined where it is something else. */
function memberObject(owner: JsonObject, name: string): JsonObject | undefined {
  if (!Object.hasOwn(owner, name)) define(owner, name, {});
  const value = owner[name];
  return isJsonObject(value) ? value : undefined;
}

/** Not by assignment: a name may be `__proto__`. */
function define(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
