import * as fc from "fast-check";
import {
  arrayOf,
  declared,
  library,
  literal,
  mapOf,
  primitive,
  requiredParameter,
  requiredProperty,
  unionOf,
} from "../../src/model/build.js";
import type {
  Contract,
  Declaration,
  Member,
  Method,
  Property,
  Type,
} from "../../src/model/contract.js";
import {
  contractWith,
  interfaceWith,
  namespace,
  others,
} from "./contract-pair.js";

/** Types that a few names are used for again and again, so that two contracts have much in common. */
const plainTypes: fc.Arbitrary<Type> = fc.constantFrom(
  primitive("string"),
  primitive("number"),
  primitive("null"),
  literal("a"),
  literal("b"),
  literal("c"),
  others,
  declared(["Other"]),
  declared(["Thing"]),
  declared(["Thing", "One"]),
  declared(["Thing", "Two"]),
  declared(["Thing", "Sort"]),
  mapOf(primitive("string")),
  arrayOf(primitive("string")),
  arrayOf(declared(["Thing", "One"])),
  library("Promise", declared(["Thing", "Sort"])),
);

const types: fc.Arbitrary<Type> = fc
  .array(plainTypes, { minLength: 1, maxLength: 4 })
  .map(unionOf);

const property: fc.Arbitrary<Property> = fc
  .record({
    name: fc.constantFrom("p", "q", "r"),
    type: types,
    optional: fc.boolean(),
    deprecated: fc.boolean(),
    documentation: fc.constantFrom("", "One.", "Two."),
  })
  .map(({ name, type, ...rest }) => ({
    ...requiredProperty(name, type),
    ...rest,
  }));

const method: fc.Arbitrary<Method> = fc.record({
  kind: fc.constant("method" as const),
  name: fc.constantFrom("p", "m"),
  parameters: fc.uniqueArray(
    fc
      .tuple(fc.constantFrom("x", "y"), types)
      .map(([name, type]) => requiredParameter(name, type)),
    { selector: ({ name }) => name, maxLength: 2 },
  ),
  returns: types,
  documentation: fc.constant(""),
  deprecated: fc.constant(false),
});

const members: fc.Arbitrary<Member[]> = fc.uniqueArray(
  fc.oneof(
    { weight: 4, arbitrary: property },
    { weight: 1, arbitrary: method },
  ),
  { selector: ({ name }) => name, maxLength: 3 },
);

/** A type under a name that is an interface or an alias. */
function named(name: string): fc.Arbitrary<Declaration> {
  return members.map((some) => interfaceWith(name, "read", ...some));
}

const sort: fc.Arbitrary<Declaration> = fc
  .uniqueArray(fc.constantFrom("a", "b", "c"), { minLength: 2 })
  .chain((values) =>
    fc.constantFrom<readonly Type[]>([], [others]).map((rest) => ({
      kind: "alias" as const,
      name: "Sort",
      direction: "read" as const,
      documentation: "",
      typeParameters: [],
      type: unionOf([...values.map(literal), ...rest]),
    })),
  );

/** Contracts of `Thing`, with nested types, and `Other`: two of them are alike as two API versions are. */
export const smallContracts: fc.Arbitrary<Contract> = fc
  .tuple(
    named("Thing"),
    named("One"),
    named("Two"),
    sort,
    named("Other"),
    fc.boolean(),
  )
  .map(([thing, one, two, alias, other, hasMore]) =>
    contractWith([
      thing,
      namespace("Thing", one, two, alias),
      other,
      ...(hasMore ? [interfaceWith("More", "write")] : []),
    ]),
  );
