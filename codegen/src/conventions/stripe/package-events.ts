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
  Property,
} from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import { pascalCase } from "../naming.js";
import { fullName } from "./class-names.js";
import type { Context } from "./context.js";
import { useCommon } from "./context.js";
import type { EventSchema } from "./event-families.js";
import { snapshotEventName } from "./event-names.js";
import type { Resource } from "./resources.js";
import { onlyValue, ownProperty } from "./shapes.js";
import { Unexpanding } from "./unexpanding.js";

/** The union of the events of a package. */
const EVENT = "Event";

/** A resource with its interface, and the events about it. */
export interface ResourceWithEvents {
  readonly resource: Resource;
  readonly declaration: InterfaceDeclaration;
  readonly events: readonly EventSchema[];
}

/**
 * The events of one package in a document without the resource `event`, such
 * as a fragment: the union `Event`, then each of them, by type. Their objects
 * are as webhooks deliver them, with IDs in place of resources.
 *
 * @param declarations the package's, among which are the objects inside its resources
 */
export function packageEvents(
  resources: readonly ResourceWithEvents[],
  declarations: readonly Declaration[],
  scope: DeclarationScope,
  context: Context,
): readonly Declaration[] {
  const [first] = resources;
  if (first === undefined) return [];
  const { names } = context;
  if (!names.claim(scope, EVENT, first.resource.pointer)) return [];
  const unexpanding = new Unexpanding(
    resourceNames(context),
    declarations,
    scope.path,
  );
  const delivered: Declaration[] = [];
  const events: InterfaceDeclaration[] = [];
  for (const one of resources) {
    const object = deliveredObject(one, unexpanding, scope, context);
    if (object.declaration !== undefined) delivered.push(object.declaration);
    for (const event of one.events) {
      const made = eventOf(event, one.resource, object.type, scope, context);
      if (made !== undefined) events.push(made);
    }
  }
  const sorted = events.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [
    {
      kind: "alias",
      name: EVENT,
      direction: "read",
      documentation:
        "An event as a webhook delivers it. `type` says what happened, and tells the events apart.",
      typeParameters: [],
      type: unionOf(sorted.map(({ name }) => declared([...scope.path, name]))),
    },
    ...sorted,
    ...delivered,
  ];
}

/** The full names of resources, of their deleted forms, and of unions of them. */
function resourceNames({ resources, unions }: Context): ReadonlySet<string> {
  return new Set([...resources.values(), ...unions.named].map(fullName));
}

/** What an event holds: the resource, or a form of it in which nothing is expanded. */
function deliveredObject(
  { resource, declaration }: ResourceWithEvents,
  unexpanding: Unexpanding,
  scope: DeclarationScope,
  { names }: Context,
): { readonly type: NamedType; readonly declaration?: Declaration } {
  const whole = declared([...scope.path, resource.className]);
  const members = unexpanding.members(declaration);
  const name = `Unexpanded${resource.className}`;
  if (members.length === 0) return { type: whole };
  if (!names.claim(scope, name, resource.pointer)) return { type: whole };
  return {
    type: declared([...scope.path, name]),
    declaration: {
      ...interfaceOf(
        name,
        "read",
        `A \`${resource.className}\` as events hold it: with IDs in place of other resources.`,
        members,
      ),
      extends: [whole],
      pointer: resource.pointer,
    },
  };
}

/** One event; undefined, with a problem, where its type gives no name that is free. */
function eventOf(
  { type, schema, pointer }: EventSchema,
  resource: Resource,
  object: NamedType,
  scope: DeclarationScope,
  context: Context,
): InterfaceDeclaration | undefined {
  const name = eventName(type, resource, context);
  if (name === undefined) {
    const message = `${JSON.stringify(type)} gives no name for the type of an event`;
    context.problems.report("invalid-event", message, pointer);
    return undefined;
  }
  if (!context.names.claim(scope, name, pointer)) return undefined;
  const data: Property[] = [requiredProperty("object", object)];
  // Events of other types never have them, whatever the official types say.
  if (type.endsWith(".updated")) {
    data.push(
      optionalProperty("previous_attributes", library("Partial", object)),
    );
  }
  return {
    ...interfaceOf(name, "read", (schema.description ?? "").trim(), [
      requiredProperty("type", literal(type), "What happened."),
      requiredProperty(
        "data",
        { kind: "object", members: data },
        "The object that the event is about, as it was then.",
      ),
    ]),
    extends: [useCommon(context, "EventEnvelope")],
    pointer,
  };
}

/** `identity.verification_session.verified`, about `Identity.VerificationSession`, gives `VerificationSessionVerifiedEvent`. */
function eventName(
  type: string,
  { className, schema }: Resource,
  { irregularities }: Context,
): string | undefined {
  const object = onlyValue(ownProperty(schema, "object"));
  const action = type.startsWith(`${String(object)}.`)
    ? pascalCase(type.slice(String(object).length + 1))
    : undefined;
  return action === undefined
    ? snapshotEventName(type, irregularities)
    : `${className}${action}Event`;
}
