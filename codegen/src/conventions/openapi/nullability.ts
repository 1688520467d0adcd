import type { SchemaOrReference } from "../../openapi/document.js";
import type { SchemaReader } from "./schema-reader.js";
import type { SchemaAt } from "./schemas-in-place.js";
import { pointerTo } from "../../openapi/pointer.js";

/** What a schema says of `null`: nothing, where it has no keyword that could. */
type Saying = "allowed" | "forbidden" | "nothing";

/**
 * Tells whether `null` fits a schema. `nullable: true` is taken to mean it in
 * every version and beside everything, as its authors do, though OpenAPI 3.0
 * wants a `type` beside it and 3.1 does not know it.
 */
export class Nullability {
  readonly #reader: SchemaReader;
  readonly #found = new Map<object, Saying>();

  constructor(reader: SchemaReader) {
    this.#reader = reader;
  }

  /** Whether `null` is said to fit. */
  allowsNull(node: SchemaOrReference): boolean {
    return this.#saying(node) === "allowed";
  }

  #saying(node: SchemaOrReference): Saying {
    const found = this.#found.get(node);
    if (found !== undefined) return found;
    // No schema depends on itself this way: the loader has checked it.
    const saying = this.#find(node);
    this.#found.set(node, saying);
    return saying;
  }

  #find(node: SchemaOrReference): Saying {
    const unit = this.#reader.referred(node);
    if (unit !== undefined) return this.#saying(unit.node);
    const own = this.#reader.keywords(node);
    if (own.nullable === true) return "allowed";
    const sayings: Saying[] = this.#reader
      .conjuncts({ node, pointer: "" })
      .map((part) => this.#saying(part.node));
    const types = own.type === undefined ? undefined : [own.type].flat();
    const values =
      own.enum ?? (own.const === undefined ? undefined : [own.const]);
    if (types !== undefined || values !== undefined) {
      // Where one of the two has a `null` that the other lacks, it is there on purpose.
      const isNamed = types?.includes("null") || values?.includes(null);
      sayings.push(isNamed === true ? "allowed" : "forbidden");
    }
    for (const alternatives of [own.anyOf, own.oneOf]) {
      if (alternatives === undefined) continue;
      sayings.push(either(alternatives.map((part) => this.#saying(part))));
    }
    if (sayings.includes("forbidden")) return "forbidden";
    return sayings.includes("allowed") ? "allowed" : "nothing";
  }
}

function either(sayings: readonly Saying[]): Saying {
  if (sayings.includes("allowed")) return "allowed";
  return sayings.includes("nothing") ? "nothing" : "forbidden";
}

/** The schemas of `anyOf` or `oneOf`, and where they stand. */
export function alternativesOf(
  { node, pointer }: SchemaAt,
  keyword: "anyOf" | "oneOf",
  reader: SchemaReader,
): readonly SchemaAt[] | undefined {
  return reader.keywords(node)[keyword]?.map((part, index) => ({
    node: part,
    pointer: pointerTo(pointer, keyword, String(index)),
  }));
}
