import assert from "node:assert/strict";
import { test } from "node:test";
import {
  arrayOf,
  declared,
  interfaceOf,
  library,
  literal,
  mapOf,
  nullable,
  optionalProperty,
  primitive,
  requiredProperty,
  typeParameter,
  unionOf,
} from "../../src/model/build.js";
import type { FunctionType, Type } from "../../src/model/contract.js";
import {
  alias,
  literals,
  method,
  namespace,
  parameter,
  printed,
  printedMember,
} from "./printed.js";

const string = primitive("string");
const empty: Type = { kind: "object", members: [] };
const supplier: FunctionType = {
  kind: "function",
  parameters: [],
  returns: string,
};

const written: readonly (readonly [string, Type])[] = [
  ["any", primitive("any")],
  [`"it's"`, literal("it's")],
  ["-1.5", literal(-1.5)],
  ["false", literal(false)],
  ["T", typeParameter("T")],
  ["Array<string | null>", arrayOf(nullable(string))],
  ["Record<string, never>", library("Record", string, primitive("never"))],
  ["[]", { kind: "tuple", elements: [], required: 0 }],
  [
    "[string, (string | null)?, ...string[]]",
    {
      kind: "tuple",
      elements: [string, nullable(string)],
      required: 1,
      rest: string,
    },
  ],
  [
    "[item0: T, item1?: Array<T>, ...others: Array<T>[]]",
    {
      kind: "tuple",
      elements: [typeParameter("T"), arrayOf(typeParameter("T"))],
      required: 1,
      rest: arrayOf(typeParameter("T")),
    },
  ],
  ["{}", empty],
  ["{ [key: string]: number }", mapOf(primitive("number"))],
  [
    '{ "a b": string; c?: string }',
    {
      kind: "object",
      members: [requiredProperty("a b", string), optionalProperty("c", string)],
    },
  ],
  [
    "(a: string, b?: number) => void",
    {
      kind: "function",
      parameters: [
        parameter("a", string),
        parameter("b", primitive("number"), true),
      ],
      returns: primitive("void"),
    },
  ],
  ["() => () => string", { ...supplier, returns: supplier }],
  ["(() => string) | string", unionOf([supplier, string])],
  [
    '("a" | "b") & (() => string) & {}',
    {
      kind: "intersection",
      members: [literals("a", "b"), supplier, empty],
    },
  ],
  [
    "(string & {}) | undefined",
    unionOf([
      { kind: "intersection", members: [string, empty] },
      primitive("undefined"),
    ]),
  ],
];

for (const [text, type] of written) {
  test(`a type is written ${text}`, async () => {
    assert.deepEqual(
      await printed({
        kind: "alias",
        name: "A",
        direction: "read",
        documentation: "",
        typeParameters: ["T"],
        type,
      }),
      [`export type A<T> = ${text};`],
    );
  });
}

test("a line of 80 columns stays whole, one of 81 is broken", async () => {
  const type = literals("x".repeat(34), "y".repeat(33));
  const [line = "", ...others] = await printedMember(
    requiredProperty("p", type),
  );
  assert.deepEqual([line.length, others], [80, []]);
  assert.deepEqual(await printedMember(requiredProperty("pp", type)), [
    "  pp:",
    `    "${"x".repeat(34)}" | "${"y".repeat(33)}";`,
  ]);
});

test("wide characters take two columns", async () => {
  const [fits, broken] = ["名".repeat(30), "名".repeat(31)];
  assert.deepEqual(await printed(alias("A", literal(fits))), [
    `export type A = "${fits}";`,
  ]);
  assert.deepEqual(await printed(alias("A", literal(broken))), [
    "export type A =",
    `  "${broken}";`,
  ]);
});

const many = ["requires_payment_method", "requires_confirmation", "canceled"];
const oneLine = `"${many.join('" | "')}"`;
const lines = [...many, "succeeded"].map((value) => `| "${value}"`);

test("a long union goes to the next line, or to one line for each member", async () => {
  assert.deepEqual(await printed(alias("Status", literals(...many))), [
    "export type Status =",
    `  ${oneLine};`,
  ]);
  assert.deepEqual(
    await printed(alias("Status", literals(...many, "succeeded"))),
    [
      "export type Status =",
      ...lines.slice(0, -1).map((line) => `  ${line}`),
      `  ${lines.at(-1)};`,
    ],
  );
});

test("a long union is broken in the same way in a property, also beside null", async () => {
  const type = nullable(literals(...many, "succeeded"));
  assert.deepEqual(await printedMember(requiredProperty("status", type)), [
    "  status:",
    ...lines.map((line) => `    ${line}`),
    "    | null;",
  ]);
});

test("a long union is broken in the same way in an array and in parentheses", async () => {
  const type = literals(...many, "succeeded");
  assert.deepEqual(
    await printedMember(optionalProperty("statuses", arrayOf(type))),
    ["  statuses?: Array<", ...lines.map((line) => `    ${line}`), "  >;"],
  );
  assert.deepEqual(
    await printedMember(
      requiredProperty("status", {
        kind: "intersection",
        members: [type, empty],
      }),
    ),
    ["  status: (", ...lines.map((line) => `    ${line}`), "  ) & {};"],
  );
});

test("a type that cannot be broken goes below the equals sign", async () => {
  const [name, target] = ["NameOfAnAlias".repeat(3), "NameOfAType".repeat(4)];
  const [first, second] = await printed(
    alias(name, declared([target])),
    interfaceOf(target, "read", "", []),
  );
  assert.deepEqual([first, second], [`export type ${name} =`, `  ${target};`]);
});

const details: Type = {
  kind: "object",
  members: many.map((name) => requiredProperty(`${name}_details`, string)),
};
const detailLines = many.map((name) => `    ${name}_details: string;`);

test("a long object has one member to a line, and null stays beside it", async () => {
  assert.deepEqual(
    await printedMember(requiredProperty("details", nullable(details))),
    ["  details: {", ...detailLines, "  } | null;"],
  );
});

test("an object that is the only parameter stays in the parentheses", async () => {
  assert.deepEqual(
    await printedMember(method("on", [parameter("details", details)], string)),
    ["  on(details: {", ...detailLines, "  }): string;"],
  );
});

test("what is around a broken object is where prettier comes to rest", async () => {
  const returns = library("Promise", details);
  assert.deepEqual(
    await printedMember(method("get", [parameter("id", string)], returns)),
    ["  get(id: string): Promise<{", ...detailLines, "  }>;"],
  );
});

test("types of the library keep their meaning where a declaration has their name", async () => {
  const promise = library("Promise", declared(["Billing", "Array"]));
  assert.deepEqual(
    await printed(
      namespace(
        "Billing",
        interfaceOf("Array", "read", "", []),
        alias("A", arrayOf(promise)),
      ),
    ),
    [
      "export declare namespace Billing {",
      "  interface Array {}",
      "",
      "  type A = globalThis.Array<Promise<Array>>;",
      "}",
    ],
  );
});
