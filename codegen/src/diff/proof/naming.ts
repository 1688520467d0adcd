import { declared, primitive, requiredProperty } from "../../model/build.js";
import type { NamedType, QualifiedName, Type } from "../../model/contract.js";
import {
  identifier,
  propertyName,
  stringLiteral,
} from "../../printer/escape.js";
import type { ContractIndex } from "../compare/contract-index.js";
import { substitute } from "../compare/substitute.js";
import { indexed } from "../access.js";
import { alternativesOf } from "./alternatives.js";
import type { ModuleWriter } from "./module-writer.js";
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
  return implementations(name, index);
}

/** Implements one method of an interface, with the parameters that it has in the base. */
export function implementedAs(
  name: QualifiedName,
  method: string,
  index: ContractIndex,
): readonly Sketch[] {
  return [
    ...implementations(name, index, method),
    argumentsFrom(name, method, index),
  ];
}

/** Implements what an interface has by a name that the base has not: nothing, so far. */
export function nothingOf(
  name: QualifiedName,
  member: string,
  index: ContractIndex,
): Sketch {
  return ({ module }) => {
    const type = instanceOf(name, index);
    if (type === undefined) return false;
    const written = module.type(type);
    const known = module.library(
      "Extract",
      `keyof ${written}`,
      stringLiteral(member),
    );
    const part = module.library("Pick", written, known);
    const variable = module.variable(unqualified(name));
    module.add([`export const ${variable}: ${part} = {};`], 0);
    return true;
  };
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
  method?: string,
): readonly Sketch[] {
  const type = instanceOf(name, index);
  const [self] = type === undefined ? [] : alternativesOf(type, index);
  if (type === undefined || self?.kind !== "interface") return [];
  const whole = propertiesAndMethods(self, index);
  const all =
    method === undefined ? whole : whole.filter((each) => each.name === method);
  const declaredMember = methodProperties(all).find(
    (property) => property.name === method,
  );
  const textOf = (module: ModuleWriter) =>
    method === undefined
      ? module.type(type)
      : module.library("Pick", module.type(type), stringLiteral(method));
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
    const head = `export class ${className} implements ${textOf(module)} {`;
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
    const bases =
      method === undefined
        ? self.declaration.extends.map((base) => substitute(base, self.given))
        : [];
    const known = module.declare(
      "known",
      module.annotation(
        bases.length === 0
          ? own
          : { kind: "intersection", members: [...bases, own] },
      ),
    );
    const variable = module.variable(unqualified(name));
    module.add([`export const ${variable}: ${textOf(module)} = ${known};`], 0);
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
