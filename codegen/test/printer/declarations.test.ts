import assert from "node:assert/strict";
import { test } from "node:test";
import {
  declared,
  interfaceOf,
  library,
  literal,
  nullable,
  optionalProperty,
  primitive,
  requiredProperty,
  typeParameter,
} from "../../src/model/build.js";
import { printContract } from "../../src/printer/print.js";
import {
  alias,
  method,
  namespace,
  parameter,
  printed,
  printedMember,
  secondName,
} from "./printed.js";

const string = primitive("string");

test("a file is its preamble as comments, then the declarations", () => {
  const contract = { apiVersion: "1", declarations: [alias("A", string)] };
  const preamble = ["Do not edit.", "", "@ts-nocheck", "from a\nb.yaml"];
  assert.equal(
    printContract(contract, preamble),
    [
      "// Do not edit.",
      "//",
      "// \\@ts-nocheck",
      "// from a",
      "// b.yaml",
      "",
      "export type A = string;",
      "",
    ].join("\n"),
  );
});

test("a contract without declarations is its preamble, or nothing", () => {
  const contract = { apiVersion: "1", declarations: [] };
  assert.equal(printContract(contract, []), "");
  assert.equal(printContract(contract, ["A."]), "// A.\n");
});

test("an interface has its comment, and its members with theirs without blank lines between", async () => {
  const members = [
    requiredProperty("city", nullable(string), "The city."),
    optionalProperty("zip-code", string),
    { ...requiredProperty("state", string, "One.\n\nTwo."), deprecated: true },
    { ...requiredProperty("line1", string), deprecated: true },
    { kind: "index" as const, key: "key", type: primitive("unknown") },
    method("format", [parameter("locale", string, true)], string),
    {
      ...method("move", [], string),
      documentation: "Moves it.",
      deprecated: true,
      throws: [
        ["Shop", "TooHeavyError"],
        ["Shop", "TooFarError"],
      ],
    },
  ];
  assert.deepEqual(
    await printed(interfaceOf("Address", "read", "A place.", members)),
    [
      "/** A place. */",
      "export interface Address {",
      "  /** The city. */",
      "  city: string | null;",
      '  "zip-code"?: string;',
      "  /**",
      "   * One.",
      "   *",
      "   * Two.",
      "   * @deprecated",
      "   */",
      "  state: string;",
      "  /** @deprecated */",
      "  line1: string;",
      "  [key: string]: unknown;",
      "  format(locale?: string): string;",
      "  /**",
      "   * Moves it.",
      "   * @throws Shop.TooHeavyError",
      "   * @throws Shop.TooFarError",
      "   * @deprecated",
      "   */",
      "  move(): string;",
      "}",
    ],
  );
});

test("an empty interface and an empty namespace are a pair of braces", async () => {
  assert.deepEqual(
    await printed(interfaceOf("A", "read", "", []), namespace("B")),
    ["export interface A {}", "", "export declare namespace B {}"],
  );
});

test("inside a namespace there are no keywords, and names are as short as they can be", async () => {
  const code = requiredProperty("code", declared(["Session", "Code"]));
  assert.deepEqual(
    await printed(
      interfaceOf("Session", "read", "", [code]),
      namespace(
        "Session",
        alias("Code", literal("a")),
        namespace("Inner", interfaceOf("A", "read", "", [code])),
      ),
    ),
    [
      "export interface Session {",
      "  code: Session.Code;",
      "}",
      "",
      "export declare namespace Session {",
      '  type Code = "a";',
      "",
      "  namespace Inner {",
      "    interface A {",
      "      code: Code;",
      "    }",
      "  }",
      "}",
    ],
  );
});

test("a second name is an exported import of the full name, with its comment", async () => {
  assert.deepEqual(
    await printed(
      secondName("A", "B", "C", "A"),
      namespace(
        "B",
        namespace("C", interfaceOf("A", "read", "", [])),
        secondName("D", "B", "C", "A"),
      ),
    ),
    [
      "/** Again. */",
      "export import A = B.C.A;",
      "",
      "export declare namespace B {",
      "  namespace C {",
      "    interface A {}",
      "  }",
      "",
      "  /** Again. */",
      "  export import D = B.C.A;",
      "}",
    ],
  );
});

test("a head that is too long is broken at its type parameters, or before and after extends", async () => {
  const T = typeParameter("T");
  const empty = interfaceOf("A", "read", "", []);
  assert.deepEqual(
    await printed(
      {
        ...empty,
        name: "ApiListPromise",
        typeParameters: ["T"],
        extends: [
          library("Promise", library("ReadonlyArray", T)),
          library("AsyncIterableIterator", T),
        ],
      },
      {
        ...empty,
        name: "LongNameOfAnInterfaceWithManyParameters",
        typeParameters: ["FirstParameter", "SecondParameter", "Third"],
        extends: [library("Promise", T)],
      },
      {
        ...empty,
        name: "LongNameOfAnInterfaceThatExtendsMany",
        extends: [
          library("ReadonlyArray", string),
          library("AsyncIterableIterator", string),
          library("ReadonlyMap", string, string),
        ],
      },
    ),
    [
      "export interface ApiListPromise<T>",
      "  extends Promise<ReadonlyArray<T>>, AsyncIterableIterator<T> {}",
      "",
      "export interface LongNameOfAnInterfaceWithManyParameters<",
      "  FirstParameter,",
      "  SecondParameter,",
      "  Third,",
      "> extends Promise<T> {}",
      "",
      "export interface LongNameOfAnInterfaceThatExtendsMany",
      "  extends",
      "    ReadonlyArray<string>,",
      "    AsyncIterableIterator<string>,",
      "    ReadonlyMap<string, string> {}",
    ],
  );
});

test("a method is on one line, or its parameters are one to a line", async () => {
  const id = parameter("id", string);
  const params = parameter("params", library("URLSearchParams"), true);
  const options = parameter("options", library("RequestInit"), true);
  const returns = library("Promise", string);
  assert.deepEqual(
    await printedMember(method("retrieve", [id, options], returns)),
    ["  retrieve(id: string, options?: RequestInit): Promise<string>;"],
  );
  assert.deepEqual(
    await printedMember(method("retrieve", [id, params, options], returns)),
    [
      "  retrieve(",
      "    id: string,",
      "    params?: URLSearchParams,",
      "    options?: RequestInit,",
      "  ): Promise<string>;",
    ],
  );
});

test("a method called new is quoted, for new() would construct", async () => {
  assert.deepEqual(await printedMember(method("new", [], string)), [
    '  "new"(): string;',
  ]);
});

test("a type that no name means is an error, and so is a name that is no name", async () => {
  await assert.rejects(
    printed(alias("A", declared(["B", "C"]))),
    /No name for B\.C in namespace ""/,
  );
  await assert.rejects(
    printed(alias("A = 1; export const b", string)),
    /Not an identifier/,
  );
});
