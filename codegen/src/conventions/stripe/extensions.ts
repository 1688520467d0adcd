import type { Operation, Schema } from "../../openapi/document.js";
import type { Pointer } from "../../model/contract.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { ProblemCollector } from "../problem-collector.js";

/** `x-stripeResource`: what the class of a resource is called, and where it lives. */
export interface ResourceExtension {
  readonly className: string;
  /** "" for a resource outside of all packages. */
  readonly packageName: string;
}

/** One entry of `x-stripeOperations`: an operation as a method of a resource. */
export interface OperationExtension {
  readonly methodName: string;
  readonly verb: string;
  readonly path: string;
  readonly pointer: Pointer;
}

/** One entry of `x-stripeErrors` that has a type, such as `rate_limit`. */
export interface ErrorExtension {
  readonly type: string;
  readonly pointer: Pointer;
}

/** `x-stripeEnum`: whether values may be added to an enum, and what each means. */
export interface EnumExtension {
  /** Undefined where it does not say. */
  readonly kind: "open" | "closed" | undefined;
  /** By value; without the values that have no description. */
  readonly descriptions: ReadonlyMap<string, string>;
}

/** `x-stripeEvent`: a schema is that of an event. */
export interface EventExtension {
  /** Such as `identity.verification_session.verified`. */
  readonly type: string;
  /** Whether it has the object as it was (`snapshot`), or refers to it (`thin`). */
  readonly kind: "snapshot" | "thin";
}

/**
 * Reads Stripe's extensions of a schema. What is absent is undefined or empty;
 * what has another form than Stripe gives it is a problem of kind `extension`.
 */
export class ExtensionReader {
  readonly #problems: ProblemCollector;

  constructor(problems: ProblemCollector) {
    this.#problems = problems;
  }

  /** `x-stripeResource`, where it names a class of its own (`in_package`). */
  resource(schema: Schema, pointer: Pointer): ResourceExtension | undefined {
    const value = schema["x-stripeResource"];
    const at = pointerTo(pointer, "x-stripeResource");
    const fields = this.#fields(value, at);
    // Stripe marks schemas that are inlined elsewhere by `in_class`.
    if (fields === undefined || !fields.has("in_package")) return undefined;
    const className = this.#text(fields, "class_name", at);
    const packageName = this.#text(fields, "in_package", at);
    if (className === undefined || packageName === undefined) return undefined;
    return { className, packageName };
  }

  /** `x-stripeOperations`, those that are methods of a service. */
  operations(schema: Schema, pointer: Pointer): readonly OperationExtension[] {
    const value = schema["x-stripeOperations"];
    if (value === undefined) return [];
    const at = pointerTo(pointer, "x-stripeOperations");
    if (!Array.isArray(value)) {
      this.#problems.report("extension", "expected an array", at);
      return [];
    }
    return value.flatMap((entry: unknown, index) =>
      this.#operation(entry, pointerTo(at, String(index))),
    );
  }

  /** `x-stripeErrors`, those of a type: the others are told by their code alone. */
  errors(operation: Operation, pointer: Pointer): readonly ErrorExtension[] {
    const value = operation["x-stripeErrors"];
    if (value === undefined) return [];
    const at = pointerTo(pointer, "x-stripeErrors");
    if (!Array.isArray(value)) {
      this.#problems.report("extension", "expected an array", at);
      return [];
    }
    return value.flatMap((entry: unknown, index) => {
      const entryAt = pointerTo(at, String(index));
      const fields = this.#fields(entry, entryAt);
      if (!fields?.has("type")) return [];
      const type = this.#text(fields, "type", entryAt);
      return type === undefined ? [] : [{ type, pointer: entryAt }];
    });
  }

  /** `x-stripeEnum`. */
  enumeration(schema: Schema, pointer: Pointer): EnumExtension {
    const at = pointerTo(pointer, "x-stripeEnum");
    const fields = this.#fields(schema["x-stripeEnum"], at);
    const kind = this.#choice(fields, "kind", ["open", "closed"], at);
    const values = fields?.get("values");
    return {
      kind,
      descriptions: this.#descriptions(values, pointerTo(at, "values")),
    };
  }

  /** `x-stripeEvent`; events that do not say of what kind are snapshots. */
  event(schema: Schema, pointer: Pointer): EventExtension | undefined {
    const at = pointerTo(pointer, "x-stripeEvent");
    const fields = this.#fields(schema["x-stripeEvent"], at);
    if (fields === undefined) return undefined;
    const type = this.#text(fields, "type", at);
    const kind = this.#choice(fields, "kind", ["snapshot", "thin"], at);
    return type === undefined ? undefined : { type, kind: kind ?? "snapshot" };
  }

  #operation(entry: unknown, at: Pointer): readonly OperationExtension[] {
    const fields = this.#fields(entry, at);
    if (fields === undefined) return [];
    // The other values (`collection`) repeat operations of a service.
    if (this.#text(fields, "method_on", at) !== "service") return [];
    const methodName = this.#text(fields, "method_name", at);
    const verb = this.#text(fields, "operation", at);
    const path = this.#text(fields, "path", at);
    if (methodName === undefined || verb === undefined || path === undefined) {
      return [];
    }
    return [{ methodName, verb, path, pointer: at }];
  }

  #descriptions(value: unknown, at: Pointer): ReadonlyMap<string, string> {
    const descriptions = new Map<string, string>();
    if (value === undefined) return descriptions;
    if (!Array.isArray(value)) {
      this.#problems.report("extension", "expected an array", at);
      return descriptions;
    }
    for (const [index, entry] of (value as readonly unknown[]).entries()) {
      const entryAt = pointerTo(at, String(index));
      const fields = this.#fields(entry, entryAt);
      if (!fields?.has("description")) continue;
      const name = this.#text(fields, "value", entryAt);
      const text = this.#text(fields, "description", entryAt);
      if (name !== undefined && text) descriptions.set(name, text.trim());
    }
    return descriptions;
  }

  /** The members of an object by name; undefined where it is absent or no object. */
  #fields(
    value: unknown,
    at: Pointer,
  ): ReadonlyMap<string, unknown> | undefined {
    if (value === undefined) return undefined;
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return new Map(Object.entries(value));
    }
    this.#problems.report("extension", "expected an object", at);
    return undefined;
  }

  /** One of two texts; undefined where it is absent or another. */
  #choice<Choice extends string>(
    fields: ReadonlyMap<string, unknown> | undefined,
    name: string,
    choices: readonly [Choice, Choice],
    at: Pointer,
  ): Choice | undefined {
    if (!fields?.has(name)) return undefined;
    const value = this.#text(fields, name, at);
    const choice = choices.find((one) => one === value);
    if (value !== undefined && choice === undefined) {
      const [first, second] = choices.map((one) => JSON.stringify(one));
      this.#problems.report(
        "extension",
        `expected ${first} or ${second}, found ${JSON.stringify(value)}`,
        pointerTo(at, name),
      );
    }
    return choice;
  }

  #text(
    fields: ReadonlyMap<string, unknown>,
    name: string,
    at: Pointer,
  ): string | undefined {
    const value = fields.get(name);
    if (typeof value === "string") return value;
    this.#problems.report(
      "extension",
      `expected a string for "${name}"`,
      fields.has(name) ? pointerTo(at, name) : at,
    );
    return undefined;
  }
}
