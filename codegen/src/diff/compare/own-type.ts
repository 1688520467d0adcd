import { declared, typeParameter } from "../../model/build.js";
import type { Type } from "../../model/contract.js";
import type { IndexedType } from "./contract-index.js";
import { substitute, typeArguments } from "./substitute.js";

/** What a name stands for, with the type parameters of `namer`. */
export function ownType(
  { name, declaration }: IndexedType,
  namer: IndexedType,
): Type {
  const names = namer.declaration.typeParameters.map(typeParameter);
  if (declaration.kind === "interface") return declared(name, ...names);
  const given = typeArguments(declaration.typeParameters, names);
  return substitute(declaration.type, given);
}
