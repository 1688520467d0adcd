import type { Declaration, Pointer } from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import type { Context } from "./context.js";
import type { Events, EventSchema } from "./event-families.js";
import { packageEvents } from "./package-events.js";
import type { Resource } from "./resources.js";
import type { SchemaTypes } from "./schema-types.js";
import { ownProperty } from "./shapes.js";
import { snapshotEvents } from "./snapshot-events.js";
import { EVENTS, thinEvents } from "./thin-events.js";

/** The name of the interface that events of one kind extend, beside the union of them. */
const EVENT_BASE = "EventBase";

/** Makes the types of events, beside the resource that they are forms of. */
export class EventBuilder {
  readonly #context: Context;
  readonly #types: SchemaTypes;
  readonly #families: Events["families"];
  /** Those without a base, by the pointer of the resource that they are about. */
  readonly #about = new Map<Pointer, EventSchema[]>();

  constructor(
    context: Context,
    types: SchemaTypes,
    { families, withoutBase }: Events,
  ) {
    this.#context = context;
    this.#types = types;
    this.#families = families;
    for (const event of withoutBase) {
      const node = ownProperty(event.schema, "object");
      if (node === undefined) {
        const message = `the event ${JSON.stringify(event.type)} has no property "object"`;
        context.problems.report("invalid-event", message, event.pointer);
        continue;
      }
      const { pointer } = context.references.follow(node, event.pointer);
      const others = this.#about.get(pointer) ?? [];
      this.#about.set(pointer, [...others, event]);
    }
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

  /** The events about resources of a package, where they have no base. `declarations` is what was made of the package. */
  ofPackage(
    resources: readonly Resource[],
    declarations: readonly Declaration[],
    scope: DeclarationScope,
  ): readonly Declaration[] {
    const found = resources.flatMap((resource) => {
      const events = this.#about.get(resource.pointer) ?? [];
      const declaration = declarations.find(
        ({ kind, name }) => kind === "interface" && name === resource.className,
      );
      return declaration?.kind === "interface" && events.length > 0
        ? [{ resource, declaration, events }]
        : [];
    });
    return packageEvents(found, declarations, scope, this.#context);
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
