import type { Type } from "../../model/contract.js";
import { access } from "./access.js";
import { alternativesOf } from "./alternatives.js";
import type { ContractIndex } from "../compare/contract-index.js";
import { substitute } from "../compare/substitute.js";
import type { Sketch } from "./sketch.js";
import { readings, taken } from "./uses.js";
import { propertiesAndMethods, type Walk } from "./walk.js";

/** How many members are tried. */
const limit = 12;

/**
 * Reads what a value has by name, and what it resolves to where it is a
 * promise: one sketch for each member, of which another type may lack some.
 */
export function membersTaken(
  routes: readonly Walk[],
  type: Type,
  index: ContractIndex,
): readonly Sketch[] {
  const own = namesOf(type, index).map((name) => ({ name, awaited: false }));
  const resolved = promisedBy(type, index)
    .flatMap((promised) => namesOf(promised, index))
    .map((name) => ({ name, awaited: true }));
  const nearest = routes.slice(0, 1);
  return [...own, ...resolved].slice(0, limit).flatMap(({ name, awaited }) =>
    readings(nearest, (reading, draft) => {
      if (reading.mayBeUndefined) return false;
      let { expression } = reading;
      if (awaited) {
        const resolvedTo = draft.module.variable("page");
        draft.module.add([`const ${resolvedTo} = await ${expression};`]);
        expression = resolvedTo;
      }
      return taken(
        { ...reading, name, expression: access(expression, name) },
        draft,
      );
    }),
  );
}

function namesOf(type: Type, index: ContractIndex): readonly string[] {
  const alternatives = alternativesOf(type, index);
  return [
    ...new Set(
      alternatives.flatMap((alternative) =>
        propertiesAndMethods(alternative, index).map(({ name }) => name),
      ),
    ),
  ];
}

/** What the promises resolve to that the type's interfaces extend. */
function promisedBy(type: Type, index: ContractIndex): readonly Type[] {
  return alternativesOf(type, index).flatMap((alternative) =>
    alternative.kind === "interface"
      ? alternative.declaration.extends
          .filter(({ name }) => name.join(".") === "Promise")
          .flatMap((promise) =>
            promise.arguments.map((argument) =>
              substitute(argument, alternative.given),
            ),
          )
      : [],
  );
}
