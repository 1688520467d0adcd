import { isJsonObject } from "../json-type.js";
import type { ObjectKind } from "../shape.js";
import type { JsonObject } from "../json-object.js";
import { isExtension, objectsIn, type Position } from "./objects.js";

/**
 * How a document says what it says: which fields it has in objects of each
 * position, and in which order. Two documents of the same facts differ in that
 * by who wrote them.
 */
export class Form {
  readonly #objects = new Map<string, number>();
  readonly #fields = new Map<string, Map<string, number>>();
  readonly #orders = new Map<string, string[]>();

  /** Takes a document whose shape is sound. */
  constructor(document: unknown) {
    for (const [kind, position, object] of objectsIn(document)) {
      this.#count(position, object);
      this.#addOrder(kind, Object.keys(object));
      for (const [field, value] of Object.entries(object)) {
        if (isExtension(field)) this.#lookInto(field, value);
      }
    }
  }

  /** Whether any object of a position, or at a path into an extension, has a field. */
  uses(place: Position | `x-${string}`, field: string): boolean {
    return this.#fields.get(place)?.has(field) ?? false;
  }

  /** Whether there are objects at a path into an extension. */
  knows(path: string): boolean {
    return this.#objects.has(path);
  }

  /** Whether most objects of a position have a field. */
  mostlyUses(position: Position, field: string): boolean {
    const count = this.#fields.get(position)?.get(field) ?? 0;
    return count * 2 > (this.#objects.get(position) ?? 0);
  }

  /**
   * The fields of an object in the order that they have here.
   *
   * @param before the order of those that it had before
   */
  arranged(
    kind: ObjectKind | `x-${string}`,
    fields: readonly string[],
    before: readonly string[] = [],
  ): readonly string[] {
    const order = this.#orders.get(kind) ?? [];
    const there = new Set(fields);
    const arranged = before.filter((field) => there.has(field));
    const placed = new Set(arranged);
    const ranked = order.filter((field) => there.has(field));
    for (const field of [...ranked, ...fields]) {
      if (placed.has(field)) continue;
      placed.add(field);
      arranged.splice(placeFor(field, order, arranged), 0, field);
    }
    return arranged;
  }

  #lookInto(path: string, value: unknown): void {
    if (Array.isArray(value)) {
      for (const item of value) this.#lookInto(`${path}[]`, item);
    } else if (isJsonObject(value)) {
      this.#count(path, value);
      this.#addOrder(path, Object.keys(value));
      for (const [field, member] of Object.entries(value)) {
        this.#lookInto(`${path}.${field}`, member);
      }
    }
  }

  #count(place: string, object: JsonObject): void {
    this.#objects.set(place, (this.#objects.get(place) ?? 0) + 1);
    const fields = this.#fields.get(place) ?? new Map<string, number>();
    this.#fields.set(place, fields);
    for (const field of Object.keys(object)) {
      fields.set(field, (fields.get(field) ?? 0) + 1);
    }
  }

  /** Adds what is new of an order behind what stands before it. */
  #addOrder(kind: string, fields: readonly string[]): void {
    const order = this.#orders.get(kind) ?? [];
    this.#orders.set(kind, order);
    for (const [index, field] of fields.entries()) {
      if (order.includes(field)) continue;
      order.splice(order.indexOf(fields[index - 1] ?? "") + 1, 0, field);
    }
  }
}

/** Behind the nearest field that an order has before this one; the end, where it has none of this name. */
function placeFor(
  field: string,
  order: readonly string[],
  arranged: readonly string[],
): number {
  const rank = order.indexOf(field);
  if (rank === -1) return arranged.length;
  const earlier = new Set(order.slice(0, rank));
  return arranged.findLastIndex((other) => earlier.has(other)) + 1;
}
