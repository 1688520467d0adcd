import { primitive, unionOf } from "../../model/build.js";
import type { Type } from "../../model/contract.js";
import { literalText } from "../../printer/types.js";
import type { Step } from "../fact.js";
import { access } from "../access.js";
import { alternativesOf, isNothing } from "./alternatives.js";
import { withAllParameters } from "./callbacks.js";
import {
  havingAlong,
  holderAlong,
  readAlong,
  type Reading,
  remainderAlong,
  typeAlong,
} from "./reading.js";
import type { Draft, Sketch } from "./sketch.js";
import { type Value, valueLines } from "./value.js";
import { unqualified } from "./variable-name.js";
import type { ContractIndex } from "../compare/contract-index.js";
import { propertiesAndMethods, type Walk } from "./walk.js";

/** Writes what a consumer does with a value that was read; gives false where that cannot be done with it. */
export type Use = (reading: Reading, draft: Draft) => boolean;

/**
 * Uses what is at the end of each way; then, of the type that is written there;
 * at last, of the object there that has the last member of the way, or that is
 * none of the others.
 */
export function readings(routes: readonly Walk[], use: Use): readonly Sketch[] {
  const along = routes.map((walk): Sketch => (draft) => {
    const reading = readAlong(walk, draft.module, draft.samples);
    return reading !== undefined && use(reading, draft);
  });
  const byType = routes.toReversed().map((walk): Sketch => (draft) => {
    const { module } = draft;
    if (walk.hops.length === 0) return false;
    const name = nameOf(walk);
    const expression = module.declare(name, typeAlong(walk, module));
    const mayBeUndefined = walk.hops.at(-1)?.optional === true;
    return use({ expression, mayBeUndefined, name }, draft);
  });
  const byHolder = [holderAlong, havingAlong, remainderAlong].flatMap(
    (typeOf) => routes.map((walk) => ofHolder(walk, typeOf, use)),
  );
  return [...along, ...byType, ...byHolder];
}

function ofHolder(
  { start, hops }: Walk,
  typeOf: typeof holderAlong,
  use: Use,
): Sketch {
  return (draft) => {
    const last = hops.at(-1);
    if (last === undefined) return false;
    const { module } = draft;
    const type = typeOf({ start, hops }, module);
    if (type === undefined) return false;
    const holder = module.declare(
      nameOf({ start, hops: hops.slice(0, -1) }),
      type,
    );
    const expression = stepText(holder, last.step);
    if (expression === undefined) return false;
    const name = nameOf({ start, hops });
    return use({ expression, mayBeUndefined: last.optional, name }, draft);
  };
}

/** Reads what a step leads to; undefined where that takes a call. */
function stepText(object: string, step: Step): string | undefined {
  switch (step.kind) {
    case "member":
      return access(object, step.name);
    case "element":
      return `${object}[0]`;
    case "item":
      return `${object}[${step.index}]`;
    case "entry":
      return `${object}["key"]`;
    case "parameter":
    case "result":
      return undefined;
  }
}

/** Reads it, and no more. */
export const taken: Use = ({ expression, name }, { module }) => {
  module.add([`export const ${module.variable(name)} = ${expression};`], 0);
  return true;
};

/** Takes it as a value of `type`. */
export function takenAs(type: Type): Use {
  return ({ expression, name, mayBeUndefined }, { module }) => {
    const read = mayBeUndefined
      ? unionOf([type, primitive("undefined")])
      : type;
    const head = `export const ${module.variable(name)}: ${module.annotation(read)} =`;
    const isLong = head.length + expression.length + 2 > 80;
    module.add(
      isLong ? [head, `  ${expression};`] : [`${head} ${expression};`],
      0,
    );
    return true;
  };
}

/** Asserts that it is a value of `type`. */
export function asserted(type: Type): Use {
  return ({ expression, name }, { module }) => {
    const variable = module.variable(name);
    module.add(
      [
        `export const ${variable} = ${expression} as ${module.annotation(type)};`,
      ],
      0,
    );
    return true;
  };
}

