import { declared, primitive } from "../../model/build.js";
import type { Declaration, Type } from "../../model/contract.js";
import type { SchemaOrReference } from "../../openapi/document.js";
import { pascalCase } from "../naming.js";
import type { Context } from "./context.js";
import type { Place } from "./place.js";
import { isRangeQuery, pageShape } from "./shapes.js";

/**
 * Declares a type of its own for the schema at a place, named after the
 * place's property, and gives a use of it. `build` makes the declaration. A
 * name that cannot be had is a problem, and the type is then `unknown`.
 */
export function declareNested(
  { scope, name: property, pointer }: Place,
  { names, problems }: Context,
  build: (name: string, type: Type) => Declaration,
): Type {
  const name = pascalCase(property);
  if (name === undefined) {
    problems.report(
      "invalid-name",
      `${JSON.stringify(property)} gives no name for a type: it has no letter or digit`,
      pointer,
    );
    return primitive("unknown");
  }
  if (!names.claim(scope, name, pointer)) return primitive("unknown");
  const type = declared([...scope.path, name]);
  scope.add(build(name, type));
  return type;
}

/** Whether a schema is an object for which a type is declared where it is used. */
export function declaresObject(
  node: SchemaOrReference,
  { references, resources, addresses }: Context,
): boolean {
  const { schema, pointer } = references.follow(node, "");
  return (
    schema.properties !== undefined &&
    !isRangeQuery(node) &&
    !addresses.has(pointer) &&
    pageShape(schema) === undefined &&
    !resources.has(pointer)
  );
}
