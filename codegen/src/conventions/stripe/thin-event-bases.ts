import {
  declared,
  interfaceOf,
  library,
  literal,
  optionalProperty,
  primitive,
  requiredProperty,
  nullable,
} from "../../model/build.js";
import type {
  FunctionType,
  InterfaceDeclaration,
  NamedType,
  QualifiedName,
  Type,
} from "../../model/contract.js";
import type { Context } from "./context.js";
import { useCommon } from "./context.js";

const string = primitive("string");

/** What notifications of thin events extend, in the namespace of the events. */
export const NOTIFICATION_BASE = "EventNotificationBase";

/**
 * What thin events are made of and no schema describes: references to objects,
 * and notifications. `eventBase` is what events extend, `path` the namespace
 * that all of them are in; `hasSingletons` tells whether an event is about an
 * object without an ID.
 */
export function thinEventBases(
  eventBase: NamedType,
  path: QualifiedName,
  hasSingletons: boolean,
  context: Context,
): readonly InterfaceDeclaration[] {
  return [
    reference("RelatedObject", "The object that an event is about.", [
      requiredProperty("id", string, "The ID of the object."),
    ]),
    ...(hasSingletons
      ? [
          reference(
            "RelatedSingletonObject",
            "The object that an event is about, of which there is only one, so that it has no ID.",
            [],
          ),
        ]
      : []),
    {
      ...interfaceOf(
        NOTIFICATION_BASE,
        "read",
        "What every notification of an event has. It is what a destination receives: the event without its `data`.",
        [
          optionalProperty(
            "context",
            useCommon(context, "StripeContext"),
            "The account to act for when the event or its object is fetched.",
          ),
        ],
      ),
      extends: [library("Omit", eventBase, literal("context"))],
    },
    {
      ...interfaceOf(
        "UnknownEventNotification",
        "read",
        "A notification of an event that these types do not know.",
        [
          requiredProperty(
            "related_object",
            nullable(declared([...path, "RelatedObject"])),
            "The object that the event is about, where there is one.",
          ),
          requiredProperty(
            "fetchRelatedObject",
            fetching(primitive("unknown")),
            FETCH_RELATED_OBJECT,
          ),
          requiredProperty("fetchEvent", fetching(eventBase), FETCH_EVENT),
        ],
      ),
      extends: [declared([...path, NOTIFICATION_BASE])],
    },
  ];
}

/** The comments of the methods that events and their notifications have. */
export const FETCH_RELATED_OBJECT =
  "Fetches the object that the event is about, as it is now.";
export const FETCH_EVENT = "Fetches the event with its `data`.";

function reference(
  name: string,
  documentation: string,
  further: InterfaceDeclaration["members"],
): InterfaceDeclaration {
  return interfaceOf(name, "read", documentation, [
    ...further,
    requiredProperty("type", string, "What sort of object it is."),
    requiredProperty("url", string, "The path of the API that gives it."),
  ]);
}

function fetching(type: Type): FunctionType {
  return {
    kind: "function",
    parameters: [],
    returns: library("Promise", type),
  };
}
