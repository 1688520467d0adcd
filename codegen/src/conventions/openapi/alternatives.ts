import { primitive } from "../../model/build.js";
import type { Type } from "../../model/contract.js";
import type { Discriminator } from "../../openapi/document.js";
import { eitherOf, withoutNull } from "./combine-types.js";
import type { Context } from "./context.js";
import { DiscriminatedUnion } from "./discriminators.js";
import type { Place } from "./place.js";
import type { SchemaAt } from "./schemas-in-place.js";
import { isNullAlone } from "./schema-reader.js";
import { needsNames } from "./schemas-in-place.js";
import type { TypeOf } from "./type-maker.js";

/**
 * The union of `anyOf` or `oneOf` in the order of the document. With a
 * discriminator, its property tells the alternatives apart. Alternatives in
 * place that need a name have that of their `title`, else of what they are in
 * with a number, counted from 1, where there are several.
 */
export function alternativesType(
  alternatives: readonly SchemaAt[],
  discriminator: Discriminator | undefined,
  place: Place,
  context: Context,
  typeOf: TypeOf,
): Type {
  const union =
    discriminator &&
    new DiscriminatedUnion(discriminator, alternatives, context);
  const named = alternatives.filter(({ node }) => needsNames(node));
  const types = alternatives.flatMap((alternative) => {
    const { node, pointer } = alternative;
    if (isNullAlone(node)) return [];
    const number = named.indexOf(alternative) + 1;
    const { title } = context.reader.keywords(node);
    const word = place.name === "" ? "option" : place.name;
    const numbered = `${word} ${number}`;
    const name = named.length > 1 && number > 0 ? (title ?? numbered) : word;
    const type = withoutNull(typeOf(node, { ...place, name, pointer }));
    return [union?.narrowed(type, alternative, place.direction) ?? type];
  });
  return types.length === 0 ? primitive("null") : eitherOf(types);
}
