import { declared, primitive, requiredProperty } from "../../model/build.js";
import type {
  NamedType,
  Property,
  QualifiedName,
  Type,
} from "../../model/contract.js";
import { identifier, propertyName } from "../../printer/escape.js";
import type { ContractIndex } from "../compare/contract-index.js";
import { substitute } from "../compare/substitute.js";
import { indexed } from "./access.js";
import { alternativesOf } from "./alternatives.js";
import type { Sketch } from "./sketch.js";
import { methodProperties } from "./type-parts.js";
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

/** Implements an interface, as a test double does: with all that it has in the base, methods by functions that do nothing. */
export function implemented(
  name: QualifiedName,
  index: ContractIndex,
): readonly Sketch[] {
  return implementations(name, index, () => undefined);
}

/** Implements an interface, one method with the parameters that it has in the base. */
export function implementedAs(
  name: QualifiedName,
  method: string,
  index: ContractIndex,
): readonly Sketch[] {
  return [
    ...implementations(name, index, (properties) =>
      properties.find((property) => property.name === method),
    ),
    argumentsFrom(name, method, index),
  ];
}

/** Keeps the arguments of a method, as code does that wraps it: TypeScript takes its last signature for that. */
function argumentsFrom(
  name: QualifiedName,
  method: string,
  index: ContractIndex,
): Sketch {
  return ({ module }) => {
    const type = instanceOf(name, index);
    const [self] = type === undefined ? [] : alternativesOf(type, index);
    if (type === undefined || self === undefined) return false;
    const last = propertiesAndMethods(self, index).findLast(
      (member) => member.kind === "method" && member.name === method,
    );
    if (last?.kind !== "method") return false;
    const parameters = last.parameters.map(
      (parameter) =>
        `${identifier(parameter.name)}${parameter.optional ? "?" : ""}: ${module.type(parameter.type)}`,
    );
    const given = module.declare("given", `[${parameters.join(", ")}]`);
    const asked = module.library(
      "Parameters",
      indexed(module.type(type), method),
    );
    module.add(
      [`export const ${module.variable("wrapped")}: ${asked} = ${given};`],
      0,
    );
    return true;
  };
}

function implementations(
  name: QualifiedName,
  index: ContractIndex,
  asDeclared: (methods: readonly Property[]) => Property | undefined,
): readonly Sketch[] {
  const type = instanceOf(name, index);
  const [self] = type === undefined ? [] : alternativesOf(type, index);
  if (type === undefined || self?.kind !== "interface") return [];
  const all = propertiesAndMethods(self, index);
  const declaredMember = asDeclared(methodProperties(all));
  const members = [
    ...new Map(
      all.map((member) => {
        const isMethod = member.kind === "method";
        const whatever = isMethod ? neverReturns : primitive("never");
        const isDeclared = member.name === declaredMember?.name;
        return [member.name, isDeclared ? declaredMember.type : whatever];
      }),
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
