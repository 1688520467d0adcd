import * as fc from "fast-check";
import {
  arrayOf,
  declared,
  library,
  literal,
  primitive,
  typeParameter,
} from "../../src/model/build.js";
import type {
  IndexSignature,
  NamedType,
  Parameter,
  Property,
  Type,
} from "../../src/model/contract.js";
import { parameterNames, texts } from "./text-arbitrary.js";

/** What types refer to, under short and long names: every contract that holds them declares these. */
export const referable: readonly (readonly string[])[] = [
  ["Address"],
  ["A"],
  ["LongerNameOfAnAddressParam"],
  ["Identity", "VerificationSession"],
  ["Identity", "VerificationSession", "LastError"],
  ["Identity", "VerificationSession", "LastError", "Code"],
  ["Identity", "VerificationSessionCreateParams", "ProvidedDetails", "Kind"],
];

const numbers = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.constantFrom(0, -0, 1e21, 1e-7, 1.5, -1e300, Infinity, -Infinity),
);

const keyword: fc.Arbitrary<Type> = fc
  .constantFrom(
    "any" as const,
    "bigint" as const,
    "boolean" as const,
    "never" as const,
    "null" as const,
    "number" as const,
    "string" as const,
    "undefined" as const,
    "unknown" as const,
    "void" as const,
  )
  .map(primitive);

const literalType: fc.Arbitrary<Type> = fc.oneof(
  { weight: 4, arbitrary: texts.map(literal) },
  { weight: 1, arbitrary: numbers.map(literal) },
  { weight: 1, arbitrary: fc.boolean().map(literal) },
);

// No interface: fast-check asks for a type with an implicit index signature.
type Types = {
  readonly type: Type;
  readonly leaf: Type;
  readonly named: NamedType;
  readonly nonUnion: Type;
  readonly parameter: Parameter;
  readonly property: Property;
  readonly index: IndexSignature;
};

/** Types of every kind, and what they are made of. */
export const types = fc.letrec<Types>((tie) => ({
  type: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 4, arbitrary: tie("leaf") },
    { weight: 3, arbitrary: tie("nonUnion") },
    {
      weight: 2,
      arbitrary: fc
        .array(tie("nonUnion"), { minLength: 2, maxLength: 6 })
        .map((members): Type => ({ kind: "union", members })),
    },
  ),
  nonUnion: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 6, arbitrary: tie("leaf") },
    { weight: 2, arbitrary: tie("named") },
    { weight: 2, arbitrary: tie("type").map(arrayOf) },
    {
      weight: 1,
      arbitrary: fc
        .array(tie("type"), { minLength: 2, maxLength: 4 })
        .map((members): Type => ({ kind: "intersection", members })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.array(tie("type"), { maxLength: 4 }),
          fc.nat({ max: 4 }),
          fc.option(tie("type"), { nil: undefined }),
        )
        .map(([elements, required, rest]): Type => ({
          kind: "tuple",
          elements,
          required: Math.min(required, elements.length),
          ...(rest === undefined ? {} : { rest }),
        })),
    },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.oneof(tie("property"), tie("property"), tie("index")), {
          maxLength: 4,
        })
        .map((members): Type => ({ kind: "object", members })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.array(tie("parameter"), { maxLength: 3 }), tie("type"))
        .map(([parameters, returns]): Type => ({
          kind: "function",
          parameters,
          returns,
        })),
    },
  ),
  leaf: fc.oneof(
    { weight: 2, arbitrary: keyword },
    { weight: 2, arbitrary: literalType },
    {
      weight: 2,
      arbitrary: fc.constantFrom(...referable).map((name) => declared(name)),
    },
    { weight: 1, arbitrary: fc.constant(typeParameter("T")) },
  ),
  named: fc
    .tuple(
      fc.oneof(
        fc
          .constantFrom(...referable)
          .map((name) => (given: readonly Type[]) => declared(name, ...given)),
        fc
          .constantFrom("Promise", "AsyncIterableIterator", "Record")
          .map((name) => (given: readonly Type[]) => library(name, ...given)),
      ),
      fc.array(tie("type"), { maxLength: 3 }),
    )
    .map(([named, given]) => named(given)),
  parameter: fc.record({
    name: parameterNames,
    optional: fc.boolean(),
    type: tie("type"),
  }),
  property: fc.record({
    kind: fc.constant("property" as const),
    name: texts,
    optional: fc.boolean(),
    type: tie("type"),
    documentation: fc.constant(""),
    deprecated: fc.constant(false),
  }),
  index: fc.record({
    kind: fc.constant("index" as const),
    key: parameterNames,
    type: tie("type"),
  }),
}));
