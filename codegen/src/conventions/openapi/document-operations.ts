import type { OpenApiDocument } from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import { callbacksOf, webhooksOf } from "./callees.js";
import type { Context } from "./context.js";
import { type ApiOperation, OperationReader } from "./operations.js";

/** All operations of a document. */
export interface DocumentOperations {
  /** Those of its paths, which callers call. */
  readonly called: readonly ApiOperation[];
  /** What the API calls since an operation asked for it. */
  readonly callbacks: readonly ApiOperation[];
  /** What the API calls of its own accord. */
  readonly webhooks: readonly ApiOperation[];
}

/** Reads the operations of a document, and gives them names. */
export function operationsOf(
  document: OpenApiDocument,
  context: Pick<Context, "references" | "names">,
): DocumentOperations {
  const reader = new OperationReader(context);
  const called = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    path.startsWith("x-")
      ? []
      : reader.ofPath(item, path, pointerTo("", "paths", path)),
  );
  const callbacks = called.flatMap((operation) =>
    callbacksOf(operation, reader, context),
  );
  return { called, callbacks, webhooks: webhooksOf(document, reader) };
}
