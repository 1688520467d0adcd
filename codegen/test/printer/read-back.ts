import ts from "typescript";

/**
 * What TypeScript reads in a declaration file, as data: declarations, members
 * and types by their kind, names and literals by their value. Throws an Error
 * at what no contract declares.
 */
export function readBack(file: ts.SourceFile): readonly unknown[] {
  return file.statements.map(statement);
}

function statement(node: ts.Statement): unknown {
  if (ts.isInterfaceDeclaration(node)) {
    return {
      kind: "interface",
      name: node.name.text,
      typeParameters: typeParameters(node),
      extends: (node.heritageClauses ?? []).flatMap((clause) =>
        clause.types.map(({ expression, typeArguments }) =>
          named(entityName(expression), typeArguments),
        ),
      ),
      members: node.members.map(member),
    };
  }
  if (ts.isTypeAliasDeclaration(node)) {
    return {
      kind: isLocal(node) ? "local-name" : "alias",
      name: node.name.text,
      typeParameters: typeParameters(node),
      type: type(node.type),
    };
  }
  if (ts.isModuleDeclaration(node)) {
    if (node.body === undefined || !ts.isModuleBlock(node.body)) {
      return unexpected(node);
    }
    return {
      kind: "namespace",
      name: node.name.text,
      declarations: node.body.statements.map(statement),
    };
  }
  if (ts.isImportEqualsDeclaration(node)) {
    return {
      kind: "export",
      name: node.name.text,
      target: node.moduleReference.getText().split("."),
    };
  }
  if (ts.isImportDeclaration(node)) {
    return { kind: "import", from: node.moduleSpecifier.getText() };
  }
  if (ts.isExportDeclaration(node) && node.getText() === "export {};") {
    return { kind: "nothing-else-exported" };
  }
  return unexpected(node);
}

/** Whether a type is the module's alone. In a namespace all are exported. */
function isLocal(node: ts.TypeAliasDeclaration): boolean {
  const isExported = node.modifiers?.some(
    ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
  );
  return ts.isSourceFile(node.parent) && isExported !== true;
}

function typeParameters(
  node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration,
): readonly string[] {
  return (node.typeParameters ?? []).map(({ name }) => name.text);
}

function member(node: ts.TypeElement): unknown {
  if (ts.isPropertySignature(node)) {
    return {
      kind: "property",
      name: propertyName(node.name),
      optional: node.questionToken !== undefined,
      type: type(node.type),
    };
  }
  if (ts.isMethodSignature(node)) {
    return {
      kind: "method",
      name: propertyName(node.name),
      parameters: node.parameters.map(parameter),
      returns: type(node.type),
    };
  }
  if (ts.isIndexSignatureDeclaration(node)) {
    const [key] = node.parameters;
    return {
      kind: "index",
      key: key?.name.getText(),
      type: type(node.type),
    };
  }
  return unexpected(node);
}

function propertyName(node: ts.PropertyName): string {
  return ts.isIdentifier(node) ||
    ts.isStringLiteral(node) ||
    ts.isNumericLiteral(node)
    ? node.text
    : unexpected(node);
}

function parameter(node: ts.ParameterDeclaration): unknown {
  return {
    name: node.name.getText(),
    optional: node.questionToken !== undefined,
    type: type(node.type),
  };
}

function type(node: ts.TypeNode | undefined): unknown {
  if (node === undefined) throw new Error("A type is missing");
  if (ts.isParenthesizedTypeNode(node)) return type(node.type);
  if (ts.isLiteralTypeNode(node)) return literal(node.literal);
  if (ts.isTypeReferenceNode(node)) {
    return named(entityName(node.typeName), node.typeArguments);
  }
  if (ts.isUnionTypeNode(node)) {
    return { kind: "union", members: node.types.map(type) };
  }
  if (ts.isIntersectionTypeNode(node)) {
    return { kind: "intersection", members: node.types.map(type) };
  }
  if (ts.isTupleTypeNode(node)) {
    return { kind: "tuple", elements: node.elements.map(element) };
  }
  if (ts.isTypeLiteralNode(node)) {
    return { kind: "object", members: node.members.map(member) };
  }
  if (ts.isFunctionTypeNode(node)) {
    return {
      kind: "function",
      parameters: node.parameters.map(parameter),
      returns: type(node.type),
    };
  }
  return { kind: "primitive", name: node.getText() };
}

function element(node: ts.TypeNode): unknown {
  if (ts.isOptionalTypeNode(node)) return { optional: type(node.type) };
  if (ts.isRestTypeNode(node)) {
    return ts.isArrayTypeNode(node.type)
      ? { rest: type(node.type.elementType) }
      : unexpected(node);
  }
  if (ts.isNamedTupleMember(node)) {
    const { dotDotDotToken, questionToken } = node;
    if (dotDotDotToken !== undefined)
      return ts.isArrayTypeNode(node.type)
        ? { rest: type(node.type.elementType) }
        : unexpected(node);
    return questionToken === undefined
      ? type(node.type)
      : { optional: type(node.type) };
  }
  return type(node);
}

function literal(node: ts.LiteralTypeNode["literal"]): unknown {
  if (node.kind === ts.SyntaxKind.NullKeyword) {
    return { kind: "primitive", name: "null" };
  }
  return { kind: "literal", value: literalValue(node) };
}

function literalValue(node: ts.Expression): unknown {
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isPrefixUnaryExpression(node)) return -Number(node.operand.getText());
  return node.kind === ts.SyntaxKind.TrueKeyword;
}

function named(
  name: readonly string[],
  typeArguments: readonly ts.TypeNode[] | undefined,
): unknown {
  return {
    kind: "named",
    name: name.join("."),
    arguments: (typeArguments ?? []).map(type),
  };
}

function entityName(node: ts.Node): readonly string[] {
  if (ts.isIdentifier(node)) return [node.text];
  if (ts.isQualifiedName(node)) {
    return [...entityName(node.left), node.right.text];
  }
  if (ts.isPropertyAccessExpression(node)) {
    return [...entityName(node.expression), node.name.text];
  }
  return unexpected(node);
}

function unexpected(node: ts.Node): never {
  throw new Error(`Unexpected ${ts.SyntaxKind[node.kind]}: ${node.getText()}`);
}
