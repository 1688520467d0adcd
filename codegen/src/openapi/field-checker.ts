import type { Problem } from "../problem.js";
import type { JsonObject } from "./json-object.js";
import { describeType, isJsonObject } from "./json-type.js";
import { pointerTo } from "./pointer.js";
import { enumerate, quote } from "./quote.js";
import { memberOf } from "./references.js";
import { closestName } from "./suggestion.js";

/**
 * Reads the fields of a document's objects and the items of its arrays one by
 * one, and gathers what is wrong with them. Each is named by its owner, its
 * name or index there, and the owner's pointer; what is not there is undefined
 * and no problem.
 */
export class FieldChecker {
  readonly problems: Problem[] = [];
  readonly #file: string;

  /** Takes the document's file, as the user named it. */
  constructor(file: string) {
    this.#file = file;
  }

  object(owner: object, name: string, pointer: string): JsonObject | undefined {
    const value = memberOf(owner, name);
    if (isJsonObject(value)) return value;
    this.#wrongType("an object", value, pointerTo(pointer, name));
    return undefined;
  }

  list(
    owner: object,
    name: string,
    pointer: string,
  ): readonly unknown[] | undefined {
    const value = memberOf(owner, name);
    if (Array.isArray(value)) return value;
    this.#wrongType("an array", value, pointerTo(pointer, name));
    return undefined;
  }

  text(owner: object, name: string, pointer: string): string | undefined {
    const value = memberOf(owner, name);
    if (typeof value === "string") return value;
    this.#wrongType("a string", value, pointerTo(pointer, name));
    return undefined;
  }

  flag(owner: object, name: string, pointer: string): boolean | undefined {
    const value = memberOf(owner, name);
    if (typeof value === "boolean") return value;
    this.#wrongType("a boolean", value, pointerTo(pointer, name));
    return undefined;
  }

  /** Reports the fields that an object has to have and lacks. */
  require(owner: JsonObject, names: readonly string[], pointer: string): void {
    for (const name of names) {
      if (Object.hasOwn(owner, name)) continue;
      const message = `the field ${quote(name)} is missing`;
      this.report("missing-field", message, pointer);
    }
  }

  /** Reports the names of an object's fields that are none of the known ones. */
  refuseOthers(
    names: readonly string[],
    known: readonly string[],
    pointer: string,
  ): void {
    for (const name of names) {
      if (known.includes(name)) continue;
      const closest = closestName(name, known);
      const hint =
        closest === undefined
          ? `: expected ${enumerate(known.map(quote), "or")}`
          : `; did you mean ${quote(closest)}?`;
      const message = `there is no field ${quote(name)} here${hint}`;
      this.report("unknown-field", message, pointerTo(pointer, name));
    }
  }

  report(kind: string, message: string, pointer: string): void {
    this.problems.push({ kind, message, file: this.#file, pointer });
  }

  #wrongType(expected: string, value: unknown, pointer: string): void {
    if (value === undefined) return;
    const message = `expected ${expected}, found ${describeType(value)}`;
    this.report("wrong-type", message, pointer);
  }
}
