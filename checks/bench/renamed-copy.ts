import type { CopiedDocument } from "./copies.js";

type JsonObject = Readonly<Record<string, unknown>>;

/** The parts of a document under names that end in a suffix such as `_copy2`. */
export class RenamedCopy {
  readonly #suffix: string;
  /** The names of the schemas: values of `object` and `x-resourceId` are among them. */
  readonly #schemas: ReadonlySet<string>;

  constructor(document: CopiedDocument, suffix: string) {
    this.#suffix = suffix;
    this.#schemas = new Set(
      Object.keys(document.components?.["schemas"] ?? {}),
    );
  }

  /** The members of one section of the components. */
  components(members: JsonObject): JsonObject {
    return this.#members(members, (name) => name + this.#suffix);
  }

  /** The path items of the document. */
  paths(items: JsonObject): JsonObject {
    return this.#members(items, (path) => this.#path(path));
  }

  #members(members: JsonObject, rename: (name: string) => string): JsonObject {
    return Object.fromEntries(
      Object.entries(members).map(([name, value]) => [
        rename(name),
        this.#value(value),
      ]),
    );
  }

  /** `/v1/test_helpers/a/{id}/b`: what comes first below the version, test helpers aside, makes the rest unique. */
  #path(path: string): string {
    return path.replace(
      /^(\/v\d+)?(\/test_helpers)?\/[^/]+/u,
      (beginning) => beginning + this.#suffix,
    );
  }

  #value(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#value(item));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        name,
        this.#member(name, member),
      ]),
    );
  }

  #member(name: string, value: unknown): unknown {
    if (typeof value === "string") return this.#text(name, value);
    if (!isObject(value)) return this.#value(value);
    switch (name) {
      case "mapping":
        return this.#mapping(value);
      case "properties":
        return this.#properties(value);
      default:
        return this.#value(value);
    }
  }

  #text(name: string, text: string): string {
    switch (name) {
      case "$ref":
        return this.#reference(text);
      case "operationId":
      case "class_name":
        return text + pascalCase(this.#suffix);
      case "path":
        return this.#path(text);
      case "x-resourceId":
        return this.#schemaName(text);
      default:
        return text;
    }
  }

  #reference(reference: string): string {
    const [, section = ""] = /^#\/components\/([^/]+)\//u.exec(reference) ?? [];
    return section === "" ? reference : reference + this.#suffix;
  }

  /** By the value of the property that tells alternatives apart, references to them. */
  #mapping(mapping: JsonObject): JsonObject {
    return Object.fromEntries(
      Object.entries(mapping).map(([name, reference]) => [
        this.#schemaName(name),
        typeof reference === "string"
          ? this.#reference(reference)
          : this.#value(reference),
      ]),
    );
  }

  /** Properties keep their names: they are the API's, and no one else's. `object` names the resource. */
  #properties(properties: JsonObject): JsonObject {
    return Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => [
        name,
        name === "object" ? this.#objectName(schema) : this.#value(schema),
      ]),
    );
  }

  #objectName(schema: unknown): unknown {
    if (!isObject(schema) || !Array.isArray(schema["enum"])) {
      return this.#value(schema);
    }
    const values: readonly unknown[] = schema["enum"];
    const names = values.map((value) =>
      typeof value === "string" ? this.#schemaName(value) : value,
    );
    return { ...schema, enum: names };
  }

  #schemaName(name: string): string {
    return this.#schemas.has(name) ? name + this.#suffix : name;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `_copy2` as `Copy2`. */
function pascalCase(suffix: string): string {
  return suffix.charAt(1).toUpperCase() + suffix.slice(2);
}
