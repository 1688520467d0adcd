import { primitive, unionOf } from "../../model/build.js";
import type { Type } from "../../model/contract.js";
import { access } from "../access.js";
import { alternativesOf } from "./alternatives.js";
import type { ContractIndex } from "../compare/contract-index.js";
import { substitute } from "../compare/substitute.js";
import type { Sketch } from "./sketch.js";
import type { Reading } from "./reading.js";
import { unlistedValue } from "./unlisted-value.js";
import { comparedWith, readings, taken, takenAs, type Use } from "./uses.js";
import { memberHops, propertiesAndMethods, type Walk } from "./walk.js";

/** How many members are tried. */
const limit = 12;

/**
 * Reads what a value has by name, and what it resolves to where it is a
 * promise: one sketch for each member, of which another type may lack some, or
 * list the values.
 */
export function membersTaken(
  routes: readonly Walk[],
  type: Type,
  index: ContractIndex,
): readonly Sketch[] {
  const nearest = routes.slice(0, 1);
  const own = memberHops(type, index)
    .slice(0, limit)
    .flatMap((hop) =>
      nearest.map(({ start, hops }) => ({ start, hops: [...hops, hop] })),
    );
  const resolved = promisedBy(type, index)
    .flatMap((promised) => propertiesOf(promised, index))
    .slice(0, limit);
  return [
    ...readings(own, taken),
    ...own.flatMap((walk) =>
      readings([walk], takenAs(walk.hops.at(-1)?.type ?? type)),
    ),
    ...own.flatMap((walk) =>
      readings(
        [walk],
        comparedWith(unlistedValue(walk.hops.at(-1)?.type ?? type)),
      ),
    ),
    ...resolved.flatMap((member) => readings(nearest, resolvedTaken(member))),
    ...readings(nearest, partTaken(type, index)),
  ];
}

interface Part {
  readonly name: string;
  /** Absent for methods: they are read, and no more. */
  readonly type?: Type;
}

function resolvedTaken({ name, type }: Part): Use {
  return ({ expression }, draft) => {
    const page = draft.module.variable("page");
    draft.module.add([`const ${page} = await ${expression};`]);
    const member: Reading = {
      name,
      mayBeUndefined: false,
      expression: access(page, name),
    };
    return (type === undefined ? taken : takenAs(type))(member, draft);
  };
}

/** Reads what an array or a map holds. */
function partTaken(type: Type, index: ContractIndex): Use {
  const keys = alternativesOf(type, index).flatMap((alternative) => {
    if (alternative.kind === "array") return ["[0]"];
    const isMap =
      alternative.kind === "object" &&
      alternative.members.some(({ kind }) => kind === "index");
    return isMap ? ['["key"]'] : [];
  });
  return (reading, draft) => {
    const [key] = keys;
    if (key === undefined) return false;
    const expression = `${reading.expression}?.${key}`;
    return taken({ ...reading, expression }, draft);
  };
}

function propertiesOf(type: Type, index: ContractIndex): readonly Part[] {
  const all = alternativesOf(type, index).flatMap((alternative) =>
    propertiesAndMethods(alternative, index),
  );
  const untyped = all.map(({ name }) => ({ name }));
  const typed = all.flatMap((member) =>
    member.kind === "property"
      ? [
          {
            name: member.name,
            type: member.optional
              ? unionOf([member.type, primitive("undefined")])
              : member.type,
          },
        ]
      : [],
  );
  return [...untyped, ...typed];
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
