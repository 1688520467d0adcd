import ts from "typescript";
import { commentOf } from "./read-comments.js";
import { deepText } from "./shape-text.js";
import type { ObjectShape, PropertyShape, Shape } from "./surface.js";
import type { TypeNames } from "./type-names.js";

/** Types of TypeScript's library that are named with their arguments, although they are aliases. */
const libraryAliases: ReadonlySet<string> = new Set(["Partial"]);

/**
 * Types that are named with their arguments, although they are aliases of
 * something else: unions of events have members that are compared by themselves.
 */
const namedAliases: ReadonlySet<string> = new Set([
  "Decimal",
  "Event",
  "Response",
  "V2.Core.Event",
]);

/** Turns the types of one program into shapes; the same type gives the same shape. */
export class TypeShapes {
  readonly #checker: ts.TypeChecker;
  readonly #names: TypeNames;
  readonly #isReference: (fullName: string) => boolean;
  readonly #objects = new Map<ts.Type, ObjectShape>();

  /** `isReference` tells the types that are named and not looked into: resources and those of the client. */
  constructor(
    checker: ts.TypeChecker,
    names: TypeNames,
    isReference: (fullName: string) => boolean,
  ) {
    this.#checker = checker;
    this.#names = names;
    this.#isReference = isReference;
  }

  /** The shape of a type where it is used. */
  shapeOf(type: ts.Type): Shape {
    const { aliasSymbol, aliasTypeArguments } = type;
    const alias = aliasSymbol && this.#names.fullName(aliasSymbol);
    if (alias !== undefined && namedAliases.has(alias)) {
      return this.#generic(alias, aliasTypeArguments ?? []);
    }
    if (aliasSymbol !== undefined && libraryAliases.has(aliasSymbol.name)) {
      return this.#generic(aliasSymbol.name, aliasTypeArguments ?? []);
    }
    if (type.isUnion()) return unionOf(type.types.map((t) => this.shapeOf(t)));
    if (type.isIntersection()) {
      const members = type.types.map((t) => deepText(this.shapeOf(t)));
      return { kind: "text", text: members.toSorted().join(" & ") };
    }
    return type.flags & ts.TypeFlags.Object
      ? this.#objectType(type)
      : { kind: "text", text: this.#keyword(type) };
  }

  /** The shape of an interface that is looked into, whether or not it is one that others refer to by name. */
  objectShape(type: ts.Type): ObjectShape {
    const known = this.#objects.get(type);
    if (known !== undefined) return known;
    const symbol = type.getSymbol();
    const name = (symbol && this.#names.fullName(symbol)) ?? "";
    const shape: ObjectShape = {
      kind: "object",
      name,
      isShared: name !== "" && !name.includes("."),
      properties: once(() => this.#properties(type)),
    };
    this.#objects.set(type, shape);
    return shape;
  }

  #properties(type: ts.Type): ReadonlyMap<string, PropertyShape> {
    return new Map(
      this.#checker.getPropertiesOfType(type).map((property) => {
        const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
        const propertyType = this.#checker.getTypeOfSymbol(property);
        const shape = this.shapeOf(propertyType);
        return [
          property.name,
          {
            optional,
            shape: optional ? withoutUndefined(shape) : shape,
            ...this.#names.declarationNames(property),
            comment: commentOf(property),
          },
        ];
      }),
    );
  }

  #objectType(type: ts.Type): Shape {
    const typeArguments = this.#typeArguments(type);
    if (this.#checker.isArrayType(type)) {
      const [element] = typeArguments;
      return { kind: "array", element: this.#shapeOrUnknown(element) };
    }
    const [signature] = type.getCallSignatures();
    if (signature !== undefined) return this.#function(signature);
    const symbol = type.getSymbol();
    const fullName = symbol && this.#names.fullName(symbol);
    const isForeign =
      symbol !== undefined && fullName === undefined && isNamed(symbol);
    if (fullName !== undefined ? this.#isReference(fullName) : isForeign) {
      return this.#generic(fullName ?? symbol?.name ?? "", typeArguments);
    }
    const value = type.getStringIndexType();
    return value !== undefined && type.getProperties().length === 0
      ? { kind: "map", value: this.shapeOf(value) }
      : this.objectShape(type);
  }

  #function(signature: ts.Signature): Shape {
    const parameters = signature.parameters.map(
      (parameter) =>
        `${parameter.name}: ${deepText(this.shapeOf(this.#checker.getTypeOfSymbol(parameter)))}`,
    );
    const returns = deepText(this.shapeOf(signature.getReturnType()));
    return { kind: "text", text: `(${parameters.join(", ")}) => ${returns}` };
  }

  #typeArguments(type: ts.Type): readonly ts.Type[] {
    return isTypeReference(type) ? this.#checker.getTypeArguments(type) : [];
  }

  #shapeOrUnknown(type: ts.Type | undefined): Shape {
    return type === undefined
      ? { kind: "text", text: "unknown" }
      : this.shapeOf(type);
  }

  #generic(name: string, typeArguments: readonly ts.Type[]): Shape {
    if (typeArguments.length === 0) return { kind: "text", text: name };
    const shapes = typeArguments.map((argument) => this.shapeOf(argument));
    return { kind: "generic", name, arguments: shapes };
  }

  #keyword(type: ts.Type): string {
    return type.isStringLiteral()
      ? JSON.stringify(type.value)
      : this.#checker.typeToString(type);
  }
}

/** The union of shapes; both booleans are `boolean`, and a union of one member is that member. */
function unionOf(members: readonly Shape[]): Shape {
  const flat = members.flatMap((member) =>
    member.kind === "union" ? member.members : [member],
  );
  const isBoolean = ["true", "false"].every((word) => flat.some(isText(word)));
  const kept: readonly Shape[] = isBoolean
    ? [
        ...flat.filter((m) => !isText("true")(m) && !isText("false")(m)),
        { kind: "text", text: "boolean" },
      ]
    : flat;
  const [only, ...others] = kept;
  return only !== undefined && others.length === 0
    ? only
    : { kind: "union", members: kept };
}

function withoutUndefined(shape: Shape): Shape {
  return shape.kind === "union"
    ? unionOf(shape.members.filter((m) => !isText("undefined")(m)))
    : shape;
}

function isText(text: string): (shape: Shape) => boolean {
  return (shape) => shape.kind === "text" && shape.text === text;
}

function isTypeReference(type: ts.Type): type is ts.TypeReference {
  return (
    (type.flags & ts.TypeFlags.Object) !== 0 &&
    // The flag says that it is an object type, which the compiler has no guard for.
    ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0
  );
}

function isNamed(symbol: ts.Symbol): boolean {
  return !symbol.name.startsWith("__");
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
