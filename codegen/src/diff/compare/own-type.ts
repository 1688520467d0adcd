import { declared, typeParameter } from "../../model/build.js";
import type { NamedType, Type } from "../../model/contract.js";
import type { IndexedType } from "./contract-index.js";
import { substitute, typeArguments } from "./substitute.js";

/** A declared type by its name, with the type parameters of `namer`. */
export function selfType({ name }: IndexedType, namer: IndexedType): NamedType {
  const names = namer.declaration.typeParameters.map(typeParameter);
  return declared(name, ...names);
}

/** What a name stands for, with the type parameters of `namer`. */
export function ownType(type: IndexedType, namer: IndexedType): Type {
  const { declaration } = type;
  const self = selfType(type, namer);
  if (declaration.kind === "interface") return self;
  const given = typeArguments(declaration.typeParameters, self.arguments);
  return substitute(declaration.type, given);
}
