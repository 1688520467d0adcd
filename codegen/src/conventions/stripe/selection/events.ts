import type { Pointer } from "../../../model/contract.js";
import type { Schema, SchemaOrReference } from "../../../openapi/document.js";
import { isReference } from "../../../openapi/document.js";
import type { LoadedDocument } from "../../../openapi/load.js";
import { pointerTo } from "../../../openapi/pointer.js";
import type { ExtensionReader } from "../extensions.js";
import type { Resource } from "../resources.js";
import { onlyValue, ownProperty } from "../shapes.js";

/**
 * The keys of the schemas of events (`x-stripeEvent`) that are about some
 * resources: those that have one as their `object`; thin ones by the type of
 * their related object, or without one by their own type, which begins with it.
 */
export function eventsAbout(
  loaded: LoadedDocument,
  resources: readonly Resource[],
  chosen: ReadonlySet<Pointer>,
  extensions: ExtensionReader,
): readonly string[] {
  const subjects = new Subjects(loaded, resources);
  return Object.entries(loaded.document.components?.schemas ?? {}).flatMap(
    ([key, schema]) => {
      if (isReference(schema)) return [];
      const pointer = pointerTo("", "components", "schemas", key);
      const event = extensions.event(schema, pointer);
      if (event === undefined) return [];
      const about = subjects.of(event.type, schema);
      return about.some((one) => chosen.has(one)) ? [key] : [];
    },
  );
}

class Subjects {
  readonly #loaded: LoadedDocument;
  /** The pointers of resources by what their `object` says. */
  readonly #byObject = new Map<string, Pointer>();
  readonly #pointers: ReadonlySet<Pointer>;

  constructor(loaded: LoadedDocument, resources: readonly Resource[]) {
    this.#loaded = loaded;
    this.#pointers = new Set(resources.map(({ pointer }) => pointer));
    for (const { schema, pointer } of resources) {
      const object = onlyValue(ownProperty(schema, "object"));
      // A deleted form has the same one, and comes with its resource.
      if (typeof object !== "string" || this.#byObject.has(object)) continue;
      this.#byObject.set(object, pointer);
    }
  }

  /** The pointers of the resources that an event is about. */
  of(type: string, schema: Schema): readonly Pointer[] {
    const own = this.#resources(ownProperty(schema, "object"));
    if (own.length > 0) return own;
    const related = this.#relatedType(schema);
    const byRelation =
      related === undefined ? undefined : this.#byObject.get(related);
    const found = byRelation ?? this.#byPrefix(type);
    return found === undefined ? [] : [found];
  }

  /** The resources that a schema is, or is one of. */
  #resources(node: SchemaOrReference | undefined): readonly Pointer[] {
    if (node === undefined) return [];
    const { schema, pointer } = this.#loaded.references.follow(node, "");
    const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
    const pointers = [
      pointer,
      ...alternatives.map(
        (one) => this.#loaded.references.follow(one, "").pointer,
      ),
    ];
    return pointers.filter((one) => this.#pointers.has(one));
  }

  #relatedType(schema: Schema): string | undefined {
    const related = ownProperty(schema, "related_object");
    if (related === undefined) return undefined;
    const { references } = this.#loaded;
    const type = ownProperty(references.follow(related, "").schema, "type");
    const value = onlyValue(type && references.follow(type, "").schema);
    return typeof value === "string" ? value : undefined;
  }

  /** By the longest part at the beginning of an event's type; those of v1 in thin events begin with it. */
  #byPrefix(type: string): Pointer | undefined {
    const name = type.replace(/^v1\./u, "");
    for (let end = name.length; end > 0; end = lastDivision(name, end)) {
      const found = this.#byObject.get(name.slice(0, end));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

function lastDivision(text: string, before: number): number {
  const start = text.slice(0, before);
  return Math.max(start.lastIndexOf("."), start.lastIndexOf("["));
}
