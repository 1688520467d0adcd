import { declared, interfaceOf } from "../../model/build.js";
import type { Declaration, Property, Type } from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import type { Response } from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { Located } from "../../openapi/references.js";
import { eitherOf } from "./combine-types.js";
import type { Context } from "./context.js";
import { memberDocumentation, paragraphs } from "./documentation.js";
import type { ApiOperation } from "./operations.js";
import { schemaOf } from "./params.js";
import type { Place } from "./place.js";
import type { TypeMaker } from "./type-maker.js";

/** The place of what an operation answers. */
export function answerPlace(
  scope: DeclarationScope,
  pointer: string,
  { answer }: ApiOperation,
): Place {
  return { scope, name: "", direction: answer, pointer, isInUnit: false };
}

/** The interface `<Operation>ResponseHeaders` of all headers of some answers, with its namespace; undefined where there are no headers. */
export function responseHeaders(
  answers: readonly Located<Response>[],
  operation: ApiOperation,
  context: Context,
  types: TypeMaker,
): { type: Type; declarations: readonly Declaration[] } | undefined {
  const { names, namespace } = context;
  if (!answers.some(hasHeaders)) return undefined;
  const { pointer, verb, path } = operation;
  const wanted = `${operation.name}ResponseHeaders`;
  const name = names.take(namespace, wanted, pointer);
  const place = answerPlace(namespace.child(name), pointer, operation);
  const byName = new Map<string, Property[]>();
  for (const answer of answers) {
    for (const property of headersOf(answer, place, context, types)) {
      const known = byName.get(property.name);
      if (known === undefined) byName.set(property.name, [property]);
      else known.push(property);
    }
  }
  const members = [...byName.values()].flatMap((properties) => {
    const [first] = properties;
    if (first === undefined) return [];
    const isAlways =
      properties.length === answers.length &&
      properties.every(({ optional }) => !optional);
    const type = eitherOf(properties.map((property) => property.type));
    return [{ ...first, optional: !isAlways, type }];
  });
  const documentation = `The headers of what \`${verb.toUpperCase()} ${path}\` answers.`;
  const declaration = {
    ...interfaceOf(name, place.direction, documentation, members),
    pointer,
  };
  return {
    type: declared([...namespace.path, name]),
    declarations: [declaration, ...namespace.namespace(name)],
  };
}

/** Whether an answer has headers that the document names. */
export function hasHeaders({ value }: Located<Response>): boolean {
  return Object.keys(value.headers ?? {}).length > 0;
}

function headersOf(
  { value, pointer }: Located<Response>,
  place: Place,
  context: Context,
  types: TypeMaker,
): readonly Property[] {
  return Object.entries(value.headers ?? {}).map(([name, node]) => {
    const at = pointerTo(pointer, "headers", name);
    const header = context.references.followHeader(node, at);
    const { required, description, deprecated } = header.value;
    const schema = schemaOf(header.value, header.pointer);
    return {
      kind: "property",
      name,
      optional: required !== true,
      type: types.typeOf(schema.node, {
        ...place,
        name,
        pointer: schema.pointer,
      }),
      documentation: paragraphs(
        description ?? memberDocumentation(schema.node, context),
      ),
      deprecated: deprecated === true,
      pointer: at,
    };
  });
}
