import type { JsonObject } from "../json-object.js";
import { describeType, isJsonObject } from "../json-type.js";
import { pointerTo } from "../pointer.js";
import { quote } from "../quote.js";
import { DEEPEST_LEVEL } from "../text/text-problem.js";
import type { OverlayVersion } from "./overlay.js";

/** Why a value cannot be merged into a document. */
export interface MergeFault {
  readonly kind: string;
  readonly message: string;
  /** The part of the value that it is about, as a JSON Pointer. */
  readonly pointer: string;
}

/** How many values overlays may put into one document: copies of copies grow fast. */
const MOST_VALUES = 1_000_000;

/** Counts the values that overlays put into a document. */
export class ValueCount {
  #count = 0;

  get isExceeded(): boolean {
    return this.#count > MOST_VALUES;
  }

  add(): void {
    this.#count++;
  }
}

/**
 * Merges one value into places of a document, by the rules of the Overlay
 * Specification (Action Object): objects recursively, arrays by concatenation,
 * and anything else by taking its place. Values are copied, so that no place
 * of the document is part of another, and what is merged into stays as it is.
 */
export class Merger {
  readonly #faults = new Map<string, MergeFault>();
  readonly #value: unknown;
  readonly #version: OverlayVersion;
  readonly #count: ValueCount;

  constructor(value: unknown, version: OverlayVersion, count: ValueCount) {
    this.#value = value;
    this.#version = version;
    this.#count = count;
  }

  /** Each once for a part of the value: its first place stands for all. */
  get faults(): readonly MergeFault[] {
    return [...this.#faults.values()];
  }

  /** What becomes of the target that `path` leads to. */
  into(target: unknown, path: readonly string[]): unknown {
    // Overlay 1.0 knows but one entry at a time, which may be an array.
    const concatenates = this.#version === "1.1" && Array.isArray(this.#value);
    return Array.isArray(target) && !concatenates
      ? this.#merged(target, [this.#value], path, "")
      : this.#merged(target, this.#value, path, "");
  }

  #merged(
    target: unknown,
    value: unknown,
    path: readonly string[],
    pointer: string,
  ): unknown {
    if (!this.#counts()) return target;
    if (isJsonObject(target) && isJsonObject(value)) {
      return this.#mergedObject(target, value, path, pointer);
    }
    if (Array.isArray(target) && Array.isArray(value)) {
      const added = value.map((item) => this.#copied(item, path.length + 1));
      return [...(target as readonly unknown[]), ...added];
    }
    if (!isContainer(target) && !isContainer(value)) return value;
    const kind = "incompatible-update";
    const place = quote(pointerTo("", ...path));
    const expected = isContainer(target)
      ? describeType(target)
      : "neither an object nor an array";
    const message = `expected ${expected}, to go with ${describeType(target)} at ${place}, found ${describeType(value)}`;
    this.#report({ kind, message, pointer });
    return target;
  }

  #mergedObject(
    target: JsonObject,
    value: JsonObject,
    path: readonly string[],
    pointer: string,
  ): unknown {
    const members = new Map(Object.entries(target));
    for (const [name, member] of Object.entries(value)) {
      const place = [...path, name];
      const merged = members.has(name)
        ? this.#merged(
            members.get(name),
            member,
            place,
            pointerTo(pointer, name),
          )
        : this.#copied(member, place.length);
      members.set(name, merged);
    }
    // Not by assignment: a name may be `__proto__`.
    return Object.fromEntries(members);
  }

  /** A copy for a place that so many names and indexes lead to. */
  #copied(value: unknown, depth: number): unknown {
    if (!this.#counts()) return null;
    if (!isContainer(value)) return value;
    if (depth >= DEEPEST_LEVEL) {
      const message = `overlays nest arrays and objects deeper than ${DEEPEST_LEVEL} levels`;
      this.#report({ kind: "too-deep", message, pointer: "" });
      return null;
    }
    if (Array.isArray(value)) {
      return value.map((item) => this.#copied(item, depth + 1));
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        name,
        this.#copied(member, depth + 1),
      ]),
    );
  }

  /** Counts one value more; gives whether there may be as many. */
  #counts(): boolean {
    this.#count.add();
    if (!this.#count.isExceeded) return true;
    const message = `overlays put more than ${MOST_VALUES} values into the document`;
    this.#report({ kind: "too-large", message, pointer: "" });
    return false;
  }

  #report(fault: MergeFault): void {
    const key = `${fault.kind} ${fault.pointer}`;
    if (!this.#faults.has(key)) this.#faults.set(key, fault);
  }
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
