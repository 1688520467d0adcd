import { isJsonObject } from "../json-type.js";
import { fittingShape } from "../shape-fit.js";
import type { ObjectKind, Shape } from "../shape.js";
import { continuedExtension } from "./extension.js";
import { ownerOf } from "./fields.js";
import type { Form } from "./form.js";
import { mergedOrder } from "./merged-order.js";
import type { JsonObject } from "../json-object.js";
import { fieldShape, isExtension, kindOf } from "./objects.js";
import { orderedTexts, pairedItems } from "./paired-items.js";
import type { SuccessionRules } from "./rules.js";
import { type Continued, continuedWords } from "./words.js";

/** Continues the values of a document, as `successorOf` says. */
export class Succession {
  readonly #before: Form;
  readonly #after: Form;
  readonly #rules: SuccessionRules;

  /**
   * @param before the form of the document that is continued
   * @param after that of the specification
   */
  constructor(before: Form, after: Form, rules: SuccessionRules) {
    this.#before = before;
    this.#after = after;
    this.#rules = rules;
  }

  /**
   * What becomes of a value.
   *
   * @param field the one that leads to the value
   * @param holds whether the value stands to what it is in as it did
   */
  value(
    before: unknown,
    after: unknown,
    shape: Shape,
    field: string,
    holds = true,
  ): unknown {
    const fitting = fittingShape(shape, after);
    if (fitting?.kind === "list" && Array.isArray(after)) {
      const old = Array.isArray(before) ? before : [];
      if (fitting.items.kind === "text") return orderedTexts(old, after);
      if (fitting.items.kind === "anything") return after;
      return pairedItems(field, old, after).map(([one, other]) =>
        this.value(one, other, fitting.items, field),
      );
    }
    if (!isJsonObject(after)) return after;
    const old = isJsonObject(before) ? before : undefined;
    if (fitting?.kind === "map") {
      return this.#members(old, after, (name) =>
        this.value(old?.[name], after[name], fitting.values, field),
      );
    }
    if (fitting?.kind !== "object") return after;
    const kind = kindOf(fitting, after);
    if (fieldShape(kind, "any name") !== undefined) {
      return this.#named(old, after, kind, field);
    }
    const isSameKind = old !== undefined && kindOf(fitting, old) === kind;
    return this.#object({
      before: isSameKind ? old : undefined,
      after,
      kind,
      position: `${kind} in ${field}`,
      holds,
    });
  }

  #object(object: Continued): JsonObject {
    const { before, after, kind } = object;
    const fields = new Map<string, unknown>();
    for (const [field, value] of Object.entries(after)) {
      if (!this.#takes(object, field, value)) continue;
      fields.set(field, this.#field(object, field, value));
    }
    for (const [field, value] of Object.entries(before ?? {})) {
      if (!fields.has(field) && this.#keeps(object, field, value)) {
        fields.set(field, value);
      }
    }
    const words = continuedWords(object, this.#before);
    for (const [field, text] of Object.entries(words)) fields.set(field, text);
    const order = this.#before.arranged(
      kind,
      [...fields.keys()],
      Object.keys(before ?? {}),
    );
    const continued = Object.fromEntries(
      order.map((field) => [field, fields.get(field)]),
    );
    return kind === "schema"
      ? this.#rules.describeValues(continued, before, this.#before)
      : continued;
  }

  /** Whether a field of the specification is taken. */
  #takes(
    { kind, position }: Continued,
    field: string,
    value: unknown,
  ): boolean {
    switch (this.#owner(kind, field)) {
      case "specification":
        return true;
      case "title":
        // A name, such as `range_query_specs`, is a fact; a sentence is not.
        return typeof value === "string" && !/\s/u.test(value);
      case "form":
        return this.#before.uses(position, field);
      case "words":
      case "keeper":
        return false;
    }
  }

  /** Whether a field of the document before stays that the specification does not have here. */
  #keeps(
    { kind, position }: Continued,
    field: string,
    value: unknown,
  ): boolean {
    switch (this.#owner(kind, field)) {
      case "keeper":
        return true;
      case "form":
      case "title":
        return !this.#after.uses(position, field);
      case "specification":
        // It says in other words what is so without it.
        return value === false;
      case "words":
        return false;
    }
  }

  #owner(kind: ObjectKind, field: string): ReturnType<typeof ownerOf> {
    return ownerOf(kind, field, (name) => this.#rules.extensions.has(name));
  }

  #field(
    { before, after, kind }: Continued,
    field: string,
    value: unknown,
  ): unknown {
    const old = before?.[field];
    if (isExtension(field)) {
      // The prefix has just been seen.
      const path = field as `x-${string}`;
      return continuedExtension(old, value, path, this.#before);
    }
    if (kind === "document" && field === "openapi") {
      return isSameMinor(old, value) ? old : value;
    }
    const shape = fieldShape(kind, field);
    if (shape === undefined) return value;
    if (kind !== "schema" || field !== "properties" || !isJsonObject(value)) {
      return this.value(old, value, shape, field);
    }
    const properties = isJsonObject(old) ? old : undefined;
    return this.#members(properties, value, (name) => {
      const holds = isRequired(before ?? {}, name) === isRequired(after, name);
      const inside = fieldShape("schema", "items") ?? shape;
      return this.value(properties?.[name], value[name], inside, field, holds);
    });
  }

  /** An object whose names the document chooses. */
  #named(
    before: JsonObject | undefined,
    after: JsonObject,
    kind: ObjectKind,
    field: string,
  ): JsonObject {
    const kept =
      kind === "responses" ? errorsOf(before ?? {}, after) : undefined;
    return this.#members(before, { ...after, ...kept }, (name) => {
      const shape = fieldShape(kind, name);
      return shape === undefined || kept?.[name] !== undefined
        ? (kept?.[name] ?? after[name])
        : this.value(before?.[name], after[name], shape, field);
    });
  }

  #members(
    before: JsonObject | undefined,
    after: JsonObject,
    member: (name: string) => unknown,
  ): JsonObject {
    return Object.fromEntries(
      mergedOrder(Object.keys(before ?? {}), Object.keys(after)).map((name) => [
        name,
        member(name),
      ]),
    );
  }
}

/** Responses of failure are in no fragment that was extracted: those that refer to nothing stay. */
function errorsOf(before: JsonObject, after: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(before).filter(
      ([code, response]) =>
        !code.startsWith("2") &&
        !Object.hasOwn(after, code) &&
        !JSON.stringify(response).includes('"$ref"'),
    ),
  );
}

function isRequired(schema: JsonObject, property: string): boolean {
  const { required } = schema;
  return Array.isArray(required) && required.includes(property);
}

/** Whether two versions of OpenAPI differ in nothing but the wording: 3.0.0 and 3.0.3. */
function isSameMinor(one: unknown, other: unknown): boolean {
  return minorOf(one) === minorOf(other);
}

function minorOf(version: unknown): string {
  return typeof version === "string" ? version.split(".", 2).join(".") : "";
}
