import type { Layout } from "./layout.js";
import {
  group,
  indent,
  isGroupOf,
  join,
  line,
  softLine,
  whenBroken,
} from "./layout.js";

/** A parameter of a method or function type: `name?: type`. */
export interface ParameterLayout {
  readonly name: string;
  readonly hasQuestionToken: boolean;
  readonly type: Layout;
}

/** `name?: type`, for a property or a parameter. */
export function annotated(
  name: string,
  hasQuestionToken: boolean,
  type: Layout,
): Layout {
  return [name, hasQuestionToken ? "?: " : ": ", type];
}

/** `[key: string]: type` */
export function indexSignature(
  keyName: string,
  keyType: string,
  type: Layout,
): Layout {
  const key = group([indent(softLine, `${keyName}: ${keyType}`), softLine]);
  return group(["[", key, "]: ", type]);
}

/**
 * `(parameters)` before a return type: on one line or one below the other. A
 * lone parameter that is an object stays on the line, and its braces break;
 * beside a returned object that is broken, the parameters may still be on one
 * line.
 */
export function parameterList(
  parameters: readonly ParameterLayout[],
  returns: Layout,
): Layout {
  const [only, ...others] = parameters;
  if (only === undefined) return "()";
  const isLone = others.length === 0;
  const list =
    isLone && isGroupOf("object", only.type)
      ? [
          "(",
          annotated(only.name, only.hasQuestionToken, only.type.contents),
          ")",
        ]
      : brokenBetween("(", parameters.map(parameterLayout), ")", ",");
  if (!isLone) return list;
  return isGroupOf("object", returns)
    ? group(list)
    : { kind: "group", contents: list, beside: returns };
}

function parameterLayout(parameter: ParameterLayout): Layout {
  return annotated(parameter.name, parameter.hasQuestionToken, parameter.type);
}

/** `<A, B>` of a declaration or method, or nothing. */
export function typeParameterList(typeParameters: readonly Layout[]): Layout {
  return typeParameters.length === 0
    ? ""
    : group(brokenBetween("<", typeParameters, ">", ","));
}

/** Items separated by commas between brackets, broken one to a line; no group of their own. */
export function brokenBetween(
  open: string,
  items: readonly Layout[],
  close: string,
  afterLast: "," | "",
): Layout {
  return [
    open,
    indent(softLine, join(items, ",", line)),
    whenBroken(afterLast),
    softLine,
    close,
  ];
}
