import assert from "node:assert/strict";
import { test } from "node:test";
import { format } from "prettier";
import type {
  InterfaceDeclarationStructure,
  ModuleDeclarationStructure,
  StatementStructures,
} from "ts-morph";
import { ModuleDeclarationKind, printStructure, StructureKind } from "ts-morph";
import {
  arrayOf,
  declared,
  interfaceOf,
  library,
  nullable,
  optionalProperty,
  primitive,
  requiredProperty,
  typeParameter,
} from "../../src/model/build.js";
import type { Contract } from "../../src/model/contract.js";
import { flat } from "../../src/printer/layout.js";
import { printContract } from "../../src/printer/print.js";
import type {
  InterfaceStructure,
  ModuleStructure,
  StatementStructure,
} from "../../src/printer/structure-types.js";
import { contractStructures } from "../../src/printer/structures.js";
import {
  alias,
  literals,
  method,
  namespace,
  parameter,
  secondName,
} from "./printed.js";

const string = primitive("string");
const session = ["Identity", "VerificationSession"];
const status = ["requires_input", "processing", "verified", "canceled"];

const contract: Contract = {
  apiVersion: "2026-10-28.endive",
  declarations: [
    secondName("VerificationSession", ...session),
    {
      ...interfaceOf("ApiListPromise", "call", "A *page*.\n\nAwait it.", [
        method(
          "autoPagingEach",
          [
            parameter("handler", {
              kind: "function",
              parameters: [parameter("item", typeParameter("T"))],
              returns: library("Promise", primitive("void")),
            }),
          ],
          library("Promise", primitive("void")),
        ),
      ]),
      typeParameters: ["T"],
      extends: [
        library("Promise", arrayOf(typeParameter("T"))),
        library("AsyncIterableIterator", typeParameter("T")),
      ],
    },
    namespace(
      "Identity",
      interfaceOf("VerificationSession", "read", "A session.", [
        { kind: "index", key: "key", type: primitive("unknown") },
        requiredProperty("id", string, "The ID."),
        optionalProperty("last-error", nullable(declared(session)), "*/ {"),
        {
          ...optionalProperty("status", literals(...status, "a", "b", "c")),
          deprecated: true,
        },
        method(
          "cancel",
          [
            parameter("id", string),
            parameter("params", { kind: "object", members: [] }, true),
            parameter("options", library("RequestInit"), true),
          ],
          library("Promise", declared(session)),
        ),
      ]),
      namespace(
        "VerificationSession",
        alias("Status", literals(...status)),
        namespace("Empty"),
      ),
    ),
  ],
};

test("ts-morph prints from the structures what is printed here, but for lines and blanks", async () => {
  const text = [...contractStructures(contract)].map(morphText).join("\n");
  assert.deepEqual(
    withoutBlankLines(await format(text, { parser: "typescript" })),
    withoutBlankLines(printContract(contract, [])),
  );
});

function morphText(structure: StatementStructure): string {
  return typeof structure === "string"
    ? structure
    : printStructure(morphStructure(structure));
}

/** The structure with text on one line for each layout, and in the lists that ts-morph has for members. */
function morphStructure(
  structure: Exclude<StatementStructure, string>,
): StatementStructures {
  switch (structure.kind) {
    case StructureKind.Interface:
      return morphInterface(structure);
    case StructureKind.TypeAlias:
      return {
        ...structure,
        docs: [...structure.docs],
        typeParameters: [...structure.typeParameters],
        type: flat(structure.type),
      };
    case StructureKind.Module:
      return morphModule(structure);
  }
}

function morphInterface(
  structure: InterfaceStructure,
): InterfaceDeclarationStructure {
  const { members, ...others } = structure;
  const printed: InterfaceDeclarationStructure = {
    ...others,
    docs: [...structure.docs],
    typeParameters: [...structure.typeParameters],
    extends: structure.extends.map(flat),
    indexSignatures: [],
    methods: [],
    properties: [],
  };
  for (const member of members) {
    if (member.kind === StructureKind.PropertySignature) {
      const docs = [...member.docs];
      printed.properties?.push({ ...member, docs, type: flat(member.type) });
    } else if (member.kind === StructureKind.MethodSignature) {
      printed.methods?.push({
        ...member,
        docs: [...member.docs],
        typeParameters: member.typeParameters.map(flat),
        parameters: member.parameters.map(
          ({ name, hasQuestionToken, type }) => ({
            name,
            hasQuestionToken,
            type: flat(type),
          }),
        ),
        returnType: flat(member.returnType),
      });
    } else {
      const returnType = flat(member.returnType);
      printed.indexSignatures?.push({ ...member, returnType });
    }
  }
  return printed;
}

function morphModule(structure: ModuleStructure): ModuleDeclarationStructure {
  return {
    ...structure,
    declarationKind: ModuleDeclarationKind.Namespace,
    docs: [...structure.docs],
    statements: structure.statements.map((statement) =>
      typeof statement === "string" ? statement : morphStructure(statement),
    ),
  };
}

function withoutBlankLines(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}
