import type { Type } from "../../model/contract.js";
import { visitType } from "../../model/visit.js";
import type { ContractIndex, IndexedType } from "./contract-index.js";
import type { Shape } from "./shape.js";
import { interfaceOf, OBJECT } from "./shape.js";

/** The nested types that a type is written with. */
export function nestedTypes(
  shape: Shape,
  contract: ContractIndex,
): readonly IndexedType[] {
  const objects = shape.alternatives
    .filter(({ sort }) => sort === OBJECT)
    .flatMap((alternative) => interfaceOf(alternative, contract) ?? []);
  return [...objects, ...namesAround(shape, contract)];
}

/** The nested types that a type is written with, without the objects that it is compared by. */
export function namesAround(
  { aliases, absorbed }: Shape,
  contract: ContractIndex,
): readonly IndexedType[] {
  return [...aliases, ...typesIn(absorbed, contract)];
}

/** The declared types that types mention. */
function typesIn(
  types: readonly Type[],
  contract: ContractIndex,
): readonly IndexedType[] {
  const found: IndexedType[] = [];
  for (const type of types) {
    visitType(type, ({ origin, name }) => {
      const each = origin === "declared" ? contract.find(name) : undefined;
      if (each !== undefined) found.push(each);
    });
  }
  return found;
}
