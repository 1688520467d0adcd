import { declared, unionOf } from "../../model/build.js";
import type { Declaration, Type } from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import { qualifiedName } from "./class-names.js";
import type { Context } from "./context.js";
import { useCommon } from "./context.js";
import type { ResourceUnion } from "./unions.js";
import { ACCOUNT } from "./unions.js";

/** The alias of a union with a name, in the scope of its package. */
export function unionDeclarations(
  union: ResourceUnion | undefined,
  scope: DeclarationScope,
  context: Context,
): readonly Declaration[] {
  if (union === undefined) return [];
  const { className, schema, pointer } = union;
  if (!context.names.claim(scope, className, pointer)) return [];
  return [
    {
      kind: "alias",
      name: className,
      direction: "read",
      documentation: (schema.description ?? "").trim(),
      typeParameters: [],
      type: unionType(union, context),
      pointer,
    },
  ];
}

/**
 * What a union with a name stands for. Releases that do not name all unions
 * have an object of their own for an account among the sources of a customer.
 */
function unionType(union: ResourceUnion, context: Context): Type {
  return unionOf(
    union.members.flatMap((member) => {
      if (member === ACCOUNT && !context.features.namedUnions) {
        return [useCommon(context, "AccountDebitSource")];
      }
      const resource = context.resources.get(member);
      return resource === undefined ? [] : [declared(qualifiedName(resource))];
    }),
  );
}
