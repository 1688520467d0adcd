import type { OpenApiDocument, PathItem, Schema } from "../document.js";
import { isReference } from "../document.js";
import { isJsonObject } from "../json-type.js";
import type { LoadedDocument } from "../load.js";
import { pointerParts, pointerTo } from "../pointer.js";
import { memberOf } from "../references.js";
import type { ObjectKind } from "../shape.js";
import { objectShapes } from "../shapes.js";
import { withoutLinks } from "./keep-operations.js";
import {
  type DocumentPart,
  findReferences,
  type FoundReference,
} from "./reference-walk.js";
import type { Extent, SchemaRules, Selection } from "./selection.js";

/** The components of a fragment, and all references in it. */
export interface CollectedComponents {
  /** By their pointer: each as it is to stand in the fragment. */
  readonly components: ReadonlyMap<string, unknown>;
  readonly references: readonly FoundReference[];
}

/** Collects the components that the selected schemas, and the operations of the path items, need. */
export function collectComponents(
  loaded: LoadedDocument,
  selection: Selection,
  paths: ReadonlyMap<string, PathItem>,
  rules: SchemaRules,
): CollectedComponents {
  const collector = new ComponentCollector(loaded, rules);
  for (const key of selection.schemas) collector.needSchema(key, "whole");
  for (const key of selection.stubs) collector.needSchema(key, "stub");
  for (const [path, value] of paths) {
    const place = ["paths", path];
    collector.add({ value, kind: "pathItem", path: place, needs: "whole" });
  }
  for (const name of securitySchemes(loaded.document, paths)) {
    collector.need(
      pointerTo("", "components", "securitySchemes", name),
      "whole",
    );
  }
  return collector.collect();
}

/** Goes from component to component with a list of its own: chains of references may be long. */
class ComponentCollector {
  readonly #loaded: LoadedDocument;
  readonly #rules: SchemaRules;
  readonly #readsSiblings: boolean;
  readonly #extents = new Map<string, Extent>();
  readonly #pending: string[] = [];
  readonly #parts = new Map<string, DocumentPart>();
  readonly #references = new Map<string, readonly FoundReference[]>();

  constructor(loaded: LoadedDocument, rules: SchemaRules) {
    this.#loaded = loaded;
    this.#rules = rules;
    this.#readsSiblings = !loaded.document.openapi.startsWith("3.0");
  }

  needSchema(key: string, extent: Extent): void {
    this.need(pointerTo("", "components", "schemas", key), extent);
  }

  /** Has a component in the fragment, as much of it as `extent` says or more. */
  need(pointer: string, extent: Extent): void {
    const known = this.#extents.get(pointer);
    if (known === "whole" || known === extent) return;
    this.#extents.set(pointer, extent);
    this.#pending.push(pointer);
  }

  /** Has a part in the fragment as it is, with what it refers to. */
  add(part: DocumentPart): void {
    const found = findReferences(part, {
      ...this.#rules,
      readsSiblings: this.#readsSiblings,
    });
    this.#references.set(pointerTo("", ...part.path), found);
    for (const reference of found) this.#follow(reference);
  }

  collect(): CollectedComponents {
    for (;;) {
      const pointer = this.#pending.pop();
      if (pointer === undefined) break;
      const part = this.#part(pointer);
      if (part === undefined) continue;
      this.#parts.set(pointer, part);
      this.add(part);
    }
    return {
      components: new Map(
        [...this.#parts].map(([pointer, { value }]) => [pointer, value]),
      ),
      references: [...this.#references.values()].flat(),
    };
  }

  #follow({ reference, needs }: FoundReference): void {
    const target = this.#loaded.references.lookUp(reference);
    if (target === undefined) return;
    const path = pointerParts(target.pointer) ?? [];
    const [root, section, name, ...inside] = path;
    if (root !== "components" || section === undefined || name === undefined) {
      return;
    }
    const pointer = pointerTo("", root, section, name);
    this.need(pointer, inside.length === 0 ? needs : "whole");
  }

  /** A component as far as it is needed; undefined where there is none. */
  #part(pointer: string): DocumentPart | undefined {
    const path = pointerParts(pointer) ?? [];
    const [, section = "", key = ""] = path;
    const components = memberOf(this.#loaded.document, "components");
    const value = memberOf(memberOf(components, section), key);
    if (value === undefined) return undefined;
    const kind = kindOf(section);
    if (kind === "schema" && isJsonObject(value)) {
      // The table of shapes has schemas here.
      return { kind, path, ...this.#schema(pointer, key, value as Schema) };
    }
    const isResponse = kind === "response" && isJsonObject(value);
    const kept = isResponse ? withoutLinks(value) : value;
    return { value: kept, kind, path, needs: "whole" };
  }

  #schema(
    pointer: string,
    key: string,
    schema: Schema,
  ): Pick<DocumentPart, "value" | "needs"> {
    const value = this.#rules.wholeOf(schema);
    if (this.#extents.get(pointer) === "stub") {
      const stub = this.#rules.stubOf(key);
      if (stub !== undefined) return { value: stub, needs: "whole" };
      if (standsForOthers(schema)) return { value, needs: "stub" };
      this.#extents.set(pointer, "whole");
    }
    for (const one of this.#rules.companionsOf(key)) {
      this.needSchema(one, "whole");
    }
    return { value, needs: "whole" };
  }
}

/** Whether a schema is nothing but other ones: the stubs of these are enough where its own would be. */
function standsForOthers(schema: Schema): boolean {
  if (isReference(schema)) return true;
  const alternatives = schema.anyOf ?? schema.oneOf ?? [];
  return alternatives.length > 0 && alternatives.every(isReference);
}

/** What the components of a section are, such as those in `schemas`. */
function kindOf(section: string): ObjectKind | undefined {
  if (section === "schemas") return "schema";
  const shape = objectShapes.components.fields.get(section);
  return shape?.kind === "map" && shape.values.kind === "object"
    ? shape.values.of
    : undefined;
}

/** The names of the security schemes that the document and its operations ask for. */
function securitySchemes(
  document: OpenApiDocument,
  paths: ReadonlyMap<string, PathItem>,
): readonly string[] {
  const operations = [...paths.values()].flatMap((item) => Object.values(item));
  return [document, ...operations].flatMap((owner: unknown) => {
    const requirements = memberOf(owner, "security");
    return Array.isArray(requirements)
      ? requirements.flatMap((one: unknown) =>
          isJsonObject(one) ? Object.keys(one) : [],
        )
      : [];
  });
}
