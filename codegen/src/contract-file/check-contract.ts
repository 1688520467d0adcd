import { dirname, join } from "node:path";
import { FieldChecker } from "../openapi/field-checker.js";
import type { JsonObject } from "../openapi/json-object.js";
import { describeType, isJsonObject } from "../openapi/json-type.js";
import { pointerTo } from "../openapi/pointer.js";
import { quote } from "../openapi/quote.js";
import { closestName } from "../openapi/suggestion.js";
import type { Problem } from "../problem.js";
import type { ContractFile, ContractVersion } from "./contract.js";
import { subpaths } from "./contract.js";
import { checkHow, howFields } from "./check-how.js";
import { type NamedFile, pathFault } from "./named-file.js";

/** Checks the value of a `contract.json` once, and gathers what is wrong with it. */
export class ContractChecker {
  /** The files that it names in a right way; whether they are there is not looked at. */
  readonly files: NamedFile[] = [];
  readonly #file: string;
  readonly #names: readonly string[];
  readonly #fields: FieldChecker;

  /**
   * @param file as the user named it
   * @param names the API versions in the order of the text
   */
  constructor(file: string, names: readonly string[]) {
    this.#file = file;
    this.#names = names;
    this.#fields = new FieldChecker(file);
  }

  get problems(): readonly Problem[] {
    return this.#fields.problems;
  }

  /** The contract, as far as it can be told; it is sound if there are no problems. */
  check(value: unknown): ContractFile | undefined {
    if (!isJsonObject(value)) {
      const message = `expected an object, found ${describeType(value)}`;
      this.#fields.report("wrong-type", message, "");
      return undefined;
    }
    const known = ["$schema", "only", "default", "versions", ...howFields];
    this.#fields.refuseOthers(Object.keys(value), known, "");
    this.#fields.text(value, "$schema", "");
    this.#fields.require(value, ["default", "versions"], "");
    const only = this.#only(value);
    const defaultVersion = this.#fields.text(value, "default", "");
    const versions = this.#versions(value, defaultVersion);
    const how = checkHow(value, this.#fields);
    if (defaultVersion === undefined) return undefined;
    const contract = { file: this.#file, defaultVersion, how, versions };
    return only === undefined ? contract : { ...contract, only };
  }

  /** The names of packages and classes. */
  #only(contract: JsonObject): readonly string[] | undefined {
    const list = this.#fields.list(contract, "only", "");
    if (list === undefined) return undefined;
    if (list.length === 0) {
      const message = "expected at least one package or class";
      this.#fields.report("wrong-value", message, "/only");
    }
    const names = [...list.keys()].flatMap(
      (index) => this.#fields.text(list, String(index), "/only") ?? [],
    );
    for (const [index, name] of names.entries()) {
      if (/^[\p{ID_Continue}$.]+$/u.test(name)) continue;
      const message = `expected the name of a package or class, found ${quote(name)}`;
      const place = pointerTo("/only", String(index));
      this.#fields.report("wrong-value", message, place);
    }
    return names;
  }

  /** The API versions that are fine as such. */
  #versions(
    contract: JsonObject,
    defaultVersion: string | undefined,
  ): readonly ContractVersion[] {
    const versions = this.#fields.object(contract, "versions", "");
    if (versions === undefined) return [];
    const pointer = "/versions";
    if (this.#names.length === 0) {
      const message = "expected at least one API version";
      this.#fields.report("no-versions", message, pointer);
      return [];
    }
    this.#checkNames(pointer);
    this.#checkDefault(defaultVersion);
    return this.#names.flatMap((name) => {
      const version = this.#fields.object(versions, name, pointer);
      return version === undefined
        ? []
        : (this.#version(name, version, pointerTo(pointer, name)) ?? []);
    });
  }

  #checkDefault(defaultVersion: string | undefined): void {
    if (defaultVersion === undefined) return;
    if (this.#names.includes(defaultVersion)) return;
    const closest = closestName(defaultVersion, this.#names);
    const hint =
      closest === undefined ? "" : `; did you mean ${quote(closest)}?`;
    const message = `expected one of the API versions, found ${quote(defaultVersion)}${hint}`;
    this.#fields.report("unknown-version", message, "/default");
  }

  /** Each API version is the name of a folder, on every file system. */
  #checkNames(pointer: string): void {
    const seen = new Map<string, string>();
    for (const name of this.#names) {
      const place = pointerTo(pointer, name);
      const folder = name.toLowerCase();
      const twin = seen.get(folder);
      seen.set(folder, twin ?? name);
      const fault = versionFault(name);
      if (fault !== undefined) {
        this.#fields.report("invalid-name", fault, place);
      } else if (twin !== undefined) {
        const message = `the API versions ${quote(twin)} and ${quote(name)} would be one folder where letter case does not count`;
        this.#fields.report("name-collision", message, place);
      }
    }
  }

  #version(
    apiVersion: string,
    version: JsonObject,
    pointer: string,
  ): ContractVersion | undefined {
    const known = ["specification", "overlays"];
    this.#fields.refuseOthers(Object.keys(version), known, pointer);
    this.#fields.require(version, ["specification"], pointer);
    const specification = this.#path(version, "specification", pointer);
    const list = this.#fields.list(version, "overlays", pointer) ?? [];
    const place = pointerTo(pointer, "overlays");
    const overlays = [...list.keys()].flatMap(
      (index) => this.#path(list, String(index), place) ?? [],
    );
    return specification === undefined
      ? undefined
      : { apiVersion, specification, overlays };
  }

  /** The path that a field or item names, from where the user is. */
  #path(owner: object, name: string, pointer: string): string | undefined {
    const text = this.#fields.text(owner, name, pointer);
    if (text === undefined) return undefined;
    const place = pointerTo(pointer, name);
    const fault = pathFault(text);
    if (fault !== undefined) {
      this.#fields.report("wrong-value", fault, place);
      return undefined;
    }
    const path = join(dirname(this.#file), text);
    this.files.push({ path, pointer: place });
    return path;
  }
}

/** Why a name is none for an API version, which is that of a folder; undefined for a name that is fine. */
export function versionFault(name: string): string | undefined {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
    return `the API version ${quote(name)} cannot be the name of a folder: expected a letter or digit, then letters, digits, ".", "_" or "-"`;
  }
  return takenNames.has(name.toLowerCase())
    ? `the API version ${quote(name)} would take the place of the file of that name`
    : undefined;
}

/** Files beside the folders of the API versions, in lower case. */
const takenNames: ReadonlySet<string> = new Set([
  ...["index", ...subpaths].map((name) => `${name}.d.ts`),
  "package.json",
]);
