import type { Pointer } from "../../model/contract.js";
import type { OpenApiDocument, Schema } from "../../openapi/document.js";
import { isReference } from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { EventExtension, ExtensionReader } from "./extensions.js";
import type { Resource } from "./resources.js";
import { onlyValue, ownProperty } from "./shapes.js";

/** The schema of one event. */
export interface EventSchema {
  /** Such as `identity.verification_session.verified`. */
  readonly type: string;
  readonly schema: Schema;
  readonly pointer: Pointer;
}

/** The events of one kind, and the resource that holds what all of them have. */
export interface EventFamily {
  readonly kind: EventExtension["kind"];
  readonly base: Resource;
  /** Sorted by type; at least one. */
  readonly events: readonly EventSchema[];
}

/** What `object` is in the resource that events of a kind are forms of. */
const baseObjects: Readonly<Record<EventFamily["kind"], string>> = {
  snapshot: "event",
  thin: "v2.core.event",
};

/** The events of a document. */
export interface Events {
  /** Those of a kind whose base the document has, by the pointer of that resource. */
  readonly families: ReadonlyMap<Pointer, EventFamily>;
  /** Snapshot events of a document without their base, sorted by type. */
  readonly withoutBase: readonly EventSchema[];
}

/**
 * Finds the events of a document. The rule for all of them is here: schemas
 * marked with `x-stripeEvent` are forms of a resource (`event`, for thin events
 * `v2.core.event`). A fragment may keep its events without it: snapshot events
 * are then declared in the package of what they are about, and thin ones not at
 * all. The resource without such schemas is one like any other.
 */
export function findEvents(
  document: OpenApiDocument,
  resources: readonly Resource[],
  extensions: ExtensionReader,
): Events {
  const found: (EventSchema & EventExtension)[] = [];
  for (const [key, schema] of Object.entries(
    document.components?.schemas ?? {},
  )) {
    if (isReference(schema)) continue;
    const pointer = pointerTo("", "components", "schemas", key);
    const extension = extensions.event(schema, pointer);
    if (extension !== undefined) found.push({ ...extension, schema, pointer });
  }
  found.sort((a, b) => (a.type < b.type ? -1 : 1));
  const families = new Map<Pointer, EventFamily>();
  for (const base of resources) {
    const object = onlyValue(ownProperty(base.schema, "object"));
    for (const kind of ["snapshot", "thin"] as const) {
      const events = found.filter((event) => event.kind === kind);
      if (baseObjects[kind] === object && events.length > 0) {
        families.set(base.pointer, { kind, base, events });
      }
    }
  }
  const kinds = new Set([...families.values()].map(({ kind }) => kind));
  return {
    families,
    withoutBase: found.filter(
      ({ kind }) => kind === "snapshot" && !kinds.has(kind),
    ),
  };
}
