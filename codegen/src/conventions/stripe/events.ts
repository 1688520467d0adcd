import type { Declaration, Pointer } from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import type { Context } from "./context.js";
import type { EventFamily } from "./event-families.js";
import type { Resource } from "./resources.js";
import type { SchemaTypes } from "./schema-types.js";
import { snapshotEvents } from "./snapshot-events.js";
import { EVENTS, thinEvents } from "./thin-events.js";

/** The name of the interface that events of one kind extend, beside the union of them. */
const EVENT_BASE = "EventBase";

/** Makes the types of events, beside the resource that they are forms of. */
export class EventBuilder {
  readonly #context: Context;
  readonly #types: SchemaTypes;
  readonly #families: ReadonlyMap<Pointer, EventFamily>;

  /** `families` are by the pointer of their resource. */
  constructor(
    context: Context,
    types: SchemaTypes,
    families: ReadonlyMap<Pointer, EventFamily>,
  ) {
    this.#context = context;
    this.#types = types;
    this.#families = families;
  }

  /** What the interface of a resource is called: `EventBase` where its own name is that of a union of events. */
  interfaceName({ pointer, className }: Resource): string {
    return this.#families.has(pointer) ? EVENT_BASE : className;
  }

  /** The events that are forms of a resource, as a union and each by itself. `scope` is that of its package, `declared` what was made of it. */
  build(
    resource: Resource | undefined,
    declared: readonly Declaration[],
    scope: DeclarationScope,
  ): readonly Declaration[] {
    const family = resource && this.#families.get(resource.pointer);
    const base = declared.find(({ name }) => name === EVENT_BASE);
    if (family === undefined || base?.kind !== "interface") return [];
    return family.kind === "snapshot"
      ? snapshotEvents(family, base, scope, this.#context, this.#types)
      : thinEvents(family, base, scope, this.#context, this.#types);
  }

  /** A second name for the namespace of thin events, where it is in a package: `Events` for `V2.Core.Events`. */
  secondNames(module: DeclarationScope): readonly Declaration[] {
    return [...this.#families.values()].flatMap(({ kind, base }) => {
      const { packages, pointer } = base;
      if (kind !== "thin" || packages.length === 0) return [];
      this.#context.names.claim(module, EVENTS, pointer);
      const target = [...packages, EVENTS];
      return [
        { kind: "export", name: EVENTS, documentation: "", pointer, target },
      ];
    });
  }
}
