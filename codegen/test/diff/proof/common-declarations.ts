import {
  arrayOf,
  interfaceOf,
  library,
  literal,
  primitive,
  requiredProperty,
  typeParameter,
  unionOf,
} from "../../../src/model/build.js";
import type {
  AliasDeclaration,
  Declaration,
  Direction,
  Type,
} from "../../../src/model/contract.js";

const T = typeParameter("T");

/** What all contracts share. */
export const commonDeclarations: readonly Declaration[] = [
  alias("OtherString", {
    kind: "intersection",
    members: [
      primitive("string"),
      library("Record", primitive("never"), primitive("never")),
    ],
  }),
  {
    ...alias(
      "Emptyable",
      unionOf([primitive("null"), literal(""), T]),
      "write",
    ),
    typeParameters: ["T"],
  },
  {
    ...alias("Response", {
      kind: "intersection",
      members: [
        T,
        {
          kind: "object",
          members: [requiredProperty("lastResponse", primitive("string"))],
        },
      ],
    }),
    typeParameters: ["T"],
  },
  {
    ...interfaceOf("ApiList", "read", "", [
      requiredProperty("data", arrayOf(T)),
      requiredProperty("has_more", primitive("boolean")),
    ]),
    typeParameters: ["T"],
  },
];

/** `type name = …` */
export function alias(
  name: string,
  type: Type,
  direction: Direction = "read",
): AliasDeclaration {
  return {
    kind: "alias",
    name,
    documentation: "",
    direction,
    typeParameters: [],
    type,
  };
}
