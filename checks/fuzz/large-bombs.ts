import type { Bomb, Fields } from "./bomb-documents.js";
import {
  list,
  named,
  referenceTo,
  text,
  objectWith,
  json,
  yamlHead,
} from "./bomb-documents.js";

/** An operation that answers with a schema, in some formats. */
function answer(formats: readonly string[], schema: Fields): Fields {
  const content = Object.fromEntries(
    formats.map((format) => [`application/${format}`, { schema }]),
  );
  return { responses: { 200: { description: "", content } } };
}

const many: readonly Bomb[] = [
  json("1,000,000 properties", false, () => ({
    A: { type: "object", properties: named(1e6, (at) => [`p${at}`, text]) },
  })),
  json("1,000,000 schemas", false, () => named(1e6, (at) => [`S${at}`, text])),
  json("1,000,000 keys of an extension", false, () => ({
    A: { "x-keys": named(1e6, (at) => [`k${at}`, at]) },
  })),
  {
    title: "1,000,000 keys in YAML",
    format: "yaml",
    isQuick: false,
    text: () =>
      `${yamlHead}x-keys:\n${list(1e6, (at) => `  k${at}: 1\n`).join("")}`,
  },
  json("1,000,000 required properties that there are not", false, () => ({
    A: { type: "object", required: list(1e6, (at) => `r${at}`) },
  })),
  json("100,000 values of an enum", true, () => ({
    A: { type: "string", enum: list(1e5, (at) => `v${at}`) },
  })),
  json("100,000 alternatives", false, () => ({
    A: { oneOf: list(1e5, (at) => objectWith(`p${at}`)) },
  })),
  json("20,000 parts", false, () => ({
    A: { allOf: list(2e4, (at) => objectWith(`p${at}`)) },
  })),
  json("100,000 values of a discriminator", false, () => ({
    ...named(2000, (at) => [`O${at}`, objectWith("kind")]),
    A: {
      oneOf: list(2000, (at) => referenceTo(`O${at}`)),
      discriminator: {
        propertyName: "kind",
        mapping: named(1e5, (at) => [
          `m${at}`,
          `#/components/schemas/O${at % 2000}`,
        ]),
      },
    },
  })),
  json("100,000 schemas that want one name", false, () =>
    named(1e5, (at) => [
      `a${String.fromCodePoint(0x2000 + (at % 300), 0x2190 + Math.floor(at / 300))}`,
      text,
    ]),
  ),
  json(
    "100,000 operations of one name",
    false,
    () => ({}),
    () => ({
      paths: named(1e5, (at) => [
        `/p${at}`,
        { get: { operationId: "same", tags: ["t"], responses: {} } },
      ]),
    }),
  ),
  json(
    "300,000 references to one schema",
    false,
    () => ({
      A: objectWith("a"),
      B: {
        type: "object",
        properties: named(3e5, (at) => [`p${at}`, referenceTo("A")]),
      },
    }),
    () => ({ paths: { "/a": { get: answer(["json"], referenceTo("B")) } } }),
  ),
  json(
    "300,000 media types of one answer",
    false,
    () => ({}),
    () => {
      const mediaTypes = list(3e5, (at) => `x${at}`);
      return { paths: { "/a": { get: answer(mediaTypes, text) } } };
    },
  ),
  {
    title: "300,000 aliases in one merge",
    format: "yaml",
    isQuick: false,
    text: () =>
      `${yamlHead}x-one: &a { b: 1 }\nx-all: { <<: [${list(3e5, () => "*a").join()}] }\ncomponents: { schemas: { A: { $ref: "#/nothing" } } }\n`,
  },
  json("200,000 references to nothing", false, () =>
    named(2e5, (at) => [`A${at}`, referenceTo(`B${at}`)]),
  ),
];

const long: readonly Bomb[] = [
  json("keys of millions of characters", false, () => ({
    ["a".repeat(5e6)]: objectWith("b-".repeat(2e6)),
  })),
  json("a description of what escapes and patterns look for", false, () => {
    const description = ["*/ ", "\n", " ", "<", "`", "[](", "@a "]
      .map((part) => part.repeat(5e5))
      .join("");
    return { A: { type: "string", description } };
  }),
  json(
    "a title of brackets and versions",
    false,
    () => ({ A: text }),
    () => {
      const title = `${"( [".repeat(1e5)}${" v1.".repeat(1e5)}`;
      return { info: { title, version: "1" } };
    },
  ),
  json("200 MB in one text", false, () => ({
    A: { type: "string", description: "x".repeat(2e8) },
  })),
  json("200 MB of schemas", false, () => {
    const description = "d".repeat(900);
    return named(2e5, (at) => [
      `S${at}`,
      {
        ...objectWith("a"),
        description,
        allOf: [{ properties: { other: referenceTo(`S${(at * 7) % 2e5}`) } }],
      },
    ]);
  }),
];

/** Documents that are as large as can be. */
export const largeBombs: readonly Bomb[] = [...many, ...long];
