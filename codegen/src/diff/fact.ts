/**
 * What differs between two contracts, without a judgement: what a rule judges,
 * a sentence tells and a witness proves.
 */
import type {
  ArrayType,
  Declaration,
  Direction,
  Flow,
  Method,
  Parameter,
  Pointer,
  Property,
  QualifiedName,
  TupleType,
  Type,
} from "../model/contract.js";

/**
 * How people get to a place, from a declaration that they name: steps from
 * `Identity.VerificationSession` through `last_error` to `code`. Declarations
 * of nested types are no steps: their names follow from the path. Nor are
 * alternatives of a union, `null` or `Promise`: the path goes through them.
 */
export interface Place {
  readonly root: QualifiedName;
  readonly steps: readonly Step[];
}

/** One step of a path into a value. */
export type Step =
  /** To a member of an object, by its name. */
  | { readonly kind: "member"; readonly name: string }
  /** To what an array holds. */
  | { readonly kind: "element" }
  /** To what a tuple has at a place, counted from 0. */
  | { readonly kind: "item"; readonly index: number }
  /** To what an index signature gives. */
  | { readonly kind: "entry" }
  /** To a parameter of the method or function; `earlier` is its name in the base, where that is another. */
  | {
      readonly kind: "parameter";
      readonly name: string;
      readonly earlier?: string;
    }
  /** To what the method or function gives; of a promise, what it resolves to. */
  | { readonly kind: "result" };

/** The innermost named declaration that holds a place, and the member of it. */
export interface Site {
  readonly declaration: QualifiedName;
  readonly member?: string;
}

interface FactBase {
  /** Which way values go there in the base, or in the revision for what is added as a whole. */
  readonly direction: Flow;
  /** Of what changed: the member that is new, the enum that has a new value. */
  readonly place: Place;
  /** Of the base, or of the revision for what is added. */
  readonly site: Site;
  /** Of the revision, or of the base for what is removed; "" for what conventions add. */
  readonly pointer: Pointer;
}

interface AddedOrRemoved {
  readonly action: "added" | "removed";
}

/** Types are written out where nested aliases stood: an enum is the union of its values. */
interface BeforeAndAfter {
  readonly before: Type;
  readonly after: Type;
}

/** A declaration that people name and that is no nested type: a resource, params, a shared type. */
export interface DeclarationFact extends FactBase, AddedOrRemoved {
  readonly kind: "declaration";
  readonly declaration: Declaration;
}

/** A name of a type, where what it names is still there: nested types, and second names of the module. */
export interface NameFact extends FactBase, AddedOrRemoved {
  readonly kind: "name";
  readonly name: QualifiedName;
}

/** A property. */
export interface MemberFact extends FactBase, AddedOrRemoved {
  readonly kind: "member";
  readonly member: Property;
}

/** A method; `write` of interfaces that callers call or implement, `read` of values that the API returns. */
export interface MethodFact extends FactBase, AddedOrRemoved {
  readonly kind: "method";
  readonly method: Method;
}

/** A signature of a method that has others, by which it can still be called. */
export interface SignatureFact extends FactBase, AddedOrRemoved {
  readonly kind: "signature";
  readonly method: Method;
}

/** A parameter of a method or a function: `write` for who calls it, `read` for who is called. */
export interface ParameterFact extends FactBase, AddedOrRemoved {
  readonly kind: "parameter";
  readonly parameter: Parameter;
}

/** Whether a property or a parameter (see the last step) can be left out. */
export interface PresenceFact extends FactBase, BeforeAndAfter {
  readonly kind: "presence";
  readonly action: "made-optional" | "made-required";
}

/** `null` in a type; with it the empty string of `Emptyable`. */
export interface NullFact extends FactBase, AddedOrRemoved, BeforeAndAfter {
  readonly kind: "null";
}

/** A literal of an enum. */
export interface ValueFact extends FactBase, AddedOrRemoved, BeforeAndAfter {
  readonly kind: "value";
  readonly value: string | number | boolean;
  /** Whether the side that does not list the value takes it all the same, being open. */
  readonly open: boolean;
}

/**
 * What an enum says of other values: it takes them (`opened`) or no longer
 * (`closed`); or it lists some where any string was and is taken (`listed`),
 * or no longer (`unlisted`).
 */
export interface EnumFact extends FactBase, BeforeAndAfter {
  readonly kind: "enum";
  readonly action: "opened" | "closed" | "listed" | "unlisted";
}

/** A member of a union that is no literal and not `null`. */
export interface AlternativeFact
  extends FactBase, AddedOrRemoved, BeforeAndAfter {
  readonly kind: "alternative";
  readonly alternative: Type;
}

/**
 * A whole type, `null` aside: `widened` takes all that it took, such as a
 * string where there was an enum; `narrowed` the other way round.
 */
export interface TypeFact extends FactBase, BeforeAndAfter {
  readonly kind: "type";
  readonly action: "replaced" | "widened" | "narrowed";
}

/** How long a tuple is, of which an array is one: `widened` can have all lengths that it could, and others; `narrowed` the other way round. */
export interface LengthFact extends FactBase {
  readonly kind: "length";
  readonly action: "widened" | "narrowed" | "replaced";
  readonly before: ArrayType | TupleType;
  readonly after: ArrayType | TupleType;
}

/** An index signature. */
export interface IndexFact extends FactBase, AddedOrRemoved {
  readonly kind: "index";
  readonly type: Type;
}

/** A type of TypeScript's library that an interface extends. */
export interface HeritageFact extends FactBase, AddedOrRemoved {
  readonly kind: "heritage";
  readonly type: Type;
}

/** Whether an object type is an interface, or written out: in an alias, or in place. */
export interface FormFact extends FactBase {
  readonly kind: "form";
  readonly action: "made-interface" | "made-alias";
}

/** How many type parameters a declaration has. */
export interface TypeParametersFact extends FactBase {
  readonly kind: "type-parameters";
  readonly action: "changed";
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The mark of what is not to be used any more. */
export interface DeprecationFact extends FactBase, AddedOrRemoved {
  readonly kind: "deprecation";
}

/** A comment. */
export interface DocumentationFact extends FactBase {
  readonly kind: "documentation";
  readonly action: "changed";
  readonly before: string;
  readonly after: string;
}

/** A difference in one place. */
export type Fact =
  | DeclarationFact
  | NameFact
  | MemberFact
  | MethodFact
  | SignatureFact
  | ParameterFact
  | PresenceFact
  | NullFact
  | ValueFact
  | EnumFact
  | AlternativeFact
  | TypeFact
  | LengthFact
  | IndexFact
  | HeritageFact
  | FormFact
  | TypeParametersFact
  | DeprecationFact
  | DocumentationFact;

/** Which way values go by a declaration; what callers invoke or implement, they write. */
export function flowOf(direction: Direction): Flow {
  return direction === "call" ? "write" : direction;
}
