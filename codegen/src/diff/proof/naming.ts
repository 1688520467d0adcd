import { declared, primitive } from "../../model/build.js";
import type { NamedType, QualifiedName } from "../../model/contract.js";
import { propertyName, stringLiteral } from "../../printer/escape.js";
import type { ContractIndex } from "../compare/contract-index.js";
import type { Sketch } from "./sketch.js";
import { unqualified } from "./variable-name.js";
import { instanceOf, propertiesAndMethods } from "./walk.js";
import { alternativesOf } from "./alternatives.js";

/** What stops to compile of code that names a type: that there is such a name, or how it is used. */
type Stops = "name" | "use";

/** Names a type. */
export function named(
  name: QualifiedName,
  index: ContractIndex,
  stops: Stops,
): Sketch {
  return ({ module }) => {
    const found = index.find(name);
    const type: NamedType = declared(
      name,
      ...(found?.declaration.typeParameters ?? []).map(() =>
        primitive("string"),
      ),
    );
    module.declareOf(type);
    module.markDeclaration(stops === "name" && name.length === 1);
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
  if (type === undefined || self === undefined) return [];
  const names = [
    ...new Set(propertiesAndMethods(self, index).map((member) => member.name)),
  ];
  const asClass: Sketch = ({ module }) => {
    const text = module.type(type);
    const head = `export class ${module.className(unqualified(name))} implements ${text} {`;
    const members = names.map(
      (member) =>
        `  declare ${propertyName(member)}: ${text}[${stringLiteral(member)}];`,
    );
    module.add([head, ...members, "}"], 0);
    return true;
  };
  const picked: Sketch = ({ module }) => {
    const text = module.type(type);
    const keys = names.map((member) => stringLiteral(member)).join(" | ");
    const known = module.declare(
      "known",
      module.library("Pick", text, keys === "" ? "never" : keys),
    );
    module.add(
      [
        `export const ${module.variable(unqualified(name))}: ${text} = ${known};`,
      ],
      0,
    );
    return true;
  };
  return [asClass, picked];
}
