import ts from "typescript";
import { commentOf } from "./read-comments.js";
import type { MethodShape } from "./surface.js";
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
    const fullest = withMostParameters(signatures);
    if (fullest !== undefined) {
      const comment = commentOf(property);
      const shape = methodShape(fullest, checker, shapes);
      methods.set(property.name, { ...shape, comment });
    }
  }
  return methods;
}

function withMostParameters(
  signatures: readonly ts.Signature[],
): ts.Signature | undefined {
  return signatures.reduce<ts.Signature | undefined>(
    (fullest, signature) =>
      fullest === undefined ||
      signature.parameters.length > fullest.parameters.length
        ? signature
        : fullest,
    undefined,
  );
}

function methodShape(
  signature: ts.Signature,
  checker: ts.TypeChecker,
  shapes: TypeShapes,
): Omit<MethodShape, "comment"> {
  return {
    parameters: signature.parameters.map((parameter) => {
      const declaration = parameter.valueDeclaration;
      const optional =
        declaration !== undefined &&
        ts.isParameter(declaration) &&
        declaration.questionToken !== undefined;
      const type = checker.getTypeOfSymbol(parameter);
      const stated = optional ? checker.getNonNullableType(type) : type;
      return { name: parameter.name, optional, shape: shapes.shapeOf(stated) };
    }),
    returns: shapes.shapeOf(signature.getReturnType()),
  };
}
