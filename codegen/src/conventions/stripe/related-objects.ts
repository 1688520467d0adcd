import { declared, primitive } from "../../model/build.js";
import type { Type } from "../../model/contract.js";
import { qualifiedName } from "./class-names.js";
import type { Context } from "./context.js";
import { describe } from "./documentation.js";
import type { EventSchema } from "./event-families.js";
import { onlyValue, ownProperty } from "./shapes.js";

/** What a thin event refers to. */
export interface RelatedObject {
  /** The resource; `unknown` where the document has none of that sort. */
  readonly type: Type;
  /** Whether there is only one of it, so that it has no ID. */
  readonly isSingleton: boolean;
  /** The comment of the reference. */
  readonly documentation: string;
}

/** The object that a thin event is about, told by what its reference says of `type`; undefined for an event without one. */
export function relatedObject(
  { schema, pointer }: EventSchema,
  context: Context,
): RelatedObject | undefined {
  const node = ownProperty(schema, "related_object");
  if (node === undefined) return undefined;
  const reference = context.references.follow(node, pointer).schema;
  return {
    type: typeOfObject(onlyValue(ownProperty(reference, "type")), context),
    isSingleton: ownProperty(reference, "id") === undefined,
    documentation: describe(node, context),
  };
}

/** The resource whose `object` has a value; that of what is deleted has the same, and is none. */
function typeOfObject(object: unknown, { resources }: Context): Type {
  for (const resource of resources.values()) {
    const { schema } = resource;
    const isDeleted = ownProperty(schema, "deleted") !== undefined;
    if (onlyValue(ownProperty(schema, "object")) === object && !isDeleted) {
      return declared(qualifiedName(resource));
    }
  }
  return primitive("unknown");
}
