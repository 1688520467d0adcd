import { pointerParts } from "../../../openapi/pointer.js";
import type { SchemaRules } from "../../../openapi/extract/selection.js";
import type { Schema } from "../../../openapi/document.js";
import type { LoadedDocument } from "../../../openapi/load.js";
import type { Pointer } from "../../../model/contract.js";
import { ADDRESS, findAddresses } from "../addresses.js";
import type { Api } from "../api.js";
import type { ApiClass } from "../api-classes.js";
import type { Release } from "../release.js";
import type { UnionTypes } from "../union-types.js";
import { withKeptOperations } from "./kept-operations.js";
import { isExpandable, stubOf } from "./stubs.js";

/** What the conventions make of a document, as far as it decides what belongs together. */
export interface Made {
  readonly release: Release;
  readonly unions: UnionTypes;
  readonly classes: readonly ApiClass[];
}

/**
 * The rules by which a fragment of a document is made, so that its schemas
 * come out as those of the document do. `kept` are the names of the operations
 * in it.
 */
export function rulesOf(
  { document, references }: LoadedDocument,
  { resources }: Api,
  { release, unions, classes }: Made,
  kept: ReadonlySet<string>,
): SchemaRules {
  const schemas = new Map(
    resources.map(({ pointer, schema }) => [keyOf(pointer), schema]),
  );
  const companions = new Map<string, readonly string[]>();
  for (const { resource, deleted } of classes) {
    if (resource === undefined || deleted === undefined) continue;
    companions.set(keyOf(resource.pointer), [keyOf(deleted.pointer)]);
  }
  for (const pointer of findAddresses(document, release.irregularities)) {
    companions.set(keyOf(pointer), [ADDRESS]);
  }
  return {
    takesStubs: isExpandable,
    stubOf: (key) => {
      const schema = schemas.get(key);
      return schema && stubOf(withKeptOperations(schema, kept));
    },
    wholeOf: (schema) => withKeptOperations(schema, kept),
    companionsOf: (key) => companions.get(key) ?? [],
    impliedBy: (schema) => impliedUnion(schema),
  };

  /** The union that the alternatives of a schema are taken for without a reference to it. */
  function impliedUnion({ anyOf, oneOf }: Schema): readonly string[] {
    const members = (anyOf ?? oneOf ?? [])
      .map((node) => references.follow(node, "").pointer)
      .filter((pointer) => schemas.has(keyOf(pointer)));
    const union = unions.find(members);
    return union === undefined ? [] : [keyOf(union.pointer)];
  }
}

/** The key of a component schema. */
function keyOf(pointer: Pointer): string {
  return pointerParts(pointer)?.at(-1) ?? "";
}