/** Compares it with a value. */
export function comparedWith(value: string | number | boolean): Use {
  return ({ expression }, { module }) => {
    const name = module.variable("isMatch");
    module.add(
      [`export const ${name} = ${expression} === ${literalText(value)};`],
      0,
    );
    return true;
  };
}

/**
 * Compares the members by which one alternative can be told from others with
 * what they are in it.
 */
export function toldApart(
  routes: readonly Walk[],
  type: Type,
  index: ContractIndex,
): readonly Sketch[] {
  const [alternative] = alternativesOf(type, index);
  if (alternative === undefined) return [];
  return propertiesAndMethods(alternative, index).flatMap((member) => {
    if (member.kind !== "property") return [];
    const { name, type: literal } = member;
    if (literal.kind !== "literal") return [];
    return readings(routes, (reading, draft) => {
      if (reading.mayBeUndefined) return false;
      const expression = access(reading.expression, name);
      return comparedWith(literal.value)({ ...reading, expression }, draft);
    });
  });
}

/** Branches on each value that it can be, and relies on there being no other. */
export function branchedOn(type: Type): Use {
  return ({ expression, name, mayBeUndefined }, { module, index }) => {
    const cases = alternativesOf(type, index).map((alternative) => {
      if (alternative.kind === "literal") return literalText(alternative.value);
      return isNothing(alternative) && alternative.kind === "primitive"
        ? alternative.name
        : undefined;
    });
    if (mayBeUndefined) cases.push("undefined");
    if (cases.includes(undefined)) return false;
    const isVariable = !/[^A-Za-z0-9_]/u.test(expression);
    const variable = isVariable ? expression : module.variable(name);
    module.add([
      ...(isVariable ? [] : [`const ${variable} = ${expression};`, ""]),
      `switch (${variable}) {`,
      ...new Set(cases.map((value) => `  case ${value}:`)),
      "    break;",
      "  default:",
    ]);
    module.add([`    ${variable} satisfies never;`, "}"], 0);
    return true;
  };
}

/** Hands over a function that takes all parameters of the one that a walk's last step but one leads to. */
export function calledBack(routes: readonly Walk[]): readonly Sketch[] {
  return routes.slice(-1).map(({ start, hops }): Sketch => ({ module }) => {
    const walk: Walk = { start, hops: hops.slice(0, -1) };
    const type = walk.hops.at(-1)?.type;
    if (type?.kind !== "function") return false;
    const given = module.declare(
      nameOf(walk),
      module.type(withAllParameters(type)),
    );
    const name = module.variable("handler");
    const asked = module.library("NonNullable", typeAlong(walk, module));
    module.add([`export const ${name}: ${asked} = ${given};`], 0);
    return true;
  });
}

/** Sets it to a value of `type`, as a test does that makes up what the API returns. */
export function madeUp(routes: readonly Walk[], type: Type): readonly Sketch[] {
  const written: Leaf = ({ samples }) => samples.of(type, "value");
  const elsewhere: Leaf = ({ samples }) => samples.declared(type, "value");
  return [written, elsewhere].flatMap((leaf) =>
    routes.map((walk) => setTo(walk, leaf)),
  );
}

/** Makes the value. */
type Leaf = (draft: Draft) => Value;

function setTo({ start, hops }: Walk, leaf: Leaf): Sketch {
  return (draft) => {
    const last = hops.at(-1);
    if (last?.step.kind !== "member") return false;
    const { module, samples } = draft;
    const object = readAlong(
      { start, hops: hops.slice(0, -1) },
      module,
      samples,
    );
    if (object === undefined || object.mayBeUndefined) return false;
    const { lines } = valueLines(
      leaf(draft),
      `${access(object.expression, last.step.name)} = `,
      ";",
    );
    module.add(lines, 0);
    return true;
  };
}

/** A name for what a walk leads to. */
export function nameOf({ start, hops }: Walk): string {
  const last = hops.findLast(({ step }) => step.kind === "member")?.step;
  return last?.kind === "member" ? last.name : unqualified(start.name);
}
