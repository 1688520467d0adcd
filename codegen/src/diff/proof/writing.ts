import type { Parameter } from "../../model/contract.js";
import { access } from "../access.js";
import type { ModuleWriter } from "./module-writer.js";
import { argumentText } from "./reading.js";
import type { Samples } from "./samples.js";
import type { Value } from "./value.js";
import { objectValue, valueLines } from "./value.js";
import { unqualified } from "./variable-name.js";
import type { Hop, Walk } from "./walk.js";

/**
 * Code that sends `leaf` at the end of a walk, around it what is needed
 * besides: an object of the declared type, or a call. Gives false where no
 * consumer's code sends anything there.
 */
export function writeAlong(
  { start, hops }: Walk,
  leaf: Value,
  module: ModuleWriter,
  samples: Samples,
): boolean {
  const [method, parameter, ...inside] = hops;
  if (
    method?.step.kind === "member" &&
    method.type.kind === "function" &&
    parameter?.step.kind === "parameter"
  ) {
    const value = wrapped(inside, leaf, samples);
    if (value === undefined) return false;
    const { parameters } = method.type;
    const before = parameters.slice(0, parameter.position);
    const resource = module.declareOf(start);
    const call = access(resource, method.step.name);
    writeCall(call, before, value, module, samples);
    return true;
  }
  const value = wrapped(hops, leaf, samples);
  if (value === undefined) return false;
  const type = module.type(start);
  const name = module.variable(unqualified(start.name));
  const { lines, marked } = valueLines(
    value,
    `export const ${name}: ${type} = `,
    ";",
  );
  module.add(lines, marked);
  return true;
}

/** A call with all parameters before one, and a value for that. */
function writeCall(
  call: string,
  before: readonly Parameter[],
  value: Value,
  module: ModuleWriter,
  samples: Samples,
): void {
  const given = argumentsText(before, module, samples);
  const { lines, marked } = valueLines(
    value,
    `await ${call}(${given.map((text) => `${text}, `).join("")}`,
    ");",
  );
  module.add(lines, marked);
}

/** A call with these parameters and no others, on the marked line. */
export function callWith(
  call: string,
  parameters: readonly Parameter[],
  module: ModuleWriter,
  samples: Samples,
): void {
  const given = argumentsText(parameters, module, samples);
  module.add([`await ${call}(${given.join(", ")});`], 0);
}

function argumentsText(
  parameters: readonly Parameter[],
  module: ModuleWriter,
  samples: Samples,
): readonly string[] {
  return parameters.map(({ name, type }) =>
    argumentText(type, name, module, samples),
  );
}

/** A value inside all that a walk goes through. */
function wrapped(
  hops: readonly Hop[],
  leaf: Value,
  samples: Samples,
): Value | undefined {
  return hops.reduceRight<Value | undefined>(
    (value, hop) =>
      value === undefined ? undefined : around(hop, value, samples),
    leaf,
  );
}

function around(
  { step, from }: Hop,
  value: Value,
  samples: Samples,
): Value | undefined {
  switch (step.kind) {
    case "member":
      return objectValue([
        ...samples.needed(from, step.name),
        { name: step.name, value },
      ]);
    case "element":
      return { kind: "array", items: [value] };
    case "item":
      return from.kind === "tuple" || from.kind === "array"
        ? samples.tuple(from, step.index + 1, { index: step.index, value })
        : undefined;
    case "entry":
      return objectValue([{ name: "key", value }]);
    case "parameter":
    case "result":
      return undefined;
  }
}
