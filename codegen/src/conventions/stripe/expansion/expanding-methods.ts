import {
  arrayOf,
  library,
  requiredParameter,
  requiredProperty,
  typeParameter,
} from "../../../model/build.js";
import type {
  InterfaceDeclaration,
  Method,
  NamedType,
  Type,
} from "../../../model/contract.js";

/** Names of the types that expanding methods are written with; the text that declares them is of the printed module. */
export const expansionTypeNames = {
  path: "ExpandPath",
  expanded: "Expanded",
  inList: "InList",
} as const;

const PATH = "Path";

/**
 * The signature of a method whose result follows from a literal `expand`:
 * `expand: ["last_verification_report"]` gives the report in place of its ID.
 * Undefined for a method whose params have no `expand`, or that returns no
 * object that could be expanded.
 *
 * @param paramsOf finds the params interface of that name
 */
export function expandingMethod(
  method: Method,
  paramsOf: (type: NamedType) => InterfaceDeclaration | undefined,
): Method | undefined {
  const params = method.parameters.find(({ name }) => name === "params");
  if (params?.type.kind !== "named") return undefined;
  const hasExpand = paramsOf(params.type)?.members.some(
    (member) => member.kind === "property" && member.name === "expand",
  );
  const result = expandedResult(method.returns);
  if (hasExpand !== true || result === undefined) return undefined;
  const path = typeParameter(PATH);
  const item = result.isList ? library(expansionTypeNames.inList, path) : path;
  const paramsType: Type = {
    kind: "intersection",
    members: [
      params.type,
      {
        kind: "object",
        members: [requiredProperty("expand", arrayOf(item))],
      },
    ],
  };
  return {
    ...method,
    typeParameters: [
      {
        name: PATH,
        constraint: library(expansionTypeNames.path, result.expandable),
      },
    ],
    parameters: method.parameters.map((parameter) =>
      parameter === params
        ? requiredParameter("params", paramsType)
        : parameter,
    ),
    returns: result.type,
  };
}

/** A result with its object expanded. */
interface ExpandedResult {
  readonly type: Type;
  /** What is expanded: the object, or the items of the list. */
  readonly expandable: Type;
  readonly isList: boolean;
}

function expandedResult(type: Type): ExpandedResult | undefined {
  if (type.kind !== "named") return undefined;
  const [argument] = type.arguments;
  if (argument === undefined) return undefined;
  const within = (inner: ExpandedResult): ExpandedResult => ({
    ...inner,
    type: { ...type, arguments: [inner.type] },
  });
  switch (type.name.at(-1)) {
    case "Promise": {
      const inner = expandedResult(argument);
      return inner === undefined ? undefined : within(inner);
    }
    case "Response":
      return within(expanded(argument, false));
    case "ApiListPromise":
    case "ApiSearchResultPromise":
      return within(expanded(argument, true));
    default:
      return undefined;
  }
}

function expanded(expandable: Type, isList: boolean): ExpandedResult {
  const { expanded: name } = expansionTypeNames;
  const type = library(name, expandable, typeParameter(PATH));
  return { type, expandable, isList };
}
