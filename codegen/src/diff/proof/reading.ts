import type { FunctionType, Type } from "../../model/contract.js";
import { propertyName } from "../../printer/escape.js";
import type { Step } from "../fact.js";
import { access, indexed } from "../access.js";
import type { Alternative } from "./alternatives.js";
import { isNothingAtAll, isPromise } from "./alternatives.js";
import type { ModuleWriter } from "./module-writer.js";
import { branchText, tagsOf } from "./sort-text.js";
import type { Samples } from "./samples.js";
import { valueLines } from "./value.js";
import { unqualified } from "./variable-name.js";
import type { Hop, Walk } from "./walk.js";

/** An expression that reads a value. */
export interface Reading {
  readonly expression: string;
  /** Whether it gives `undefined` where something on the way there is absent. */
  readonly mayBeUndefined: boolean;
  /** A name for what it gives. */
  readonly name: string;
}

/**
 * Code that reads along a walk, as a consumer writes it; undefined where that
 * takes more than an expression: where the way leads through one of several
 * alternatives, or into a function that callers write.
 */
export function readAlong(
  { start, hops }: Walk,
  module: ModuleWriter,
  samples: Samples,
): Reading | undefined {
  let expression = module.declareOf(start);
  let name = unqualified(start.name);
  let isAbsent = false;
  let mayBeUndefined = false;
  for (const [at, hop] of hops.entries()) {
    if (!hop.others.every(isNothingAtAll)) return undefined;
    isAbsent ||= hop.others.length > 0;
    mayBeUndefined ||= isAbsent;
    switch (hop.step.kind) {
      case "member":
        name = hop.step.name;
        expression = access(expression, name, isAbsent);
        isAbsent = hop.optional;
        break;
      case "element":
      case "entry": {
        const key = hop.step.kind === "element" ? "0" : '"key"';
        expression = `${expression}${isAbsent ? "?." : ""}[${key}]`;
        // Under noUncheckedIndexedAccess it is.
        isAbsent = hops.length > at + 1;
        break;
      }
      case "item":
        expression = `${expression}${isAbsent ? "?." : ""}[${hop.step.index}]`;
        isAbsent = hop.optional;
        break;
      case "result": {
        if (hop.from.kind !== "function" || mayBeUndefined) return undefined;
        const call = callText(expression, hop.from, module, samples);
        const wait = isPromise(hop.from.returns) ? "await " : "";
        expression = module.variable("result");
        module.add([`const ${expression} = ${wait}${call};`]);
        isAbsent = false;
        break;
      }
      case "parameter":
        return undefined;
    }
  }
  mayBeUndefined ||= isAbsent;
  return { expression, mayBeUndefined, name };
}

/** A call with what the function needs, and no more. */
function callText(
  expression: string,
  { parameters }: FunctionType,
  module: ModuleWriter,
  samples: Samples,
): string {
  const given = parameters
    .filter(({ optional }) => !optional)
    .map(({ name, type }) => argumentText(type, name, module, samples));
  return `${expression}(${given.join(", ")})`;
}

/** An argument on one line: what is longer is declared. */
export function argumentText(
  type: Type,
  name: string,
  module: ModuleWriter,
  samples: Samples,
): string {
  if (type.kind === "primitive" || type.kind === "literal") {
    return valueLines(samples.of(type, name), "", "").lines.join("");
  }
  return module.declare(name, module.type(type));
}

/**
 * The type of what a walk leads to, as an indexed type. Where it `picks`, it
 * says at each step which of all that may be there it is taken from, so that
 * whatever else may be there does not matter.
 */
export function typeAlong(
  { start, hops }: Walk,
  module: ModuleWriter,
  picks = false,
): string {
  let text = module.type(start);
  let mayBeAbsent = false;
  for (const hop of hops) {
    const from = fromText(text, hop, { picks, mayBeAbsent }, module);
    text = hopType(from, hop, module);
    mayBeAbsent = hop.optional;
  }
  return text;
}

/** The type that the last step of a walk is taken from, of all that may be there. */
export function holderAlong(
  { start, hops }: Walk,
  module: ModuleWriter,
): string | undefined {
  const last = hops.at(-1);
  if (last === undefined) return undefined;
  const around = typeAlong({ start, hops: hops.slice(0, -1) }, module, true);
  return fromText(around, last, { picks: true, mayBeAbsent: false }, module);
}

/** As `holderAlong`, whatever it says of which kind it is. */
export function havingAlong(
  { start, hops }: Walk,
  module: ModuleWriter,
): string | undefined {
  const last = hops.at(-1);
  if (last?.step.kind !== "member") return undefined;
  if (tagsOf(last.from, last.step.name) === undefined) return undefined;
  const around = typeAlong({ start, hops: hops.slice(0, -1) }, module, true);
  return module.library("Extract", around, having(last.step.name));
}

/** As `holderAlong`, by what else may be there: undefined where nothing else may. */
export function remainderAlong(
  { start, hops }: Walk,
  module: ModuleWriter,
): string | undefined {
  const last = hops.at(-1);
  if (last === undefined || last.others.every(isNothingAtAll)) return undefined;
  const around = typeAlong({ start, hops: hops.slice(0, -1) }, module, true);
  const known = last.others.map((branch) => branchText(branch, module));
  return module.library("Exclude", around, known.join(" | "));
}

function fromText(
  text: string,
  { step, from, others }: Hop,
  { picks, mayBeAbsent }: { picks: boolean; mayBeAbsent: boolean },
  module: ModuleWriter,
): string {
  if (picks || !others.every(isNothingAtAll)) {
    return module.library("Extract", text, withStep(step, from, module));
  }
  return mayBeAbsent || others.length > 0
    ? module.library("NonNullable", text)
    : text;
}

/** Whatever has a member. */
function having(name: string): string {
  return `{ ${propertyName(name)}?: unknown }`;
}

/** Whatever a step can be taken from; of objects those of one kind, where they say of which kind they are. */
function withStep(step: Step, from: Alternative, module: ModuleWriter): string {
  switch (step.kind) {
    case "member":
      return tagsOf(from, step.name) ?? having(step.name);
    case "element":
    case "item":
      return module.library("Array", "any");
    case "entry":
      return "{ [key: string]: unknown }";
    case "parameter":
    case "result":
      return "(...given: any) => any";
  }
}

/** The type of what a step leads to, from one that is written. */
function hopType(
  text: string,
  { step, from, position }: Hop,
  module: ModuleWriter,
): string {
  switch (step.kind) {
    case "member":
      return indexed(text, step.name);
    case "element":
      return `${text}[number]`;
    case "item":
      return `${text}[${step.index}]`;
    case "entry":
      return `${text}[string]`;
    case "parameter":
      return `${module.library("Parameters", text)}[${position}]`;
    case "result": {
      const result = module.library("ReturnType", text);
      return from.kind === "function" && isPromise(from.returns)
        ? module.library("Awaited", result)
        : result;
    }
  }
}
