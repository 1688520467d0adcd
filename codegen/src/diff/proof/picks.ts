import { primitive } from "../../model/build.js";
import type { Type } from "../../model/contract.js";
import type { ContractIndex } from "../compare/contract-index.js";
import { alternativesOf, branchesOf, isNothingAtAll } from "./alternatives.js";
import type { ModuleWriter } from "./module-writer.js";
import { typeAlong } from "./reading.js";
import type { Sketch } from "./sketch.js";
import { branchText, withMembers } from "./sort-text.js";
import { nameOf } from "./uses.js";
import type { Walk } from "./walk.js";

/**
 * Takes the object that it is, where it is one, as a map of anything, as
 * functions do that log or copy objects; of several, one that is written out.
 */
export function takenAsMap(
  routes: readonly Walk[],
  index: ContractIndex,
): readonly Sketch[] {
  return routes.flatMap((walk) => {
    const type = walk.hops.at(-1)?.type ?? walk.start;
    const written = alternativesOf(type, index).filter(
      (alternative) => alternative.kind === "object",
    );
    const whole: Sketch = ({ module }) => {
      const given = typeAlong(walk, module);
      const isPlain = walk.hops.length === 0;
      return asMap(
        isPlain ? given : module.library("Extract", given, "object"),
        nameOf(walk),
        module,
      );
    };
    const parts = written.map(
      (object): Sketch =>
        ({ module }) =>
          asMap(
            module.library(
              "Extract",
              typeAlong(walk, module, true),
              withMembers(object.members),
            ),
            nameOf(walk),
            module,
          ),
    );
    return [whole, ...parts];
  });
}

function asMap(type: string, name: string, module: ModuleWriter): boolean {
  const given = module.declare(name, type);
  const map = module.library("Record", "string", "unknown");
  module.add([`export const ${module.variable("map")}: ${map} = ${given};`], 0);
  return true;
}

/** Relies on there being nothing of a type, which is none of the base's alternatives. */
export function noneOf(routes: readonly Walk[], type: Type): readonly Sketch[] {
  return routes.map(
    (walk): Sketch =>
      ({ module }) =>
        neverIs(
          module.library(
            "Extract",
            typeAlong(walk, module, true),
            module.type(type),
          ),
          nameOf(walk),
          module,
        ),
  );
}

/** Relies on there being nothing but what is of the sorts that a type is of. */
export function nothingElse(
  routes: readonly Walk[],
  type: Type,
  index: ContractIndex,
): readonly Sketch[] {
  return routes.map((walk): Sketch => ({ module }) => {
    const known = branchesOf(type, index).map((branch) =>
      branchText(branch, module),
    );
    const isOptional = walk.hops.at(-1)?.optional === true;
    const all = [...known, ...(isOptional ? ["undefined"] : [])];
    const whole = typeAlong(walk, module, true);
    return neverIs(
      module.library("Exclude", whole, [...new Set(all)].join(" | ")),
      nameOf(walk),
      module,
    );
  });
}

/** Uses what is of the sort of a type, whatever else there may be. */
export function someOf(
  routes: readonly Walk[],
  type: Type,
  index: ContractIndex,
): readonly Sketch[] {
  return routes.map((walk): Sketch => ({ module }) => {
    const sorts = branchesOf(type, index)
      .filter((branch) => !isNothingAtAll(branch))
      .map((branch) => branchText(branch, module));
    if (sorts.length === 0) return false;
    const whole = typeAlong(walk, module, true);
    const name = nameOf(walk);
    const value = module.declare(
      name,
      module.library("Extract", whole, sorts.join(" | ")),
    );
    module.add(
      [`export const ${module.variable("text")} = ${value}.toString();`],
      0,
    );
    return true;
  });
}

function neverIs(type: string, name: string, module: ModuleWriter): boolean {
  const value = module.declare(name, type);
  const never = module.type(primitive("never"));
  const variable = module.variable("unexpected");
  module.add([`export const ${variable}: ${never} = ${value};`], 0);
  return true;
}
