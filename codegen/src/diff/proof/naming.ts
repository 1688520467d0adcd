import { declared, primitive, requiredProperty } from "../../model/build.js";
import type { NamedType, QualifiedName, Type } from "../../model/contract.js";
import { propertyName } from "../../printer/escape.js";
import type { ContractIndex } from "../compare/contract-index.js";
import { substitute } from "../compare/substitute.js";
import { alternativesOf } from "./alternatives.js";
import type { Sketch } from "./sketch.js";
import { unqualified } from "./variable-name.js";
import { instanceOf, propertiesAndMethods } from "./walk.js";

/** Names a type that may be gone by itself, or with all that is imported with it. */
export function namings(
  name: QualifiedName,
  index: ContractIndex,
): readonly Sketch[] {
  return [named(name, index, "import"), named(name, index, "use")];
}

/** Names a type, which stops to compile where it is imported or where it is used. */
export function named(
  name: QualifiedName,
  index: ContractIndex,
  stops: "import" | "use",
): Sketch {
  return ({ module }) => {
    const found = index.find(name);
    if (found === undefined) return false;
    const type: NamedType = declared(
      name,
      ...found.declaration.typeParameters.map(() => primitive("string")),
    );
    module.declareOf(type);
    module.markDeclaration(stops);
    return true;
  };
}

/** Implements an interface, as a test double does: with all that it has in the base. */
export function implemented(
  name: QualifiedName,
  index: ContractIndex,
): readonly Sketch[] {
  const type = instanceOf(name, index);
  const [self] = type === undefined ? [] : alternativesOf(type, index);
  if (type === undefined || self?.kind !== "interface") return [];
  const members = [
    ...new Map(
      propertiesAndMethods(self, index).map((member) => [
        member.name,
        member.kind === "method" ? neverReturns : primitive("never"),
      ]),
    ),
  ];
  const asClass: Sketch = ({ module }) => {
    const className = module.className(unqualified(name));
    const head = `export class ${className} implements ${module.type(type)} {`;
    const fields = members.map(
      ([member, memberType]) =>
        `  declare ${propertyName(member)}: ${module.type(memberType)};`,
    );
    module.add(fields.length === 0 ? [`${head}}`] : [head, ...fields, "}"], 0);
    return true;
  };
  const asObject: Sketch = ({ module }) => {
    const own: Type = {
      kind: "object",
      members: members.map(([member, memberType]) =>
        requiredProperty(member, memberType),
      ),
    };
    const bases = self.declaration.extends.map((base) =>
      substitute(base, self.given),
    );
    const known = module.declare(
      "known",
      module.annotation(
        bases.length === 0
          ? own
          : { kind: "intersection", members: [...bases, own] },
      ),
    );
    const variable = module.variable(unqualified(name));
    module.add(
      [`export const ${variable}: ${module.type(type)} = ${known};`],
      0,
    );
    return true;
  };
  return [asClass, asObject];
}

/** A function that fits as any method. */
const neverReturns: Type = {
  kind: "function",
  parameters: [],
  returns: primitive("never"),
};
