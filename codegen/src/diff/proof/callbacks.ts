import { primitive, unionOf } from "../../model/build.js";
import type { FunctionType } from "../../model/contract.js";

/** A function that is called back, written with all the parameters that it is given: those that may be absent are `undefined`. */
export function withAllParameters(type: FunctionType): FunctionType {
  return {
    ...type,
    parameters: type.parameters.map(({ name, optional, type: each }) => ({
      name,
      optional: false,
      type: optional ? unionOf([each, primitive("undefined")]) : each,
    })),
  };
}
