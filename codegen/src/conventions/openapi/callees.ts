import type { OpenApiDocument } from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { Context } from "./context.js";
import type { ApiOperation, OperationReader } from "./operations.js";

/** The webhooks of a document: what the API calls without being asked. */
export function webhooksOf(
  document: OpenApiDocument,
  reader: OperationReader,
): readonly ApiOperation[] {
  return Object.entries(document.webhooks ?? {}).flatMap(([name, item]) =>
    reader.ofCallee(
      item,
      name,
      pointerTo("", "webhooks", name),
      `${name} webhook`,
    ),
  );
}

/** The callbacks of an operation: what the API calls since it was asked to. */
export function callbacksOf(
  { name: owner, operation, pointer }: ApiOperation,
  reader: OperationReader,
  { references }: Pick<Context, "references">,
): readonly ApiOperation[] {
  return Object.entries(operation.callbacks ?? {}).flatMap(([name, node]) => {
    const at = pointerTo(pointer, "callbacks", name);
    const callback = references.followCallback(node, at);
    return Object.entries(callback.value).flatMap(([expression, item]) =>
      expression.startsWith("x-")
        ? []
        : reader.ofCallee(
            item,
            expression,
            pointerTo(callback.pointer, expression),
            `${owner} ${name} callback`,
          ),
    );
  });
}
