/**
 * The contract as data: what a printer prints and what a diff compares.
 *
 * Everything here is readonly and tagged by `kind`. Conventions build it, in
 * the order in which it is printed; nothing downstream decides anything.
 */

/** A JSON Pointer (RFC 6901) into the specification; "" is its root. */
export type Pointer = string;

/**
 * A declaration's full name, outermost namespace first:
 * `["Identity", "VerificationSession", "LastError", "Code"]`.
 */
export type QualifiedName = readonly string[];

/**
 * Which way the values go that a declaration describes: `read` is what the API
 * returns, `write` is what callers send, `both` is what goes either way.
 */
export type Flow = "read" | "write" | "both";

/** What a declaration is for: values that flow, or `call`, what callers invoke or implement. */
export type Direction = Flow | "call";

/** All declarations of one API version, in the order in which they are printed. */
export interface Contract {
  /** The API version as users write it, such as `2026-10-28.endive`. */
  readonly apiVersion: string;
  readonly declarations: readonly Declaration[];
}

/**
 * Declarations that a module beside those of a contract adds to them: who
 * imports it has them in the whole program. Interfaces and namespaces merge
 * with the contract's of the same names.
 */
export interface Augmentation {
  readonly declarations: readonly Declaration[];
}

/** What a contract declares. */
export type Declaration =
  | InterfaceDeclaration
  | AliasDeclaration
  | NamespaceDeclaration
  | ExportDeclaration
  | LocalNameDeclaration;

interface DeclarationBase {
  /** An identifier, unique among the types (or the namespaces) of its scope. */
  readonly name: string;
  /** Comment text, unescaped; "" for no comment. */
  readonly documentation: string;
  /** Whether its comment says `@deprecated`. */
  readonly deprecated?: boolean;
  /** Where in the specification it comes from; absent for what conventions add. */
  readonly pointer?: Pointer;
}

/** `interface Name<T> extends A, B { … }` */
export interface InterfaceDeclaration extends DeclarationBase {
  readonly kind: "interface";
  readonly direction: Direction;
  readonly typeParameters: readonly string[];
  readonly extends: readonly NamedType[];
  readonly members: readonly Member[];
}

/** `type Name<T> = …` */
export interface AliasDeclaration extends DeclarationBase {
  readonly kind: "alias";
  readonly direction: Direction;
  readonly typeParameters: readonly string[];
  readonly type: Type;
}

/** `namespace Name { … }`, which may share its name with an interface of its scope. */
export interface NamespaceDeclaration extends DeclarationBase {
  readonly kind: "namespace";
  readonly declarations: readonly Declaration[];
}

/** A second name for a declaration, types and namespace both: `export import Name = Target`. */
export interface ExportDeclaration extends DeclarationBase {
  readonly kind: "export";
  readonly target: QualifiedName;
}

/**
 * A second name for a type that the module keeps to itself: `type Name = Target`.
 * Code uses it where nearer declarations capture the type's own name.
 */
export interface LocalNameDeclaration extends DeclarationBase {
  readonly kind: "local-name";
  readonly typeParameters: readonly string[];
  readonly target: QualifiedName;
}

/** What an interface has. */
export type Member = Property | Method | IndexSignature;

/** `name?: Type;` The name is any text: it is quoted where it is no identifier. */
export interface Property {
  readonly kind: "property";
  readonly name: string;
  /** Whether it is written as a number, which `keyof` then gives. */
  readonly isNumber?: boolean;
  readonly optional: boolean;
  readonly type: Type;
  readonly documentation: string;
  readonly deprecated: boolean;
  readonly pointer?: Pointer;
}

/** `name<T extends Constraint>(parameters): Type;` */
export interface Method {
  readonly kind: "method";
  readonly name: string;
  /** Of methods in an augmentation; a contract's own have none. */
  readonly typeParameters?: readonly TypeParameter[];
  readonly parameters: readonly Parameter[];
  readonly returns: Type;
  readonly documentation: string;
  readonly deprecated: boolean;
  /** The errors of the official client that its comment names, such as `["Stripe", "RateLimitError"]`. */
  readonly throws?: readonly QualifiedName[];
  /** The operation it calls; absent for methods of the client types. */
  readonly operation?: { readonly verb: string; readonly path: string };
  readonly pointer?: Pointer;
}

/** `Name extends Constraint` */
export interface TypeParameter {
  readonly name: string;
  readonly constraint: Type;
}

/** `[key: string]: Type;` */
export interface IndexSignature {
  readonly kind: "index";
  readonly key: string;
  readonly type: Type;
}

/** A parameter of a method or function type; the name is an identifier. */
export interface Parameter {
  readonly name: string;
  readonly optional: boolean;
  readonly type: Type;
}

/** The type of a member, a parameter or a result. */
export type Type =
  | PrimitiveType
  | LiteralType
  | NamedType
  | ArrayType
  | TupleType
  | UnionType
  | IntersectionType
  | ObjectType
  | FunctionType;

/** A type that TypeScript has a keyword for. */
export interface PrimitiveType {
  readonly kind: "primitive";
  readonly name:
    | "any"
    | "bigint"
    | "boolean"
    | "never"
    | "null"
    | "number"
    | "string"
    | "undefined"
    | "unknown"
    | "void";
}

/** One literal value. */
export interface LiteralType {
  readonly kind: "literal";
  readonly value: string | number | boolean;
}

/**
 * A type by its name: a declaration of the contract (`declared`), a type of
 * TypeScript's library such as `Promise` (`library`), or a type parameter of
 * the declaration around it (`parameter`).
 */
export interface NamedType {
  readonly kind: "named";
  readonly origin: "declared" | "library" | "parameter";
  readonly name: QualifiedName;
  readonly arguments: readonly Type[];
}

/** `Array<T>` */
export interface ArrayType {
  readonly kind: "array";
  readonly element: Type;
}

/** `[A, B?, ...C[]]` */
export interface TupleType {
  readonly kind: "tuple";
  readonly elements: readonly Type[];
  /** How many of the elements are always there; the others are optional. */
  readonly required: number;
  /** What any further elements are; absent where there are none. */
  readonly rest?: Type;
}

/** `A | B`, in order; at least two members, none of them a union. */
export interface UnionType {
  readonly kind: "union";
  readonly members: readonly Type[];
}

/** `A & B`, in order; at least two members. */
export interface IntersectionType {
  readonly kind: "intersection";
  readonly members: readonly Type[];
}

/** `{ … }` written in place, members without comments. */
export interface ObjectType {
  readonly kind: "object";
  readonly members: readonly (Property | IndexSignature)[];
}

/** `(parameters) => Type` */
export interface FunctionType {
  readonly kind: "function";
  readonly parameters: readonly Parameter[];
  readonly returns: Type;
}
