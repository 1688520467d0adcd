import { literal, nullable, primitive, unionOf } from "../../model/build.js";
import type { Type } from "../../model/contract.js";
import { unknownKind } from "../../printer/unknown-kind.js";
import type { ContractIndex } from "../compare/contract-index.js";
import type { Fact } from "../fact.js";
import { membersTaken } from "./member-uses.js";
import { noneOf, nothingElse, someOf } from "./picks.js";
import { containersOf } from "./routes.js";
import { removedCalls } from "./sendings.js";
import type { Sketch } from "./sketch.js";
import { otherLengthRead, tuplesTaken } from "./tuple-sketches.js";
import { unlistedValue } from "./unlisted-value.js";
import {
  asserted,
  branchedOn,
  calledBack,
  comparedWith,
  madeUp,
  readings,
  taken,
  takenAs,
  toldApart,
} from "./uses.js";
import { type Walk, walks } from "./walk.js";

/** What code that reads a value does that a change of it stops from compiling. */
export function readSketches(
  fact: Fact,
  routes: readonly Walk[],
  index: ContractIndex,
): readonly Sketch[] {
  switch (fact.kind) {
    case "member":
    case "method":
    case "index":
      return readings(routes, taken);
    case "signature":
      return fact.action === "removed" ? removedCalls(routes, fact.method) : [];
    case "parameter":
      return calledBack(routes);
    case "presence":
      return [
        ...takenByName(routes),
        ...readings(routes, takenAs(fact.before)),
        ...readings(routes, takenAs(nullable(anything))),
        ...tuplesTaken(routes, containersOf(fact, index)),
      ];
    case "null":
      return [
        ...takenByName(routes),
        ...readings(routes, takenAs(fact.before)),
        ...readings(routes, takenAs(anything)),
        ...noneOf(routes, primitive("null")),
      ];
    case "value":
      return fact.action === "added"
        ? [
            ...covered(routes, fact.before),
            ...(fact.open ? [] : noneOf(routes, literal(fact.value))),
          ]
        : [
            ...readings(routes, comparedWith(fact.value)),
            ...madeUp(routes, { kind: "literal", value: fact.value }),
          ];
    case "enum":
      return fact.action === "opened" || fact.action === "listed"
        ? [
            ...covered(routes, fact.before),
            ...nothingElse(routes, fact.before, index),
          ]
        : [
            ...readings(routes, comparedWith(unlistedValue(fact.after))),
            ...madeUp(routes, fact.before),
          ];
    case "alternative":
      return fact.action === "added"
        ? [
            ...takenByName(routes),
            ...readings(routes, takenAs(fact.before)),
            ...membersTaken(routes, fact.before, index),
            ...takenAsAny(routes, fact, index),
            ...nothingElse(routes, fact.before, index),
          ]
        : [
            ...readings(routes, asserted(fact.alternative)),
            ...toldApart(routes, fact.alternative, index),
            ...madeUp(routes, fact.alternative),
            ...someOf(routes, fact.alternative, index),
          ];
    case "type":
      return [
        ...(fact.action === "narrowed" ? [] : takenByName(routes)),
        ...readings(routes, takenAs(fact.before)),
        ...readings(routes, comparedWith(unlistedValue(fact.after))),
        ...readings(routes, asserted(fact.before)),
        ...plain.flatMap((type) => readings(routes, asserted(type))),
        ...membersTaken(routes, fact.before, index),
        ...madeUp(routes, fact.before),
        ...takenAsAny(routes, fact, index),
        ...(fact.action === "narrowed"
          ? someOf(routes, fact.before, index)
          : nothingElse(routes, fact.before, index)),
      ];
    case "length":
      return [...takenByName(routes), ...otherLengthRead(fact, routes, index)];
    case "declaration":
    case "name":
    case "heritage":
    case "form":
    case "type-parameters":
    case "deprecation":
    case "documentation":
      return [];
    default:
      return unknownKind(fact);
  }
}

/** Whatever is neither null nor undefined. */
const anything: Type = { kind: "object", members: [] };

/** What a value can be that may be anything. */
const plain: readonly Type[] = (["number", "string", "boolean"] as const).map(
  primitive,
);

/** Covers all values that there are in the base. */
function covered(routes: readonly Walk[], before: Type): readonly Sketch[] {
  return [
    ...readings(routes, branchedOn(before)),
    ...readings(routes, takenAs(before)),
  ];
}

/** Takes the value as all that it can be at that place, of several objects that have it. */
function takenAsAny(
  routes: readonly Walk[],
  { place }: Fact,
  index: ContractIndex,
): readonly Sketch[] {
  return routes.flatMap((route) => {
    const steps = place.steps.slice(-route.hops.length);
    const types = walks(route.start, steps, index).flatMap(
      ({ hops }) => hops.at(-1)?.type ?? [],
    );
    return types.length > 1 ? readings([route], takenAs(unionOf(types))) : [];
  });
}

/** Takes the value as its type, written as the declaration has it. */
function takenByName(routes: readonly Walk[]): readonly Sketch[] {
  const type = routes[0]?.hops.at(-1)?.type;
  return type === undefined ? [] : readings(routes, takenAs(type));
}
