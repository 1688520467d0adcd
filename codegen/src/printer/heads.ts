import type { Layout } from "./layout.js";
import { group, indent, isGroupOf, join, line } from "./layout.js";
import {
  annotated,
  indexSignature,
  parameterList,
  typeParameterList,
} from "./signatures.js";
import { structureKinds } from "./structure-kinds.js";
import type {
  InterfaceStructure,
  MemberStructure,
  TypeAliasStructure,
} from "./structure-types.js";
import { unknownKind } from "./unknown-kind.js";

/** An interface up to its opening brace; `{}` where it has no members. */
export function interfaceLayout(structure: InterfaceStructure): Layout {
  const { name, typeParameters, members } = structure;
  const declared = [name, typeParameterList(typeParameters)];
  return [
    structure.isExported ? "export interface " : "interface ",
    headLayout(declared, structure.extends),
    members.length === 0 ? " {}" : " {",
  ];
}

/** More types than one go to lines of their own; one stays, unless prettier takes it for a path through namespaces. */
function headLayout(declared: Layout, extended: readonly Layout[]): Layout {
  const [only, ...others] = extended;
  if (only === undefined) return declared;
  if (others.length > 0) {
    const list = group(indent(line, join(extended, ",", line)));
    return group([declared, indent(line, "extends", list)]);
  }
  return isGroupOf("qualified-name", only)
    ? group([declared, indent(line, group(["extends ", only]))])
    : [declared, " extends ", only];
}

/** A whole type alias. */
export function typeAliasLayout(structure: TypeAliasStructure): Layout {
  const { name, typeParameters, type } = structure;
  const declared = group(["type ", name, typeParameterList(typeParameters)]);
  return [
    structure.isExported ? "export " : "",
    group([declared, " =", ...assignedLayout(type)]),
    ";",
  ];
}

/** A union goes below the `=` as a whole; others only where they could not even begin beside it. */
function assignedLayout(type: Layout): readonly Layout[] {
  if (isGroupOf("union", type)) return [group(indent(line, type))];
  const beforeType = group(indent(line));
  return [
    beforeType,
    { kind: "indent-when-broken", group: beforeType, contents: type },
  ];
}

/** A whole member. */
export function memberLayout(member: MemberStructure): Layout {
  switch (member.kind) {
    case structureKinds.PropertySignature: {
      const { name, hasQuestionToken, type } = member;
      return [group(annotated(name, hasQuestionToken, type)), ";"];
    }
    case structureKinds.MethodSignature: {
      const { name, typeParameters, parameters, returnType } = member;
      const head = [name, typeParameterList(typeParameters)];
      const list = parameterList(parameters, returnType);
      return [group([head, list, group([": ", returnType])]), ";"];
    }
    case structureKinds.IndexSignature: {
      const { keyName, keyType, returnType } = member;
      return [indexSignature(keyName, keyType, returnType), ";"];
    }
    default:
      return unknownKind(member);
  }
}
