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
  readonly alternative: TypeSpec;
  readonly alternatives: TypeSpec[];
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
        kind: fc.constant("emptyable" as const),
        type: tie("type"),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        nullable: seldom,
        kind: fc.constant("union" as const),
        types: tie("alternatives"),
      }),
    },
  ),
  alternatives: fc
    .oneof(
      fc.tuple(tie("leaf"), tie("alternative")),
      fc.tuple(tie("leaf"), tie("alternative"), tie("alternative")),
    )
    .map((types) => types.map(toldApart).filter(isFirstArray)),
  alternative: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        nullable: fc.constant(false),
        kind: fc.constant("object" as const),
        members: tie("members"),
        named: often,
      }),
    },
    fc.record({
      nullable: fc.constant(false),
      kind: fc.constant("array" as const),
      element: tie("leaf"),
    }),
  ),
  members: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...memberNames),
      optional: fc.boolean(),
      type: tie("type"),
    }),
    { maxLength: 4, selector: ({ name }) => name },
  ),
}));

/** An object of a union says which it is. */
function toldApart(type: TypeSpec, index: number): TypeSpec {
  return type.kind === "object"
    ? { ...type, members: [...type.members, tag(`object_${index}`)] }
    : type;
}

/** Arrays of a union cannot be told apart: no more than one is of use. */
function isFirstArray(
  type: TypeSpec,
  index: number,
  types: readonly TypeSpec[],
): boolean {
  return type.kind !== "array" || types.findIndex(isArray) === index;
}

function isArray({ kind }: TypeSpec): boolean {
  return kind === "array";
}

/** What a kind of object has and no other. */
function tag(value: string): MemberSpec {
  const type: TypeSpec = {
    kind: "enum",
    nullable: false,
    values: [value],
    open: false,
    named: false,
  };
  return { name: "object", optional: false, type };
}

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
  customer: specs.members.map((members) => [...members, tag("customer")]),
  address: specs.members.map((members) => [...members, tag("address")]),
  params: specs.members,
  methods: fc.uniqueArray(methods, {
    maxLength: 2,
    selector: ({ name }) => name,
  }),
  hasSecondName: seldom,
});
