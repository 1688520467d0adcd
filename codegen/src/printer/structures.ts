import { declared, typeParameter } from "../model/build.js";
import type { Contract, Declaration, Member } from "../model/contract.js";
import { NameLookup } from "../model/scope.js";
import {
  comments,
  deprecation,
  memberTags,
  writeComments,
} from "./comments.js";
import { identifier, methodName } from "./escape.js";
import { structureKinds } from "./structure-kinds.js";
import type { MemberStructure, StatementStructure } from "./structure-types.js";
import type { Place } from "./type-names.js";
import {
  aliasedLayout,
  annotationLayout,
  extendedLayout,
  parameterLayout,
  writtenName,
} from "./types.js";
import { unknownKind } from "./unknown-kind.js";

/**
 * The structures of a contract's declarations, in its order; each is made when
 * it is asked for, so that those of a whole API are never there all at once.
 */
export function* contractStructures(
  contract: Contract,
): Generator<StatementStructure> {
  const place = { names: new NameLookup(contract), namespace: [] };
  for (const declaration of contract.declarations) {
    yield declarationStructure(declaration, place);
  }
}

/** The structure of one declaration, whose names are written for where it stands. */
export function declarationStructure(
  declaration: Declaration,
  place: Place,
): StatementStructure {
  const name = identifier(declaration.name);
  const docs = comments(declaration.documentation, deprecation(declaration));
  // Inside a declared namespace everything is exported and declared as it is.
  const isExported = place.namespace.length === 0;
  switch (declaration.kind) {
    case "interface":
      return {
        kind: structureKinds.Interface,
        name,
        isExported,
        docs,
        typeParameters: declaration.typeParameters.map(identifier),
        extends: declaration.extends.map((type) => extendedLayout(type, place)),
        members: declaration.members.map((member) =>
          memberStructure(member, place),
        ),
      };
    case "alias":
      return {
        kind: structureKinds.TypeAlias,
        name,
        isExported,
        docs,
        typeParameters: declaration.typeParameters.map(identifier),
        type: aliasedLayout(declaration.type, place),
      };
    case "namespace": {
      const inside = { ...place, namespace: [...place.namespace, name] };
      return {
        kind: structureKinds.Module,
        name,
        isExported,
        hasDeclareKeyword: isExported,
        docs,
        statements: declaration.declarations.map((inner) =>
          declarationStructure(inner, inside),
        ),
      };
    }
    case "export": {
      // In full, since a single name would be sought among namespaces alone.
      const target = declaration.target.map(identifier).join(".");
      const lines: string[] = [];
      writeComments(docs, "", lines);
      return [...lines, `export import ${name} = ${target};`].join("\n");
    }
    case "local-name": {
      const typeParameters = declaration.typeParameters.map(identifier);
      const target = declared(
        declaration.target,
        ...typeParameters.map(typeParameter),
      );
      return {
        kind: structureKinds.TypeAlias,
        name,
        isExported: false,
        docs,
        typeParameters,
        type: aliasedLayout(target, place),
      };
    }
    default:
      return unknownKind(declaration);
  }
}

/** The structure of a member of an interface. */
export function memberStructure(member: Member, place: Place): MemberStructure {
  switch (member.kind) {
    case "property":
      return {
        kind: structureKinds.PropertySignature,
        name: writtenName(member),
        hasQuestionToken: member.optional,
        docs: comments(member.documentation, memberTags(member)),
        type: annotationLayout(member.type, place),
      };
    case "method":
      return {
        kind: structureKinds.MethodSignature,
        name: methodName(member.name),
        docs: comments(member.documentation, memberTags(member)),
        typeParameters: (member.typeParameters ?? []).map(
          ({ name, constraint }) => [
            identifier(name),
            " extends ",
            annotationLayout(constraint, place),
          ],
        ),
        parameters: member.parameters.map((parameter) =>
          parameterLayout(parameter, place),
        ),
        returnType: annotationLayout(member.returns, place),
      };
    case "index":
      return {
        kind: structureKinds.IndexSignature,
        keyName: identifier(member.key),
        keyType: "string",
        returnType: annotationLayout(member.type, place),
      };
    default:
      return unknownKind(member);
  }
}
