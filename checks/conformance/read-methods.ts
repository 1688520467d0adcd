import ts from "typescript";
import { commentOf } from "./read-comments.js";
import type { MethodShape, ParameterShape } from "./surface.js";
import type { TypeShapes } from "./type-shapes.js";

/** Reads the methods that a class or an interface declares itself, by name, but for those that are the client's own. */
export function readMethods(
  owner: ts.Symbol,
  checker: ts.TypeChecker,
  shapes: TypeShapes,
): ReadonlyMap<string, MethodShape> {
  const methods = new Map<string, MethodShape>();
  const type = checker.getDeclaredTypeOfSymbol(owner);
  for (const property of checker.getPropertiesOfType(type)) {
    const declaration = property.declarations?.[0];
    const isOwn = owner.declarations?.some((o) => o === declaration?.parent);
    if (!isOwn || declaration === undefined) continue;
    if (ts.getJSDocPrivateTag(declaration) !== undefined) continue;
    const signatures = checker.getTypeOfSymbol(property).getCallSignatures();
    const [fullest, ...others] = signatures.toSorted(
      (a, b) => b.parameters.length - a.parameters.length,
    );
    if (fullest === undefined) continue;
    methods.set(property.name, {
      signatures: [fullest, ...others].map((signature) =>
        parametersOf(signature, checker, shapes),
      ),
      returns: shapes.shapeOf(fullest.getReturnType()),
      comment: commentOf(property),
    });
  }
  return methods;
}

function parametersOf(
  signature: ts.Signature,
  checker: ts.TypeChecker,
  shapes: TypeShapes,
): readonly ParameterShape[] {
  return signature.parameters.map((parameter) => {
    const declaration = parameter.valueDeclaration;
    const optional =
      declaration !== undefined &&
      ts.isParameter(declaration) &&
      declaration.questionToken !== undefined;
    const type = checker.getTypeOfSymbol(parameter);
    const stated = optional ? checker.getNonNullableType(type) : type;
    return { name: parameter.name, optional, shape: shapes.shapeOf(stated) };
  });
}
