import type { ContractIndex } from "../compare/contract-index.js";
import { lengthsOf } from "../compare/list-type.js";
import type { LengthFact, Step } from "../fact.js";
import { access } from "../access.js";
import { typeAlong } from "./reading.js";
import { declaredOf, sendings } from "./sendings.js";
import type { Sketch } from "./sketch.js";
import { nameOf, readings, taken, takenAs, type Use } from "./uses.js";
import { marked } from "./value.js";
import { type Walk, walks } from "./walk.js";

/** Relies on the lengths that a tuple had: reads what is no longer there, takes it as it was, or asks for a length. */
export function otherLengthRead(
  { before, after }: LengthFact,
  routes: readonly Walk[],
  index: ContractIndex,
): readonly Sketch[] {
  const [old, present] = [lengthsOf(before), lengthsOf(after)];
  const beyond =
    present.most < old.most
      ? onward(routes, { kind: "item", index: present.most }, index)
      : [];
  return [
    ...readings(beyond, taken),
    ...readings(routes, takenAs(before)),
    ...readings(routes, lengthAsked(old.least)),
    ...routes.map((walk) => pickedLengthAsked(walk, before, old.least)),
  ];
}

/** Sends as many items as are no longer taken: all that there can be, or no more than needed. */
export function otherLengthSent(
  { before, after }: LengthFact,
  routes: readonly Walk[],
): readonly Sketch[] {
  const [old, present] = [lengthsOf(before), lengthsOf(after)];
  const counts = [
    ...(present.most < old.most ? [present.most + 1] : []),
    ...(present.least > old.least ? [old.least] : []),
  ];
  return [
    ...counts.flatMap((count) =>
      sendings(routes, ({ samples }) => marked(samples.tuple(before, count))),
    ),
    ...sendings(routes, declaredOf(before)),
  ];
}

/** Sends the items of a tuple before one that the last step of a walk leads to; at last, any value of the tuple. */
export function endedBefore(
  routes: readonly Walk[],
  containers: readonly Walk[],
): readonly Sketch[] {
  return lastTuples(routes).flatMap(({ tuple, index }) => [
    ...sendings(containers, ({ samples }) =>
      marked(samples.tuple(tuple, index)),
    ),
    ...sendings(containers, declaredOf(tuple)),
  ]);
}

/** Takes the tuple, an item of which the last step of a walk leads to, as what it is. */
export function tuplesTaken(
  routes: readonly Walk[],
  containers: readonly Walk[],
): readonly Sketch[] {
  return lastTuples(routes).flatMap(({ tuple }) => [
    ...containers.flatMap((walk) =>
      readings([walk], takenAs(walk.hops.at(-1)?.type ?? tuple)),
    ),
    ...readings(containers, takenAs(tuple)),
  ]);
}

/** The tuples, to an item of which the last step of walks leads. */
function lastTuples(routes: readonly Walk[]) {
  return routes.flatMap(({ hops }) => {
    const last = hops.at(-1);
    const { step, from } = last ?? {};
    if (step?.kind !== "item") return [];
    return from?.kind === "tuple" || from?.kind === "array"
      ? [{ tuple: from, index: step.index }]
      : [];
  });
}

/** Walks with one more step. */
function onward(
  routes: readonly Walk[],
  step: Step,
  index: ContractIndex,
): readonly Walk[] {
  return routes.flatMap(({ start, hops }) =>
    walks(start, [...hops.map((hop) => hop.step), step], index),
  );
}

/** Compares the length of a tuple with one that it can have. */
function lengthAsked(length: number): Use {
  return ({ expression, mayBeUndefined }, { module }) => {
    const name = module.variable("isMatch");
    const read = access(expression, "length", mayBeUndefined);
    module.add([`export const ${name} = ${read} === ${length};`], 0);
    return true;
  };
}

/** The same of a tuple beside other types. */
function pickedLengthAsked(
  walk: Walk,
  tuple: LengthFact["before"],
  length: number,
): Sketch {
  return ({ module }) => {
    const whole = typeAlong(walk, module, true);
    const picked = module.library("Extract", whole, module.type(tuple));
    const value = module.declare(nameOf(walk), picked);
    const name = module.variable("isMatch");
    module.add([`export const ${name} = ${value}.length === ${length};`], 0);
    return true;
  };
}
