import type { Pointer } from "../../model/contract.js";
import type { MediaType } from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { ReferenceResolver } from "../../openapi/references.js";
import type { ApiOperation } from "./operations.js";
import { schemaOf } from "./params.js";
import type { SchemaAt } from "./schemas-in-place.js";
import type { UsedSchemas } from "./uses.js";

/** The schemas that operations use, by the way that their values go. */
export function schemasUsedBy(
  operations: readonly ApiOperation[],
  references: ReferenceResolver,
): UsedSchemas {
  const used = (direction: "read" | "write") =>
    operations.flatMap((operation) => [
      ...(operation.request === direction ? sentTo(operation, references) : []),
      ...(operation.answer === direction
        ? answeredBy(operation, references)
        : []),
    ]);
  return { read: used("read"), write: used("write") };
}

/** The schemas of the params of an operation. */
function sentTo(
  { parameters, operation, pointer }: ApiOperation,
  references: ReferenceResolver,
): readonly SchemaAt[] {
  const schemas = parameters.map((parameter) =>
    schemaOf(parameter.value, parameter.pointer),
  );
  if (operation.requestBody === undefined) return schemas;
  const at = pointerTo(pointer, "requestBody");
  const body = references.followRequestBody(operation.requestBody, at);
  return [...schemas, ...schemasOf(body.value.content, body.pointer)];
}

/** The schemas of what an operation answers, of every status: bodies and headers. */
function answeredBy(
  { operation, pointer }: ApiOperation,
  references: ReferenceResolver,
): readonly SchemaAt[] {
  return Object.entries(operation.responses ?? {}).flatMap(([status, node]) => {
    if (status.startsWith("x-")) return [];
    const at = pointerTo(pointer, "responses", status);
    const response = references.followResponse(node, at);
    const { content = {}, headers = {} } = response.value;
    return [
      ...schemasOf(content, response.pointer),
      ...Object.entries(headers).map(([name, header]) => {
        const inside = pointerTo(response.pointer, "headers", name);
        const found = references.followHeader(header, inside);
        return schemaOf(found.value, found.pointer);
      }),
    ];
  });
}

function schemasOf(
  content: Readonly<Record<string, MediaType>>,
  pointer: Pointer,
): readonly SchemaAt[] {
  return Object.entries(content).flatMap(([mediaType, { schema }]) =>
    schema === undefined
      ? []
      : [
          {
            node: schema,
            pointer: pointerTo(pointer, "content", mediaType, "schema"),
          },
        ],
  );
}
