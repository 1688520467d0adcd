import {
  declared,
  interfaceOf,
  library,
  literal,
  methodOf,
  requiredProperty,
} from "../../model/build.js";
import type {
  InterfaceDeclaration,
  Member,
  NamedType,
  QualifiedName,
} from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { Context } from "./context.js";
import type { EventSchema } from "./event-families.js";
import { eventComment } from "./member-comments.js";
import type { RelatedObject } from "./related-objects.js";
import { relatedObject } from "./related-objects.js";
import type { SchemaTypes } from "./schema-types.js";
import { ownProperty } from "./shapes.js";
import {
  FETCH_EVENT,
  FETCH_RELATED_OBJECT,
  NOTIFICATION_BASE,
} from "./thin-event-bases.js";

/**
 * The interface `name` of one thin event and that of its notification, which
 * is the event without `data` and gives it on demand. What `data` holds is
 * declared in the namespace `name`. `scope` is that of all events.
 */
export function thinEventDeclarations(
  event: EventSchema,
  name: string,
  eventBase: NamedType,
  scope: DeclarationScope,
  context: Context,
  types: SchemaTypes,
): readonly InterfaceDeclaration[] {
  const { type, schema, pointer } = event;
  const typeMember = requiredProperty("type", literal(type));
  const related = relatedMembers(relatedObject(event, context), scope.path);
  const data = dataMembers(event, scope.child(name), context, types);
  const fetchEvent = methodOf(
    "fetchEvent",
    [],
    library("Promise", declared([...scope.path, name])),
    FETCH_EVENT,
  );
  return [
    {
      ...interfaceOf(
        name,
        "read",
        eventComment(schema.description, context.features),
        [typeMember, ...data, ...related],
      ),
      extends: [eventBase],
      pointer,
    },
    {
      ...interfaceOf(
        `${name}Notification`,
        "read",
        `The notification of an event \`${type}\`.`,
        [typeMember, ...related, fetchEvent],
      ),
      extends: [declared([...scope.path, NOTIFICATION_BASE])],
      pointer,
    },
  ];
}

function relatedMembers(
  related: RelatedObject | undefined,
  path: QualifiedName,
): readonly Member[] {
  if (related === undefined) return [];
  const { type, isSingleton, documentation } = related;
  const reference = isSingleton ? "RelatedSingletonObject" : "RelatedObject";
  return [
    requiredProperty(
      "related_object",
      declared([...path, reference]),
      documentation,
    ),
    methodOf(
      "fetchRelatedObject",
      [],
      library("Promise", type),
      FETCH_RELATED_OBJECT,
    ),
  ];
}

/** `data`, of the events that have any. */
function dataMembers(
  { schema, pointer }: EventSchema,
  scope: DeclarationScope,
  { references }: Context,
  types: SchemaTypes,
): readonly Member[] {
  const node = ownProperty(schema, "data");
  if (node === undefined) return [];
  const { properties = {} } = references.follow(node, pointer).schema;
  if (Object.keys(properties).length === 0) return [];
  const isRequired = schema.required?.includes("data") === true;
  return [
    types.property("data", node, isRequired, {
      scope,
      direction: "read",
      pointer: pointerTo(pointer, "properties", "data"),
    }),
  ];
}
