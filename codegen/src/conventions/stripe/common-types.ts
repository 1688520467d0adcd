import { interfaceOf } from "../../model/build.js";
import type { Declaration } from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import type { LoadedDocument } from "../../openapi/load.js";
import { ADDRESS } from "./addresses.js";
import {
  type ClientTypeName,
  clientTypeNames,
  clientTypeParts,
  clientTypes,
} from "./client-types.js";
import type { Context } from "./context.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { SchemaTypes } from "./schema-types.js";
import {
  type SharedTypeName,
  sharedTypeNames,
  sharedTypeParts,
  sharedTypes,
} from "./shared-types.js";

type CommonTypeName = SharedTypeName | ClientTypeName;

/** The names of the types that belong to no resource, in the order of their declarations. */
export const commonTypeNames: readonly CommonTypeName[] = [
  ...sharedTypeNames,
  ...clientTypeNames,
];

const parts: Partial<Record<CommonTypeName, readonly CommonTypeName[]>> = {
  ...sharedTypeParts,
  ...clientTypeParts,
};

/** The shared and client types that are in use, with those that they are made of. */
export function commonDeclarations(
  loaded: LoadedDocument,
  module: DeclarationScope,
  { used, features }: Context,
  types: SchemaTypes,
): readonly Declaration[] {
  const written = { ...sharedTypes(features), ...clientTypes(features) };
  // First, since it may use others.
  const addressDeclarations = used.has("Address")
    ? address(loaded, module, types)
    : [];
  const needed = new Set(
    [...used].flatMap((name) => [name, ...(parts[name] ?? [])]),
  );
  return commonTypeNames
    .filter((name) => needed.has(name))
    .flatMap((name) =>
      name === "Address" ? addressDeclarations : [written[name]],
    );
}

/** `Address`, whose members and comments the specification has. */
function address(
  { document, references }: LoadedDocument,
  module: DeclarationScope,
  types: SchemaTypes,
): readonly Declaration[] {
  const name = "Address";
  const node = document.components?.schemas?.[ADDRESS] ?? {};
  const { schema, pointer } = references.follow(
    node,
    pointerTo("", "components", "schemas", ADDRESS),
  );
  const members = types.properties(schema, {
    scope: module.child(name),
    direction: "read",
    pointer,
  });
  const documentation = (schema.description ?? "").trim();
  return [
    { ...interfaceOf(name, "read", documentation, members), pointer },
    ...module.namespace(name),
  ];
}
