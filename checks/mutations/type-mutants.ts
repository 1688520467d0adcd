import ts from "typescript";
import type { Mutant, MutantKind } from "./mutant.js";
import { droppingFromList, replacing } from "./mutant.js";

/** A type of the library that the declarations do not mention. */
const added = "RegExp";

/**
 * The mutants of a type; those of the types within it are not among them. None
 * of them means what the type means: nothing is added that a union has or would
 * absorb, and a type is made `unknown` once, not once for each union member.
 */
export function typeMutants(type: ts.TypeNode): readonly Mutant[] {
  if (isNull(type)) return [];
  if (ts.isUnionTypeNode(type))
    return [
      ...type.types.map((member) =>
        droppingFromList(kindOfDrop(member), type.types, member),
      ),
      replacing("union member added", type, `${type.getText()} | ${added}`),
      replacing("type made unknown", type, "unknown"),
    ];
  if (ts.isIntersectionTypeNode(type))
    return [
      ...type.types.map((member) =>
        droppingFromList("intersection member dropped", type.types, member),
      ),
      replacing("type made unknown", type, "unknown"),
    ];
  if (type.kind === ts.SyntaxKind.AnyKeyword)
    return [replacing("type made unknown", type, "unknown")];
  if (type.kind === ts.SyntaxKind.NeverKeyword) return neverMutants(type);
  return [
    replacing("type widened", type, widened(type)),
    ...(ts.isUnionTypeNode(type.parent)
      ? []
      : [replacing("type made unknown", type, "unknown")]),
  ];
}

/** The mutant that gives a type a `null`, if it does not admit one. */
export function nullMutants(type: ts.TypeNode): readonly Mutant[] {
  return admitsNull(type)
    ? []
    : [replacing("null added", type, `${inUnion(type)} | null`)];
}

function admitsNull(type: ts.TypeNode): boolean {
  if (isNull(type)) return true;
  if (ts.isUnionTypeNode(type)) return type.types.some(admitsNull);
  if (!ts.isTypeReferenceNode(type)) return false;
  // Such as `Emptyable`. Nested aliases are enums.
  return type
    .getSourceFile()
    .statements.filter(ts.isTypeAliasDeclaration)
    .some(
      (alias) =>
        alias.name.text === type.typeName.getText() && admitsNull(alias.type),
    );
}

function kindOfDrop(member: ts.TypeNode): MutantKind {
  if (isNull(member)) return "null dropped";
  return member.getText() === "OtherString"
    ? "OtherString dropped"
    : "union member dropped";
}

/** `"a"` becomes `string`, `string` becomes `string | number`, others admit what they did not. */
function widened(type: ts.TypeNode): string {
  if (ts.isLiteralTypeNode(type)) return "string";
  const siblings = ts.isUnionTypeNode(type.parent)
    ? type.parent.types.map(({ kind }) => kind)
    : [];
  const admitted =
    type.kind === ts.SyntaxKind.StringKeyword &&
    !siblings.includes(ts.SyntaxKind.NumberKeyword)
      ? "number"
      : added;
  return `(${inUnion(type)} | ${admitted})`;
}

/** In `Record<never, never>` only the first one means something. */
function neverMutants(type: ts.TypeNode): readonly Mutant[] {
  const { parent } = type;
  return ts.isTypeReferenceNode(parent) && parent.typeArguments?.[0] === type
    ? [replacing("type widened", type, "string")]
    : [];
}

function isNull(type: ts.TypeNode): boolean {
  return (
    ts.isLiteralTypeNode(type) &&
    type.literal.kind === ts.SyntaxKind.NullKeyword
  );
}

function inUnion(type: ts.TypeNode): string {
  return ts.isFunctionTypeNode(type) ? `(${type.getText()})` : type.getText();
}
