import type { Problem } from "../problem.js";
import type { JsonObject } from "./json-object.js";
import { isJsonObject } from "./json-type.js";
import { pointerParts, pointerTo } from "./pointer.js";
import { quote } from "./quote.js";
import type { ReferenceResolver } from "./references.js";
import type { ObjectKind } from "./shape.js";
import type { ReferenceUse, ShapeValidator } from "./validate.js";

/**
 * Finds references that lead back to themselves with no object or array on the
 * way, so that nothing could ever be said of the values that fit them. Each
 * cycle is reported once, at its first member in the document. What has no
 * cycle and is too deep to be followed is found as well, the first of it.
 */
export function findReferenceCycles(
  file: string,
  references: ReferenceResolver,
  validator: ShapeValidator,
): readonly Problem[] {
  const search = new CycleSearch(references, validator);
  for (const use of validator.references) search.from(use);
  const cycles = [...search.cycles].map(([message, pointer]) => ({
    kind: "reference-cycle",
    message,
    file,
    pointer,
  }));
  if (cycles.length > 0 || search.tooDeep === undefined) return cycles;
  const message = `what is here is made of others, which are made of others, through more than ${DEEPEST} levels`;
  const pointer = search.tooDeep;
  return [...cycles, { kind: "too-deep", message, file, pointer }];
}

/** From an object to one that its meaning depends on at once. */
interface Edge {
  readonly to: JsonObject;
  /** Where a reference leads; absent for a schema that is part of another. */
  readonly pointer?: string;
}

/** An object on the way from where the search began. */
interface Step {
  readonly by: Edge;
  readonly edges: readonly Edge[];
  /** How many of the edges were followed. */
  followed: number;
  /** How many levels there are below it, as far as edges were followed. */
  depth: number;
}

/** How many levels of references and parts there may be with no object or array on the way: no document for people has as many. */
const DEEPEST = 500;

/** How many members of cycles are looked at in all: a hostile document has more cycles than anyone can be told. */
const MOST_MEMBERS = 1_000_000;

/** Searches in depth, with a stack of its own: chains of references may be long. */
class CycleSearch {
  /** The pointer of each cycle's first member, by what to say of the cycle. */
  readonly cycles = new Map<string, string>();
  /** Where something is that is made of others through too many levels. */
  tooDeep: string | undefined;
  readonly #references: ReferenceResolver;
  readonly #validator: ShapeValidator;
  /** How many levels there are below each object that was left behind. */
  readonly #depths = new Map<object, number>();
  readonly #steps: Step[] = [];
  /** Where each object on the way is in the steps. */
  readonly #places = new Map<object, number>();
  #membersLeft = MOST_MEMBERS;

  constructor(references: ReferenceResolver, validator: ShapeValidator) {
    this.#references = references;
    this.#validator = validator;
  }

  /** Searches from a reference; what it leads to is all of one kind. */
  from({ value, kind, path }: ReferenceUse): void {
    if (this.#depths.has(value)) return;
    this.#follow({ to: value, pointer: pointerTo("", ...path) }, kind);
    for (;;) {
      const step = this.#steps.at(-1);
      if (step === undefined) return;
      const edge = step.edges[step.followed++];
      if (edge !== undefined) {
        this.#follow(edge, kind);
      } else {
        this.#leave(step);
      }
    }
  }

  #leave({ by, depth }: Step): void {
    this.#steps.pop();
    this.#places.delete(by.to);
    this.#depths.set(by.to, depth);
    this.#deepen(depth);
    if (depth > DEEPEST) this.tooDeep ??= by.pointer;
  }

  /** Tells the object at hand how deep one is that it is made of. */
  #deepen(depth: number): void {
    const step = this.#steps.at(-1);
    if (step !== undefined) step.depth = Math.max(step.depth, depth + 1);
  }

  #follow(edge: Edge, kind: ObjectKind): void {
    const place = this.#places.get(edge.to);
    const depth = this.#depths.get(edge.to);
    if (place !== undefined) {
      const way = this.#steps.slice(place + 1).map((step) => step.by);
      this.#report([...way, edge], kind);
    } else if (depth !== undefined) {
      this.#deepen(depth);
    } else {
      this.#places.set(edge.to, this.#steps.length);
      const edges = this.#edgesOf(edge.to, kind);
      this.#steps.push({ by: edge, edges, followed: 0, depth: 0 });
    }
  }

  #edgesOf(from: JsonObject, kind: ObjectKind): readonly Edge[] {
    const reference = Object.hasOwn(from, "$ref") ? from["$ref"] : undefined;
    const target =
      typeof reference === "string"
        ? this.#references.lookUp(reference)
        : undefined;
    const edges: Edge[] =
      target !== undefined && isJsonObject(target.value)
        ? [{ to: target.value, pointer: target.pointer }]
        : [];
    const hasParts =
      kind === "schema" &&
      (reference === undefined || this.#validator.readsSiblings);
    return hasParts
      ? [...edges, ...partsOf(from).map((to) => ({ to }))]
      : edges;
  }

  #report(cycle: readonly Edge[], kind: ObjectKind): void {
    if (this.#membersLeft <= 0) return;
    this.#membersLeft -= cycle.length;
    const members = cycle.flatMap(({ to, pointer }) =>
      pointer === undefined
        ? []
        : [{ pointer, order: this.#validator.order(to, kind) ?? Infinity }],
    );
    const orders = members.map(({ order }) => order);
    const start = orders.indexOf(orders.reduce((a, b) => Math.min(a, b)));
    const pointers = [...members.slice(start), ...members.slice(0, start)].map(
      ({ pointer }) => pointer,
    );
    this.cycles.set(spell(pointers), pointers[0] ?? "");
  }
}

const partKeywords = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else"];

/** The schemas that a value has to fit, or not to fit, besides a schema itself. */
function partsOf(schema: JsonObject): readonly JsonObject[] {
  const parts: JsonObject[] = [];
  for (const keyword of partKeywords) {
    if (!Object.hasOwn(schema, keyword)) continue;
    const value = schema[keyword];
    for (const part of Array.isArray(value) ? value : [value]) {
      if (isJsonObject(part)) parts.push(part);
    }
  }
  return parts;
}

const MOST_NAMES = 10;

function spell(pointers: readonly string[]): string {
  const names = [...pointers, ...pointers.slice(0, 1)].map(nameOf);
  const shown =
    names.length > MOST_NAMES
      ? [...names.slice(0, MOST_NAMES - 4), "…", ...names.slice(-3)]
      : names;
  return `the references lead back to where they began: ${shown.join(" → ")}`;
}

/** The name of a component; a pointer to anything else. */
function nameOf(pointer: string): string {
  const [root, , name, ...inside] = pointerParts(pointer) ?? [];
  const isComponent =
    root === "components" && name !== undefined && inside.length === 0;
  return quote(isComponent ? name : `#${pointer}`);
}
