import { unionOf } from "../../model/build.js";
import type { Type } from "../../model/contract.js";
import type { SchemaOrReference } from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { Context } from "./context.js";
import { useCommon } from "./context.js";
import { declaresObject } from "./nested-types.js";
import type { Place } from "./place.js";
import { isEmptyString, isRangeQuery } from "./shapes.js";

/** Gives the type of a schema at a place. */
type TypeOf = (node: SchemaOrReference, place: Place) => Type;

/**
 * The type of `anyOf`, at whose pointer the place is: a union in the order of
 * the specification; with the empty string among the members of what callers
 * send, `Emptyable`. Resources that together are a union with a name are that
 * union. Several objects that need a name are numbered from 1.
 */
export function alternativesType(
  nodes: readonly SchemaOrReference[],
  place: Place,
  context: Context,
  typeOf: TypeOf,
): Type {
  const emptyable = place.direction === "write" && nodes.some(isEmptyString);
  const values = nodes.filter(
    (node) =>
      !(emptyable && isEmptyString(node)) && !isForClients(node, context),
  );
  const objects = values.filter((node) => declaresObject(node, context));
  const namedUnion = unionAmong(values, context);
  const types = values.map((node) => {
    if (isRangeQuery(node)) return useCommon(context, "RangeQueryParam");
    if (namedUnion?.members.has(node) === true) return namedUnion.type;
    const pointer = pointerTo(place.pointer, String(nodes.indexOf(node)));
    const number = objects.indexOf(node) + 1;
    const isNumbered = objects.length > 1 && number > 0;
    const name = isNumbered ? `${place.name}_${number}` : place.name;
    return typeOf(node, { ...place, name, pointer });
  });
  const type = unionOf(types);
  return emptyable ? useCommon(context, "Emptyable", type) : type;
}

/** The union with a name that the resources among alternatives make up, and which of them those are. */
function unionAmong(
  nodes: readonly SchemaOrReference[],
  { references, resources, unions }: Context,
): { readonly type: Type; readonly members: ReadonlySet<object> } | undefined {
  const members = nodes.filter((node) =>
    resources.has(references.follow(node, "").pointer),
  );
  const type = unions.of(
    members.map((node) => references.follow(node, "").pointer),
  );
  return type === undefined ? undefined : { type, members: new Set(members) };
}

/** Whether a schema is what the public specification has for publishable keys alone. */
function isForClients(
  node: SchemaOrReference,
  { references, irregularities }: Context,
): boolean {
  const { pointer } = references.follow(node, "");
  return irregularities.clientSchemas.some((end) => pointer.endsWith(end));
}
