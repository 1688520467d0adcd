/**
 * What differs between two contracts, without a judgement: what a rule judges,
 * a sentence tells and a witness proves.
 */
import type {
  Declaration,
  Method,
  Parameter,
  Property,
  QualifiedName,
  Type,
} from "../model/contract.js";
import type { ChangeDirection } from "./change-report.js";

/**
 * How people get to a place, from a declaration that they name: steps from
 * `Identity.VerificationSession` through `last_error` to `code`. Declarations
 * of nested types are no steps: their names follow from the path.
 */
export interface Place {
  readonly root: QualifiedName;
  readonly steps: readonly Step[];
}

/** One step of a path into a value. */
export type Step =
  /** To a member of an object, by its name. */
  | { readonly kind: "member"; readonly name: string }
  /** To what an array or a list holds. */
  | { readonly kind: "element" }
  /** To what an index signature gives. */
  | { readonly kind: "entry" }
  /** To a parameter of the method or function. */
  | { readonly kind: "parameter"; readonly name: string }
  /** To what the method or function gives. */
  | { readonly kind: "result" };

/** The innermost named declaration that holds a place, and the member of it. */
export interface Site {
  readonly declaration: QualifiedName;
  readonly member?: string;
}

interface FactBase {
  readonly direction: ChangeDirection;
  readonly place: Place;
  /** Of the base, or of the revision for what is added. */
  readonly site: Site;
}

/** A difference in one place. */
export type Fact = FactBase &
  (
    | /** A declaration that people name and that is no nested type: a resource, params, a shared type. */
      {
        readonly kind: "declaration";
        readonly action: "added" | "removed";
        readonly declaration: Declaration;
      } /** The name of a nested type, where the value of that type is still there. */
    | {
        readonly kind: "name";
        readonly action: "added" | "removed";
        readonly name: QualifiedName;
      }
    | {
        readonly kind: "member";
        readonly action: "added" | "removed";
        readonly member: Property;
      }
    | {
        readonly kind: "method";
        readonly action: "added" | "removed";
        readonly method: Method;
      }
    | {
        readonly kind: "parameter";
        readonly action: "added" | "removed";
        readonly parameter: Parameter;
      } /** Of a member or a parameter. */
    | {
        readonly kind: "presence";
        readonly action: "made-optional" | "made-required";
        readonly before: Type;
        readonly after: Type;
      }
    | {
        readonly kind: "null";
        readonly action: "added" | "removed";
        readonly before: Type;
        readonly after: Type;
      } /** A literal of an enum. */
    | {
        readonly kind: "value";
        readonly action: "added" | "removed";
        readonly value: string | number | boolean;
        /** Whether other values are allowed for by the type on both sides. */
        readonly open: boolean;
        readonly before: Type;
        readonly after: Type;
      }
    | {
        readonly kind: "enum";
        readonly action: "opened" | "closed";
        readonly before: Type;
        readonly after: Type;
      } /** A member of a union that is no literal and not null. */
    | {
        readonly kind: "alternative";
        readonly action: "added" | "removed";
        readonly alternative: Type;
        readonly before: Type;
        readonly after: Type;
      }
    | {
        readonly kind: "type";
        readonly action: "replaced";
        readonly before: Type;
        readonly after: Type;
      }
    | {
        readonly kind: "deprecation";
        readonly action: "added" | "removed";
      }
    | {
        readonly kind: "documentation";
        readonly action: "changed";
        readonly before: string;
        readonly after: string;
      }
  );
