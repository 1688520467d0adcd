/**
 * Small contracts as a test makes and edits them: trees, in which a nested type
 * stands where it is used. What is declared, and under which names, follows.
 */

/** The type of a member, a parameter or a result. */
export type TypeSpec = { nullable: boolean } & (
  | { kind: "primitive"; name: "string" | "number" | "boolean" }
  | { kind: "enum"; values: string[]; open: boolean; named: boolean }
  | { kind: "object"; members: MemberSpec[]; named: boolean }
  | { kind: "array"; element: TypeSpec }
  | { kind: "map"; entry: TypeSpec }
  | { kind: "list"; element: TypeSpec }
  | { kind: "emptyable"; type: TypeSpec }
  | { kind: "reference"; target: "Customer" | "Address" }
  | { kind: "union"; types: TypeSpec[] }
);

export interface MemberSpec {
  name: string;
  optional: boolean;
  type: TypeSpec;
}

export interface MethodSpec {
  name: string;
  parameters: MemberSpec[];
  result: TypeSpec;
  paged: boolean;
}

/** What one contract declares: what is read, sent and called. */
export interface ContractSpec {
  session: MemberSpec[];
  /** Another resource, which the first may refer to. */
  customer: MemberSpec[];
  /** Declared once, and used from anywhere. */
  address: MemberSpec[];
  params: MemberSpec[];
  methods: MethodSpec[];
  /** Whether there is a second name for the session. */
  hasSecondName: boolean;
}
