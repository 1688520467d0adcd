import type { Problem } from "../problem.js";
import { describeType, isJsonObject } from "./json-type.js";
import { pointerParts, pointerTo } from "./pointer.js";
import { quote } from "./quote.js";
import { parseReference } from "./reference-syntax.js";
import { memberOf, type ReferenceResolver } from "./references.js";
import { objectShapes } from "./shapes.js";
import { closestName } from "./suggestion.js";
import type { ReferenceUse, ShapeValidator } from "./validate.js";

/** What is wrong with a reference. */
type Fault = Pick<Problem, "kind" | "message">;

/**
 * Checks that each reference that the walk met leads to an object of the kind
 * of its place. What stands outside of the places that OpenAPI gives to such
 * objects is validated when a reference leads there.
 */
export function checkReferences(
  file: string,
  document: unknown,
  references: ReferenceResolver,
  validator: ShapeValidator,
): readonly Problem[] {
  const check = new ReferenceCheck(document, references, validator);
  const problems: Problem[] = [];
  // Validating further objects adds to the list while it is gone through.
  for (const use of validator.references) {
    const fault = check.faultOf(use);
    if (fault === undefined) continue;
    const pointer = pointerTo("", ...use.path, "$ref");
    problems.push({ ...fault, file, pointer });
  }
  return problems;
}

/** Looking for close names takes time, and nobody reads as many. */
const MOST_SUGGESTIONS = 100;

class ReferenceCheck {
  readonly #document: unknown;
  readonly #references: ReferenceResolver;
  readonly #validator: ShapeValidator;
  readonly #unresolved = new Map<string, Fault>();

  constructor(
    document: unknown,
    references: ReferenceResolver,
    validator: ShapeValidator,
  ) {
    this.#document = document;
    this.#references = references;
    this.#validator = validator;
  }

  faultOf({ reference, kind }: ReferenceUse): Fault | undefined {
    const found = this.#references.lookUp(reference);
    if (found === undefined) return this.#missing(reference);
    const { value, pointer } = found;
    const expected = `${objectShapes[kind].description} at ${quote(reference)}`;
    if (!isJsonObject(value)) {
      return wrongTarget(expected, describeType(value));
    }
    if (this.#validator.order(value, kind) !== undefined) return undefined;
    const other = this.#validator.describe(value);
    if (other !== undefined) return wrongTarget(expected, other);
    this.#validator.validate(value, kind, pointerParts(pointer) ?? []);
    return undefined;
  }

  #missing(reference: string): Fault {
    const target = parseReference(reference);
    if (target.kind === "file") return anotherFile(reference);
    if (target.kind !== "local") return target;
    let fault = this.#unresolved.get(reference);
    if (fault === undefined) {
      const suggestion = this.#suggestion(target.path);
      const hint =
        suggestion === undefined ? "" : `; did you mean ${quote(suggestion)}?`;
      fault = {
        kind: "unresolved-reference",
        message: `there is nothing at ${quote(reference)}${hint}`,
      };
      this.#unresolved.set(reference, fault);
    }
    return fault;
  }

  /** A reference that does resolve and differs in one name that is close. */
  #suggestion(path: readonly string[]): string | undefined {
    if (this.#unresolved.size >= MOST_SUGGESTIONS) return undefined;
    let owner = this.#document;
    for (const [index, name] of path.entries()) {
      const inside = memberOf(owner, name);
      if (inside === undefined) {
        if (!isJsonObject(owner)) return undefined;
        const close = closestName(name, Object.keys(owner));
        if (close === undefined) return undefined;
        const reference = `#${pointerTo("", ...path.with(index, close))}`;
        return this.#references.lookUp(reference) && reference;
      }
      owner = inside;
    }
    return undefined;
  }
}

function anotherFile(reference: string): Fault {
  return {
    kind: "external-reference",
    message: `${quote(reference)} leads to another file, and none is read beside the document: bundle it into one file, or name the folder of its files with --allow-refs`,
  };
}

function wrongTarget(expected: string, found: string): Fault {
  return {
    kind: "wrong-reference",
    message: `expected ${expected}, found ${found}`,
  };
}
