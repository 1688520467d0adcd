import * as fc from "fast-check";
import type {
  Contract,
  Declaration,
  Member,
  Method,
  Property,
} from "../../src/model/contract.js";
import { declarationNames, documentations, texts } from "./text-arbitrary.js";
import { referable, types } from "./type-arbitrary.js";

/** The declarations that types refer to. */
const skeleton: readonly Declaration[] = [
  emptyInterface("Address"),
  emptyInterface("A"),
  emptyInterface("LongerNameOfAnAddressParam"),
  namespace("Identity", [
    emptyInterface("VerificationSession"),
    namespace("VerificationSession", [
      emptyInterface("LastError"),
      namespace("LastError", [emptyInterface("Code")]),
    ]),
    namespace("VerificationSessionCreateParams", [
      namespace("ProvidedDetails", [emptyInterface("Kind")]),
    ]),
  ]),
];

function emptyInterface(name: string): Declaration {
  return {
    kind: "interface",
    name,
    documentation: "",
    direction: "read",
    typeParameters: [],
    extends: [],
    members: [],
  };
}

function namespace(
  name: string,
  declarations: readonly Declaration[],
): Declaration {
  return { kind: "namespace", name, documentation: "", declarations };
}

const documented = {
  documentation: documentations,
  deprecated: fc.boolean(),
};

const property: fc.Arbitrary<Property> = fc.record({
  kind: fc.constant("property" as const),
  name: texts,
  optional: fc.boolean(),
  type: types.type,
  ...documented,
});

const method: fc.Arbitrary<Method> = fc.record({
  kind: fc.constant("method" as const),
  name: texts,
  parameters: fc.array(types.parameter, { maxLength: 3 }),
  returns: types.type,
  throws: fc.array(fc.tuple(declarationNames, declarationNames), {
    maxLength: 2,
  }),
  ...documented,
});

const member: fc.Arbitrary<Member> = fc.oneof(
  { weight: 3, arbitrary: property },
  { weight: 2, arbitrary: method },
  { weight: 1, arbitrary: types.index },
);

const typeParameters = fc.oneof(
  fc.constant(["T"]),
  fc
    .array(declarationNames, { maxLength: 3 })
    .map((names) => ["T"].concat(names)),
);

const declarations = fc.letrec<{ readonly declaration: Declaration }>(
  (tie) => ({
    declaration: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      {
        weight: 3,
        arbitrary: fc.record({
          kind: fc.constant("interface" as const),
          name: declarationNames,
          documentation: documentations,
          direction: fc.constant("read" as const),
          typeParameters,
          extends: fc.array(types.named, { maxLength: 3 }),
          members: fc.array(member, { maxLength: 5 }),
        }),
      },
      {
        weight: 3,
        arbitrary: fc.record({
          kind: fc.constant("alias" as const),
          name: declarationNames,
          documentation: documentations,
          direction: fc.constant("read" as const),
          typeParameters,
          type: types.type,
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant("export" as const),
          name: declarationNames,
          documentation: documentations,
          target: fc.constantFrom(...referable),
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant("namespace" as const),
          name: declarationNames,
          documentation: documentations,
          declarations: fc.array(tie("declaration"), { maxLength: 3 }),
        }),
      },
    ),
  }),
);

/** Contracts of every kind of declaration, member and type, with hostile text wherever text may stand. */
export const contracts: fc.Arbitrary<Contract> = fc
  .array(declarations.declaration, { maxLength: 4 })
  .map((random) => ({
    apiVersion: "2026-10-28.endive",
    declarations: [
      ...random.map((declaration, index) => distinct(declaration, index)),
      ...skeleton,
    ],
  }));

/** The declaration under a name that no other one of its scope, and nothing that is referred to, has. */
function distinct(declaration: Declaration, index: number): Declaration {
  const name = `${declaration.name}${index}`;
  return declaration.kind === "namespace"
    ? {
        ...declaration,
        name,
        declarations: declaration.declarations.map(distinct),
      }
    : { ...declaration, name };
}
