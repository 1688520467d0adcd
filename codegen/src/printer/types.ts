import type {
  NamedType,
  ObjectType,
  Parameter,
  Property,
  TupleType,
  Type,
} from "../model/contract.js";
import {
  identifier,
  numberLiteral,
  propertyName,
  stringLiteral,
} from "./escape.js";
import type { Layout } from "./layout.js";
import { group, indent, join, line, softLine, whenBroken } from "./layout.js";
import type { ParameterLayout } from "./signatures.js";
import {
  annotated,
  brokenBetween,
  indexSignature,
  parameterList,
} from "./signatures.js";
import type { Place } from "./type-names.js";
import { libraryTypeName, typeName } from "./type-names.js";
import {
  isOneLine,
  needsNamesOfElements,
  staysInBrackets,
} from "./type-shapes.js";
import { unknownKind } from "./unknown-kind.js";

/** What stands around a type, by which a union is indented. */
type Position = "annotation" | "alias" | "argument" | "element" | "member";

/** A type after `:` or `=>`. */
export function annotationLayout(type: Type, place: Place): Layout {
  return typeLayout(type, place, "annotation");
}

/** The type that an alias stands for. */
export function aliasedLayout(type: Type, place: Place): Layout {
  return typeLayout(type, place, "alias");
}

/**
 * A type that an interface extends. Its name is an expression to TypeScript
 * and to prettier, and so one of three parts or more may be broken before a dot.
 */
export function extendedLayout(type: NamedType, place: Place): Layout {
  const written = typeName(type, place);
  const [first = "", ...others] = written.split(".");
  const name: Layout =
    others.length > 1
      ? [first, ...others.map((part) => group(indent(softLine, `.${part}`)))]
      : written;
  if (type.arguments.length > 0) {
    return [name, typeArguments(type.arguments, place)];
  }
  return others.length > 0 ? group(name, "qualified-name") : name;
}

function typeLayout(type: Type, place: Place, position: Position): Layout {
  switch (type.kind) {
    case "primitive":
      return type.name;
    case "literal":
      return literalText(type.value);
    case "named":
      return type.arguments.length === 0
        ? typeName(type, place)
        : [typeName(type, place), typeArguments(type.arguments, place)];
    case "array":
      return [
        libraryTypeName("Array", place),
        typeArguments([type.element], place),
      ];
    case "tuple":
      return tupleLayout(type, place);
    case "union":
      return unionLayout(type.members, place, position);
    case "intersection":
      return intersectionLayout(type.members, place);
    case "object":
      return objectLayout(type, place);
    case "function": {
      const returns = annotationLayout(type.returns, place);
      const parameters = type.parameters.map((parameter) =>
        parameterLayout(parameter, place),
      );
      return group([parameterList(parameters, returns), " => ", returns]);
    }
    default:
      return unknownKind(type);
  }
}

/** A parameter of a method or function type. */
export function parameterLayout(
  parameter: Parameter,
  place: Place,
): ParameterLayout {
  return {
    name: identifier(parameter.name),
    hasQuestionToken: parameter.optional,
    type: annotationLayout(parameter.type, place),
  };
}

/** A literal as code writes it. */
export function literalText(value: string | number | boolean): string {
  switch (typeof value) {
    case "string":
      return stringLiteral(value);
    case "number":
      return numberLiteral(value);
    case "boolean":
      return String(value);
    default:
      return unknownKind(value);
  }
}

function typeArguments(types: readonly Type[], place: Place): Layout {
  const items = types.map((type) => typeLayout(type, place, "argument"));
  const [only, ...others] = types;
  return only !== undefined && others.length === 0 && staysInBrackets(only)
    ? ["<", items, ">"]
    : group(brokenBetween("<", items, ">", ""));
}

function tupleLayout(type: TupleType, place: Place): Layout {
  const { elements, required, rest } = type;
  const isLone = elements.length === 1 && rest === undefined;
  const hasNames = needsNamesOfElements(type);
  const items = elements.map((element, index): Layout => {
    const isOptional = index >= required;
    if (hasNames) {
      const written = annotationLayout(element, place);
      return group(annotated(`item${index}`, isOptional, written));
    }
    return isOptional
      ? [constituentLayout(element, place), "?"]
      : typeLayout(element, place, isLone ? "argument" : "element");
  });
  // Of `...Array<T>` TypeScript has to know all of T before it knows the tuple.
  const others: readonly Layout[] =
    rest === undefined
      ? []
      : [
          [
            hasNames ? "...others: " : "...",
            constituentLayout(rest, place),
            "[]",
          ],
        ];
  const all = [...items, ...others];
  if (all.length === 0) return "[]";
  return group(brokenBetween("[", all, "]", ","));
}

function unionLayout(
  members: readonly Type[],
  place: Place,
  position: Position,
): Layout {
  const items = members.map((member) => constituentLayout(member, place));
  if (isOneLine(members)) return join(items, " | ");
  const union = group(
    [
      whenBroken("| "),
      join(
        items.map((item) => indent(item)),
        line,
        "| ",
      ),
    ],
    "union",
  );
  switch (position) {
    case "alias":
    case "argument":
      return union;
    case "annotation":
      return group(indent(softLine, union));
    case "element":
      return group([
        indent(whenBroken("("), softLine, union.contents),
        softLine,
        whenBroken(")"),
      ]);
    case "member":
      return group([indent(softLine, union), softLine]);
    default:
      return unknownKind(position);
  }
}

/** Objects follow `&` on the same line; between others the line may be broken. */
function intersectionLayout(members: readonly Type[], place: Place): Layout {
  let afterMixture = false;
  return group(
    members.map((member, index) => {
      const item = constituentLayout(member, place);
      const previous = members[index - 1];
      if (previous === undefined) return item;
      const isObject = member.kind === "object";
      const followsObject = previous.kind === "object";
      if (!isObject && !followsObject) return indent(" &", line, item);
      if (isObject !== followsObject) afterMixture ||= index > 1;
      return [" & ", afterMixture ? indent(item) : item];
    }),
  );
}

/** A member of a union or intersection, in parentheses where it would else run into the others. */
function constituentLayout(type: Type, place: Place): Layout {
  const layout = typeLayout(type, place, "member");
  return type.kind === "union" ||
    type.kind === "intersection" ||
    type.kind === "function"
    ? ["(", layout, ")"]
    : layout;
}

function objectLayout({ members }: ObjectType, place: Place): Layout {
  if (members.length === 0) return group("{}", "object");
  const items = members.map((member) => {
    const type = annotationLayout(member.type, place);
    return member.kind === "index"
      ? indexSignature(identifier(member.key), "string", type)
      : group(annotated(writtenName(member), member.optional, type));
  });
  return group(
    ["{", indent(line, join(items, ";", line), whenBroken(";")), line, "}"],
    "object",
  );
}

/** The name of a property as it is written. */
export function writtenName({ name, isNumber }: Property): string {
  return isNumber === true ? numberLiteral(Number(name)) : propertyName(name);
}
