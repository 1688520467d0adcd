import type {
  Augmentation,
  Contract,
  Declaration,
  InterfaceDeclaration,
  Method,
  NamedType,
} from "../../../model/contract.js";
import { interfacesByName } from "../../../model/interfaces.js";
import type { Outcome } from "../../../problem.js";
import { failure, success } from "../../../problem.js";
import { hiddenTypeNames } from "../../hidden-type-names.js";
import { expandingMethod, expansionTypeNames } from "./expanding-methods.js";

/**
 * What the module `expand` adds to a contract: signatures by which methods of
 * resources infer their result from a literal `expand`. After them come the
 * contract's own again, since the last one is what `Parameters` and
 * `ReturnType` see.
 *
 * @param file what problems name: a declaration that takes a name which the
 * signatures need
 */
export function expandAugmentation(
  contract: Contract,
  file: string,
): Outcome<Augmentation> {
  const params = interfacesByName(contract.declarations, []);
  const paramsOf = ({ name }: NamedType) => params.get(name.join("."));
  const declarations = contract.declarations.flatMap((declaration) =>
    expanding(declaration, paramsOf),
  );
  const names = Object.values(expansionTypeNames);
  const problems = hiddenTypeNames(
    contract,
    { subpath: "expand", names, declarations },
    file,
  );
  return problems.length === 0 ? success({ declarations }) : failure(problems);
}

/** A declaration as far as it has methods that expand, or nothing. */
function expanding(
  declaration: Declaration,
  paramsOf: (type: NamedType) => InterfaceDeclaration | undefined,
): readonly Declaration[] {
  switch (declaration.kind) {
    case "interface": {
      if (declaration.direction !== "call") return [];
      const methods = declaration.members.filter(
        (member) => member.kind === "method",
      );
      const names = new Set(methods.map(({ name }) => name));
      const members = [...names].flatMap((name) =>
        withExpanding(
          methods.filter((method) => method.name === name),
          paramsOf,
        ),
      );
      return members.length === 0
        ? []
        : [{ ...declaration, documentation: "", extends: [], members }];
    }
    case "namespace": {
      const declarations = declaration.declarations.flatMap((inner) =>
        expanding(inner, paramsOf),
      );
      return declarations.length === 0
        ? []
        : [{ ...declaration, declarations }];
    }
    case "alias":
    case "export":
    case "local-name":
      return [];
  }
}

/** The signatures of a method, after those that expand; none where none does. */
function withExpanding(
  signatures: readonly Method[],
  paramsOf: (type: NamedType) => InterfaceDeclaration | undefined,
): readonly Method[] {
  const expandingOnes = signatures.flatMap(
    (signature) => expandingMethod(signature, paramsOf) ?? [],
  );
  return expandingOnes.length === 0 ? [] : [...expandingOnes, ...signatures];
}
