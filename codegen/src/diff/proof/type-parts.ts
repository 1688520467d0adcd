import { primitive, requiredProperty } from "../../model/build.js";
import type {
  FunctionType,
  Member,
  Property,
  Type,
} from "../../model/contract.js";
import type { ContractIndex } from "../compare/contract-index.js";
import { branchesOf } from "./alternatives.js";

/** Whether a value may be any string: a comparison with one compiles. */
export function takesAnyText(type: Type, index: ContractIndex): boolean {
  return branchesOf(type, index).some(
    (branch) =>
      branch.some(
        (part) => part.kind === "primitive" && part.name === "string",
      ) &&
      // Of a string and one literal it is that literal.
      !branch.some((part) => part.kind === "literal"),
  );
}

/** The members of a union that are no literals and not `null`. */
export function othersOf(type: Type): readonly Type[] {
  return type.kind === "union"
    ? type.members.filter(
        (member) =>
          member.kind !== "literal" &&
          !(member.kind === "primitive" && member.name === "null"),
      )
    : [];
}

/** The literals among what a type stands for, without those of the types it names. */
export function literalsOf(type: Type): readonly (string | number | boolean)[] {
  const members = type.kind === "union" ? type.members : [type];
  return members.flatMap((member) =>
    member.kind === "literal" ? [member.value] : [],
  );
}

/** Methods as properties of an object that has them; the signatures of one method are all of its type. */
export function methodProperties(
  members: readonly Member[],
): readonly Property[] {
  const signatures = new Map<string, FunctionType[]>();
  for (const member of members) {
    if (member.kind !== "method") continue;
    const { name, parameters } = member;
    // What it gives is a fixture, which has to have whatever the API returns.
    const returns = primitive("never");
    const signature: FunctionType = { kind: "function", parameters, returns };
    signatures.set(name, [...(signatures.get(name) ?? []), signature]);
  }
  return [...signatures].map(([name, all]) => {
    const [only, ...others] = all;
    const isOne = only !== undefined && others.length === 0;
    return requiredProperty(
      name,
      isOne ? only : { kind: "intersection", members: all },
    );
  });
}
