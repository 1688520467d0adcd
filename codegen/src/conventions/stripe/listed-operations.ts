import { isReference } from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { ApiDocument, ApiOperation } from "./api-operations.js";
import type { ExtensionReader } from "./extensions.js";
import type { ClassName } from "./class-names.js";

/**
 * The operations that schemas list in `x-stripeOperations`, in the order of
 * the document. Those of a union come before those of its members, which
 * repeat some of them.
 */
export function listedOperations(
  { document, resources, unions }: ApiDocument,
  extensions: ExtensionReader,
): readonly ApiOperation[] {
  const classes = new Map<string, ClassName>(
    [...resources, ...unions].map((one) => [one.pointer, one]),
  );
  const ofUnions: (readonly ApiOperation[])[] = [];
  const ofResources: (readonly ApiOperation[])[] = [];
  for (const [key, schema] of Object.entries(
    document.components?.schemas ?? {},
  )) {
    const pointer = pointerTo("", "components", "schemas", key);
    const named = classes.get(pointer);
    if (isReference(schema) || named === undefined) continue;
    const { packages, className } = named;
    const operations = extensions
      .operations(schema, pointer)
      .map(({ methodName, verb, path, pointer: at }) => ({
        methodName,
        verb,
        path,
        pointer: at,
        target: { packages, className, pointer },
      }));
    const isUnion = schema.anyOf !== undefined;
    (isUnion ? ofUnions : ofResources).push(operations);
  }
  return [...ofUnions, ...ofResources].flat();
}
