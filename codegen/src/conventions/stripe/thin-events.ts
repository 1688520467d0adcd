import { declared, unionOf } from "../../model/build.js";
import type {
  Declaration,
  InterfaceDeclaration,
} from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import type { Context } from "./context.js";
import type { EventFamily, EventSchema } from "./event-families.js";
import { thinEventName } from "./event-names.js";
import { relatedObject } from "./related-objects.js";
import type { SchemaTypes } from "./schema-types.js";
import { thinEventBases } from "./thin-event-bases.js";
import { thinEventDeclarations } from "./thin-event-declarations.js";

/** The namespace of thin events beside their resource: `V2.Core.Events`. */
export const EVENTS = "Events";

/**
 * The events of API v2, which refer to the object that they are about: the
 * unions `Event` and `EventNotification`, and a namespace of the events and
 * their notifications in the order of their types. `base` is what events extend.
 */
export function thinEvents(
  { base: resource, events }: EventFamily,
  base: InterfaceDeclaration,
  scope: DeclarationScope,
  context: Context,
  types: SchemaTypes,
): readonly Declaration[] {
  const { className, schema, pointer } = resource;
  const notification = `${className}Notification`;
  for (const name of [className, notification, EVENTS]) {
    context.names.claim(scope, name, pointer);
  }
  const inside = scope.child(EVENTS);
  const eventBase = declared([...scope.path, base.name]);
  const hasSingletons = events.some(
    (event) => relatedObject(event, context)?.isSingleton === true,
  );
  for (const declaration of thinEventBases(
    eventBase,
    inside.path,
    hasSingletons,
    context,
  )) {
    context.names.claim(inside, declaration.name, pointer);
    inside.add(declaration);
  }
  const declarations = events.flatMap((event) => {
    const name = claimedName(event, inside, context);
    return name === undefined
      ? []
      : [thinEventDeclarations(event, name, eventBase, inside, context, types)];
  });
  for (const declaration of declarations.flat()) inside.add(declaration);
  const union = (name: string, documentation: string, index: 0 | 1) =>
    ({
      kind: "alias",
      name,
      direction: "read",
      documentation,
      typeParameters: [],
      type: unionOf(
        declarations.flatMap((pair) => {
          const one = pair[index];
          return one === undefined
            ? []
            : [declared([...inside.path, one.name])];
        }),
      ),
      pointer,
    }) as const;
  return [
    union(className, (schema.description ?? "").trim(), 0),
    union(
      notification,
      `What a destination receives of an event: one of these or, of an event that these types do not know, \`${EVENTS}.UnknownEventNotification\`.`,
      1,
    ),
    ...scope.namespace(EVENTS),
  ];
}

/** The name of an event, taken for it and for its notification; undefined, with a problem, where it cannot be had. */
function claimedName(
  { type, pointer }: EventSchema,
  scope: DeclarationScope,
  { names, problems }: Context,
): string | undefined {
  const name = thinEventName(type);
  if (name === undefined) {
    problems.report(
      "invalid-event",
      `${JSON.stringify(type)} gives no name for the type of an event`,
      pointer,
    );
    return undefined;
  }
  const isFree =
    names.claim(scope, name, pointer) &&
    names.claim(scope, `${name}Notification`, pointer);
  return isFree ? name : undefined;
}
