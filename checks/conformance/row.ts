/**
 * What a row is about: a property of a resource or of params, at any depth;
 * that there is a method, what it takes, what it returns; what the types that
 * a property mentions are called; or the comment of a property or of a method.
 */
export type Side =
  | "response"
  | "params"
  | "method"
  | "arguments"
  | "returns"
  | "name"
  | "comment"
  | "operation comment";

/** Every side, in the order of reports. */
export const sides: readonly Side[] = [
  "response",
  "params",
  "method",
  "arguments",
  "returns",
  "name",
  "comment",
  "operation comment",
];

/** Whether the rows of a side are comments. */
export function isCommentSide(side: Side): boolean {
  return side === "comment" || side === "operation comment";
}

/** What one release says about the subject of a row. */
export interface Statement {
  readonly optional: boolean;
  /** The type in canonical text, in which `{…}` is an object type with rows of its own; or the text of a comment. */
  readonly type: string;
  /** Its members that are one value each, sorted. */
  readonly literals: readonly string[];
}

/** One comparison. At least one of the two statements is there. */
export interface Row {
  readonly side: Side;
  /** The full name of the resource, params interface or class, as the official release has it. */
  readonly owner: string;
  /** The property in it (`items[].price`) or the method; empty for the owner itself. */
  readonly path: string;
  readonly ours?: Statement;
  readonly official?: Statement;
  readonly agrees: boolean;
}

/** What a comparison gives. */
export interface Comparison {
  readonly rows: readonly Row[];
  /** The owners that only one of the two has. */
  readonly lacking: Lacking;
  readonly sets: readonly PropertySet[];
}

/** Owners by {@link ownerKey}, beside the release that lacks them. */
export interface Lacking {
  readonly ours: ReadonlySet<string>;
  readonly official: ReadonlySet<string>;
}

/** What tells an owner from all others. */
export function ownerKey(side: Side, owner: string): string {
  return `${side} ${owner}`;
}

/** Whether both releases give an object type that they share the same property names. */
export interface PropertySet {
  readonly side: "response" | "params";
  readonly owner: string;
  readonly path: string;
  readonly isEqual: boolean;
}

/** A row of statements, which agrees when both are there and equal. */
export function rowOf(
  place: Pick<Row, "side" | "owner" | "path">,
  ours: Statement | undefined,
  official: Statement | undefined,
): Row {
  return {
    ...place,
    ...(ours === undefined ? {} : { ours }),
    ...(official === undefined ? {} : { official }),
    agrees:
      ours !== undefined &&
      official !== undefined &&
      ours.optional === official.optional &&
      ours.type === official.type,
  };
}

/** A statement of text alone. */
export function plainStatement(type: string): Statement {
  return { optional: false, type, literals: [] };
}

/** A statement as a reader writes it: `?: string | null`. */
export function statementText(statement: Statement | undefined): string {
  if (statement === undefined) return "(none)";
  return `${statement.optional ? "?" : ""}: ${statement.type}`;
}
