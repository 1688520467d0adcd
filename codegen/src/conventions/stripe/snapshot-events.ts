import {
  declared,
  interfaceOf,
  library,
  literal,
  optionalProperty,
  requiredProperty,
  unionOf,
} from "../../model/build.js";
import type {
  Declaration,
  InterfaceDeclaration,
  NamedType,
  Type,
} from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { Context } from "./context.js";
import type { EventFamily, EventSchema } from "./event-families.js";
import { snapshotEventName } from "./event-names.js";
import type { SchemaTypes } from "./schema-types.js";
import { eventComment } from "./member-comments.js";
import type { Resource } from "./resources.js";
import { ownProperty } from "./shapes.js";

/**
 * The events of API v1, which hold the object that they are about: the union
 * `Event`, then an interface for each with the namespace of its `Data`, in the
 * order of their types. `base` is the interface that they extend.
 */
export function snapshotEvents(
  { base: resource, events }: EventFamily,
  base: InterfaceDeclaration,
  scope: DeclarationScope,
  context: Context,
  types: SchemaTypes,
): readonly Declaration[] {
  const { className, schema, pointer } = resource;
  context.names.claim(scope, className, pointer);
  reportUnlisted(resource, events, context);
  reportUnfit(resource, context);
  const data = namedMember(base, "data");
  const names: NamedType[] = [];
  const declarations = events.flatMap((event) => {
    const name = snapshotEventName(event.type, context.irregularities);
    const object = objectType(event, name, scope, context, types);
    if (name === undefined || object === undefined) return [];
    names.push(declared([...scope.path, name]));
    const inside = scope.child(name);
    inside.claim("Data", event.pointer);
    inside.add({
      ...interfaceOf("Data", "read", "", [
        requiredProperty("object", object),
        optionalProperty("previous_attributes", library("Partial", object)),
      ]),
      extends: data === undefined ? [] : [data],
      pointer: event.pointer,
    });
    const members = [
      requiredProperty("type", literal(event.type)),
      requiredProperty("data", declared([...inside.path, "Data"])),
    ];
    return [
      {
        ...interfaceOf(
          name,
          "read",
          eventComment(event.schema.description, context.features),
          members,
        ),
        extends: [declared([...scope.path, base.name])],
        pointer: event.pointer,
      },
      ...scope.namespace(name),
    ];
  });
  return [
    {
      kind: "alias",
      name: className,
      direction: "read",
      documentation: (schema.description ?? "").trim(),
      typeParameters: [],
      type: unionOf(names),
      pointer,
    },
    ...declarations,
  ];
}

/** Reports the events that an enum of all types leaves out: they would not fit what they extend. */
function reportUnlisted(
  { schema, pointer }: Resource,
  events: readonly EventSchema[],
  { references, problems }: Context,
): void {
  const node = ownProperty(schema, "type");
  if (node === undefined) return;
  const type = references.follow(
    node,
    pointerTo(pointer, "properties", "type"),
  );
  if (type.schema.enum === undefined) return;
  const listed = new Set(type.schema.enum);
  for (const event of events.filter((one) => !listed.has(one.type))) {
    problems.report(
      "invalid-event",
      `the event ${JSON.stringify(event.type)} is not among the values of #${type.pointer}`,
      event.pointer,
    );
  }
}

/** The members of the data of events, which each event has with types of its own. */
const dataMembers = ["object", "previous_attributes"];

/** Reports what the resource says of the data of all events where the types of no event could extend it. */
function reportUnfit(
  { schema, pointer }: Resource,
  { features, references, problems }: Context,
): void {
  const node = ownProperty(schema, "data");
  if (node === undefined) return;
  const data = references.follow(
    node,
    pointerTo(pointer, "properties", "data"),
  );
  if (data.schema.properties === undefined) {
    const message = "the data of events has to be an object with properties";
    problems.report("invalid-event", message, data.pointer);
    return;
  }
  for (const name of dataMembers) {
    const member = ownProperty(data.schema, name);
    if (member === undefined) continue;
    const { schema: found, pointer: at } = references.follow(
      member,
      pointerTo(data.pointer, "properties", name),
    );
    const says = found.additionalProperties;
    const isOpen =
      found.type === "object" &&
      Object.keys(found.properties ?? {}).length === 0 &&
      (typeof says === "boolean" ||
        (says === undefined &&
          (found.properties !== undefined || !features.freeFormMaps)));
    if (isOpen) continue;
    problems.report(
      "invalid-event",
      `"${name}" of the data of events has to be an object of which nothing is known, "additionalProperties: true", since each event has one of its own`,
      at,
    );
  }
}

/** The type of the object that an event holds; undefined, with a problem, where it cannot have a type of its own. */
function objectType(
  { type, schema, pointer }: EventSchema,
  name: string | undefined,
  scope: DeclarationScope,
  context: Context,
  types: SchemaTypes,
): Type | undefined {
  const node = ownProperty(schema, "object");
  if (name === undefined || node === undefined) {
    const what = JSON.stringify(type);
    context.problems.report(
      "invalid-event",
      name === undefined
        ? `${what} gives no name for the type of an event`
        : `the event ${what} has no property "object"`,
      pointer,
    );
    return undefined;
  }
  if (!context.names.claim(scope, name, pointer)) return undefined;
  return types.typeOf(node, {
    scope: scope.child(name).child("Data"),
    name: "object",
    direction: "read",
    pointer: pointerTo(pointer, "properties", "object"),
    documentation: "",
  });
}

/** The type of a member of an interface where it is one by name. */
function namedMember(
  { members }: InterfaceDeclaration,
  name: string,
): NamedType | undefined {
  for (const member of members) {
    if (member.kind !== "property" || member.name !== name) continue;
    if (member.type.kind === "named") return member.type;
  }
  return undefined;
}
