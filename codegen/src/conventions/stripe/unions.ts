import type { Pointer } from "../../model/contract.js";
import type { OpenApiDocument, Schema } from "../../openapi/document.js";
import { isReference } from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { ReferenceResolver } from "../../openapi/references.js";
import type { Irregularities } from "./irregularities.js";
import type { ClassName } from "./class-names.js";
import type { Resource } from "./resources.js";
import { nameByKey } from "./resources.js";

/** A component schema that stands for one of several resources, such as what a customer can pay from. */
export interface ResourceUnion extends ClassName {
  readonly schema: Schema;
  readonly pointer: Pointer;
  /** The pointers of the schemas of its members, in order. */
  readonly members: readonly Pointer[];
}

/** The unions of a document: the component schemas of `anyOf` references to resources alone. */
export function findUnions(
  document: OpenApiDocument,
  references: ReferenceResolver,
  resources: readonly Resource[],
  { unionsByKey }: Irregularities,
): readonly ResourceUnion[] {
  const isResource = new Set(resources.map(({ pointer }) => pointer));
  return Object.entries(document.components?.schemas ?? {}).flatMap(
    ([key, schema]) => {
      if (isReference(schema) || schema.anyOf === undefined) return [];
      const members = schema.anyOf.map(
        (node) => references.follow(node, "").pointer,
      );
      if (members.length < 2 || !members.every((one) => isResource.has(one))) {
        return [];
      }
      const pointer = pointerTo("", "components", "schemas", key);
      const fullName = nameByKey(key, unionsByKey);
      const className = fullName?.at(-1);
      if (fullName === undefined || className === undefined) return [];
      const packages = fullName.slice(0, -1);
      return [{ packages, className, schema, pointer, members }];
    },
  );
}

/** The schema of an account, which is among the sources of a customer. */
export const ACCOUNT: Pointer = pointerTo(
  "",
  "components",
  "schemas",
  "account",
);
