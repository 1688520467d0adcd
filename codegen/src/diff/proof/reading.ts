import type { FunctionType, Type } from "../../model/contract.js";
import { stringLiteral } from "../../printer/escape.js";
import { access } from "./access.js";
import { type Alternative, isPromise } from "./alternatives.js";
import type { ModuleWriter } from "./module-writer.js";
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
    if (!hop.others.every(isNothing)) return undefined;
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

/** Whether an alternative is `null` or `undefined`. */
export function isNothing(alternative: Alternative): boolean {
  return (
    alternative.kind === "primitive" &&
    (alternative.name === "null" || alternative.name === "undefined")
  );
}

/** The type of what a walk leads to, as an indexed type. */
export function typeAlong({ start, hops }: Walk, module: ModuleWriter): string {
  let text = module.type(start);
  let mayBeAbsent = false;
  for (const hop of hops) {
    text = hopType(text, hop, mayBeAbsent, module);
    mayBeAbsent = hop.optional;
  }
  return text;
}

function hopType(
  text: string,
  { step, from, others, position }: Hop,
  mayBeAbsent: boolean,
  module: ModuleWriter,
): string {
  const isOneOfSeveral = !others.every(isNothing);
  const nothingLess =
    mayBeAbsent || others.length > 0
      ? module.library("NonNullable", text)
      : text;
  const only = (type: string): string =>
    isOneOfSeveral ? module.library("Extract", text, type) : nothingLess;
  switch (step.kind) {
    case "member": {
      const name = stringLiteral(step.name);
      return `${only(`{ ${name}?: unknown }`)}[${name}]`;
    }
    case "element":
      return `${only(module.library("Array", "any"))}[number]`;
    case "entry":
      return `${only("{ [key: string]: any }")}[string]`;
    case "parameter":
      return `${module.library("Parameters", only("(...given: any) => any"))}[${position}]`;
    case "result": {
      const result = module.library(
        "ReturnType",
        only("(...given: any) => any"),
      );
      return from.kind === "function" && isPromise(from.returns)
        ? module.library("Awaited", result)
        : result;
    }
  }
}
