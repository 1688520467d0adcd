import ts from "typescript";
import type { Mutant } from "./mutant.js";
import { droppingFromList, replacing } from "./mutant.js";
import { nullMutants } from "./type-mutants.js";

/** The mutants of a property, a method or an index signature, but for those of its types. */
export function memberMutants(member: ts.TypeElement): readonly Mutant[] {
  const readonly = {
    kind: "member made readonly",
    start: member.getStart(),
    end: member.getStart(),
    replacement: "readonly ",
  } as const;
  const dropped = replacing("member dropped", member, "");
  if (ts.isIndexSignatureDeclaration(member))
    return [dropped, readonly, ...nullMutants(member.type)];
  if (ts.isMethodSignature(member))
    return [dropped, optionalFlipped(member), ...returnMutants(member)];
  if (ts.isPropertySignature(member) && member.type)
    return [
      dropped,
      readonly,
      optionalFlipped(member),
      ...nullMutants(member.type),
    ];
  return [];
}

/**
 * The mutants of a parameter of a method or function, but for those of its
 * type. A required parameter never comes to stand after an optional one.
 */
export function parameterMutants(
  parameter: ts.ParameterDeclaration,
): readonly Mutant[] {
  const { parameters } = parameter.parent;
  const index = parameters.indexOf(parameter);
  const neighbors = parameter.questionToken
    ? parameters.slice(0, index).every((before) => !before.questionToken)
    : parameters.slice(index + 1).every((after) => after.questionToken);
  const flipped = {
    ...flip(parameter.name, parameter.questionToken),
    kind: "parameter made optional or required",
  } as const;
  return [
    droppingFromList("parameter dropped", parameters, parameter),
    ...(neighbors ? [flipped] : []),
  ];
}

function optionalFlipped(
  member: ts.PropertySignature | ts.MethodSignature,
): Mutant {
  return {
    ...flip(member.name, member.questionToken),
    kind: "optional flipped",
  };
}

function flip(
  name: ts.Node,
  questionToken: ts.Node | undefined,
): Omit<Mutant, "kind"> {
  return {
    start: name.getEnd(),
    end: questionToken?.getEnd() ?? name.getEnd(),
    replacement: questionToken ? "" : "?",
  };
}

/** A method gives what its promise or list is of, at once. */
function returnMutants({ type }: ts.MethodSignature): readonly Mutant[] {
  if (!type || !ts.isTypeReferenceNode(type)) return [];
  const [inner] = type.typeArguments ?? [];
  return inner ? [replacing("return type changed", type, inner.getText())] : [];
}
