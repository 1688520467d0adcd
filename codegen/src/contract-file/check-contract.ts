import { dirname, join } from "node:path";
import { describeType, isJsonObject } from "../openapi/json-type.js";
import { pointerTo } from "../openapi/pointer.js";
import { enumerate, quote } from "../openapi/quote.js";
import { closestName } from "../openapi/suggestion.js";
import type { Problem } from "../problem.js";
import { type ContractFile, type ContractVersion } from "./contract.js";
import { pathFault } from "./specification-path.js";

type JsonObject = Readonly<Record<string, unknown>>;

/** Checks the value of a `contract.json` once, and gathers what is wrong with it. */
export class ContractChecker {
  readonly problems: Problem[] = [];
  /** The API versions that are fine as such. */
  readonly versions: ContractVersion[] = [];
  readonly #file: string;
  readonly #names: readonly string[];

  /**
   * @param file as the user named it
   * @param names the API versions in the order of the text
   */
  constructor(file: string, names: readonly string[]) {
    this.#file = file;
    this.#names = names;
  }

  /** The contract, as far as it can be told; it is sound if there are no problems. */
  check(value: unknown): ContractFile | undefined {
    if (!isJsonObject(value)) {
      this.#report("wrong-type", typeFault("an object", value), "");
      return undefined;
    }
    this.#checkFields(value, ["$schema", "default", "versions"], "");
    this.#text(value, "$schema", "");
    this.#require(value, ["default", "versions"], "");
    const defaultVersion = this.#text(value, "default", "");
    this.#checkVersions(value, defaultVersion);
    return defaultVersion === undefined
      ? undefined
      : { file: this.#file, defaultVersion, versions: this.versions };
  }

  #checkVersions(contract: JsonObject, defaultVersion?: string): void {
    if (!Object.hasOwn(contract, "versions")) return;
    const { versions } = contract;
    const pointer = "/versions";
    if (!isJsonObject(versions)) {
      this.#report("wrong-type", typeFault("an object", versions), pointer);
      return;
    }
    if (this.#names.length === 0) {
      this.#report("no-versions", "expected at least one API version", pointer);
      return;
    }
    this.#checkNames(pointer);
    for (const name of this.#names) {
      this.#checkVersion(name, versions[name], pointerTo(pointer, name));
    }
    if (defaultVersion === undefined) return;
    if (this.#names.includes(defaultVersion)) return;
    const closest = closestName(defaultVersion, this.#names);
    const hint =
      closest === undefined ? "" : `; did you mean ${quote(closest)}?`;
    const message = `expected one of the API versions, found ${quote(defaultVersion)}${hint}`;
    this.#report("unknown-version", message, "/default");
  }

  /** Each API version is the name of a folder, on every file system. */
  #checkNames(pointer: string): void {
    const seen = new Map<string, string>();
    for (const name of this.#names) {
      const place = pointerTo(pointer, name);
      const folder = name.toLowerCase();
      const twin = seen.get(folder);
      seen.set(folder, twin ?? name);
      if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
        const message = `the API version ${quote(name)} cannot be the name of a folder: expected a letter or digit, then letters, digits, ".", "_" or "-"`;
        this.#report("invalid-name", message, place);
      } else if (takenNames.has(folder)) {
        const message = `the API version ${quote(name)} would take the place of the file of that name`;
        this.#report("invalid-name", message, place);
      } else if (twin !== undefined) {
        const message = `the API versions ${quote(twin)} and ${quote(name)} would be one folder where letter case does not count`;
        this.#report("name-collision", message, place);
      }
    }
  }

  #checkVersion(apiVersion: string, value: unknown, pointer: string): void {
    if (!isJsonObject(value)) {
      this.#report("wrong-type", typeFault("an object", value), pointer);
      return;
    }
    this.#checkFields(value, ["specification"], pointer);
    this.#require(value, ["specification"], pointer);
    const path = this.#text(value, "specification", pointer);
    if (path === undefined) return;
    const fault = pathFault(path);
    if (fault !== undefined) {
      const place = pointerTo(pointer, "specification");
      this.#report("wrong-value", fault, place);
      return;
    }
    this.versions.push({
      apiVersion,
      specification: join(dirname(this.#file), path),
      pointer,
    });
  }

  /** The text of a field, if it has one. */
  #text(owner: JsonObject, name: string, pointer: string): string | undefined {
    if (!Object.hasOwn(owner, name)) return undefined;
    const value = owner[name];
    if (typeof value === "string") return value;
    const message = typeFault("a string", value);
    this.#report("wrong-type", message, pointerTo(pointer, name));
    return undefined;
  }

  #require(owner: JsonObject, names: readonly string[], pointer: string): void {
    for (const name of names) {
      if (Object.hasOwn(owner, name)) continue;
      const message = `the field ${quote(name)} is missing`;
      this.#report("missing-field", message, pointer);
    }
  }

  #checkFields(
    owner: JsonObject,
    known: readonly string[],
    pointer: string,
  ): void {
    for (const name of Object.keys(owner)) {
      if (known.includes(name)) continue;
      const closest = closestName(name, known);
      const hint =
        closest === undefined
          ? `: expected ${enumerate(known.map(quote), "or")}`
          : `; did you mean ${quote(closest)}?`;
      const message = `there is no field ${quote(name)} here${hint}`;
      this.#report("unknown-field", message, pointerTo(pointer, name));
    }
  }

  #report(kind: string, message: string, pointer: string): void {
    this.problems.push({ kind, message, file: this.#file, pointer });
  }
}

/** Files beside the folders of the API versions, in lower case. */
const takenNames: ReadonlySet<string> = new Set(["index.d.ts", "package.json"]);

function typeFault(expected: string, value: unknown): string {
  return `expected ${expected}, found ${describeType(value)}`;
}
