import type { OpenApiDocument } from "../document.js";
import { operationVerbs } from "./keep-operations.js";

/** How much a document describes. */
export interface DocumentCounts {
  readonly schemas: number;
  readonly operations: number;
}

/** Counts the component schemas of a document, and the operations of its paths. */
export function countDocument(document: OpenApiDocument): DocumentCounts {
  const items = Object.entries(document.paths ?? {}).filter(
    ([path]) => !path.startsWith("x-"),
  );
  const operations = items
    .flatMap(([, item]) => Object.keys(item))
    .filter((field) => operationVerbs.has(field));
  const schemas = Object.keys(document.components?.schemas ?? {});
  return { schemas: schemas.length, operations: operations.length };
}
