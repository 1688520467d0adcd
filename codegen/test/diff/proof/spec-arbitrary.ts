import * as fc from "fast-check";
import type {
  ContractSpec,
  MemberSpec,
  MethodSpec,
  TypeSpec,
} from "./type-spec.js";

const memberNames = ["id", "code", "status", "kind", "options", "items"];
const values = ["a", "b", "c", "d"];

// No interface: fast-check asks for a type with an implicit index signature.
type Specs = {
  readonly type: TypeSpec;
  readonly leaf: TypeSpec;
  readonly members: MemberSpec[];
};

const seldom = fc.nat(3).map((number) => number === 0);
const often = fc.nat(4).map((number) => number !== 0);

/** Types, and members that are made of them. */
export const specs = fc.letrec<Specs>((tie) => ({
  leaf: fc.oneof(
    fc.record({
      nullable: seldom,
      kind: fc.constant("primitive" as const),
      name: fc.constantFrom(
        "string" as const,
        "number" as const,
        "boolean" as const,
      ),
    }),
    fc.record({
      nullable: seldom,
      kind: fc.constant("enum" as const),
      values: fc.subarray(values, { minLength: 1 }),
      open: seldom,
      named: often,
    }),
    fc.record({
      nullable: seldom,
      kind: fc.constant("reference" as const),
      target: fc.constantFrom("Customer" as const, "Address" as const),
    }),
  ),
  type: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 5, arbitrary: tie("leaf") },
    {
      weight: 2,
      arbitrary: fc.record({
        nullable: seldom,
        kind: fc.constant("object" as const),
        members: tie("members"),
        named: often,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        nullable: seldom,
        kind: fc.constant("array" as const),
        element: tie("type"),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        nullable: seldom,
        kind: fc.constant("map" as const),
        entry: tie("type"),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        nullable: seldom,
        kind: fc.constant("list" as const),
        element: tie("type"),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        nullable: seldom,
        kind: fc.constant("union" as const),
        types: fc
          .tuple(
            tie("leaf"),
            fc.oneof(
              fc.record({
                nullable: fc.constant(false),
                kind: fc.constant("object" as const),
                members: tie("members"),
                named: often,
              }),
              fc.record({
                nullable: fc.constant(false),
                kind: fc.constant("array" as const),
                element: tie("leaf"),
              }),
            ),
          )
          .map(([leaf, other]) =>
            leaf.kind === "reference" ? [other] : [leaf, other],
          ),
      }),
    },
  ),
  members: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...memberNames),
      optional: fc.boolean(),
      type: tie("type"),
    }),
    // An interface without members takes anything, whatever else a union has.
    { minLength: 1, maxLength: 4, selector: ({ name }) => name },
  ),
}));

const methods: fc.Arbitrary<MethodSpec> = fc.record({
  name: fc.constantFrom("create", "list", "cancel"),
  parameters: fc
    .uniqueArray(
      fc.record({
        name: fc.constantFrom("id", "code", "options"),
        optional: fc.boolean(),
        type: specs.type,
      }),
      { maxLength: 3, selector: ({ name }) => name },
    )
    .map(inOrder),
  result: specs.type,
  paged: seldom,
});

/** Parameters as TypeScript asks for them: those that can be left out last. */
export function inOrder(parameters: readonly MemberSpec[]): MemberSpec[] {
  return [
    ...parameters.filter(({ optional }) => !optional),
    ...parameters.filter(({ optional }) => optional),
  ];
}

/** Small contracts. */
export const contractSpecs: fc.Arbitrary<ContractSpec> = fc.record({
  session: specs.members,
  customer: specs.members,
  address: specs.members,
  params: specs.members,
  methods: fc.uniqueArray(methods, {
    maxLength: 2,
    selector: ({ name }) => name,
  }),
  hasSecondName: seldom,
});
