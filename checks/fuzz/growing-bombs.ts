import type { Bomb, Fields } from "./bomb-documents.js";
import {
  list,
  named,
  documentText,
  referenceTo,
  objectWith,
  json,
  yamlHead,
} from "./bomb-documents.js";

/** Schemas `A0` to `A<length>`, each made of the next one, the last of `end`. */
function chain(
  length: number,
  link: (next: Fields, index: number) => unknown,
  end: unknown = objectWith("end"),
): Fields {
  return named(length + 1, (index) => [
    `A${index}`,
    index === length ? end : link(referenceTo(`A${index + 1}`), index),
  ]);
}

/** So many unions of so many objects, each told by a property of its own. */
function unions(count: number, size: number): readonly Fields[] {
  return list(count, (union) => ({
    oneOf: list(size, (index) => ({
      type: "object",
      required: [`k${union}`],
      properties: { [`k${union}`]: { enum: [`v${index}`] } },
    })),
  }));
}

const aliases: readonly Bomb[] = [
  {
    title: "aliases of aliases, ten to each of thirty",
    format: "yaml",
    isQuick: true,
    text: () =>
      `${yamlHead}x-a0: &a0 [lol]\n${list(30, (index) => {
        const repeated = Array.from({ length: 10 }, () => `*a${index}`);
        return `x-a${index + 1}: &a${index + 1} [${repeated.join()}]\n`;
      }).join("")}`,
  },
  {
    title: "schemas that are aliases of each other, two to each of eighteen",
    format: "yaml",
    isQuick: true,
    text: () =>
      `${yamlHead}components:\n  schemas:\n    A0: &a0 { type: object }\n${list(
        18,
        (index) =>
          `    A${index + 1}: &a${index + 1} { type: object, properties: { a: *a${index}, b: *a${index} } }\n`,
      ).join("")}`,
  },
];

const deep: readonly Bomb[] = [
  {
    title: "schemas in schemas, 100,000 deep",
    format: "json",
    isQuick: true,
    text: () =>
      documentText({ A: 0 }).replace(
        ":0}",
        `:${'{"properties":{"a":'.repeat(100_000)}{}${"}}".repeat(100_000)}}`,
      ),
  },
  ...(
    [
      ["references", (next) => next],
      ["properties", (next) => ({ type: "object", properties: { next } })],
      ["items", (next) => ({ type: "array", items: next })],
      ["values", (next) => ({ type: "object", additionalProperties: next })],
      ["allOf", (next, at) => ({ allOf: [next, objectWith(`p${at}`)] })],
      ["oneOf", (next) => ({ oneOf: [next, { type: "number" }] })],
      ["cycle of allOf", (next) => ({ allOf: [next] })],
    ] satisfies [string, Parameters<typeof chain>[1]][]
  ).map(([title, link]) =>
    json(`a chain of ${title}, 100,000 long`, false, () => {
      const last = title.startsWith("cycle") ? referenceTo("A0") : undefined;
      return chain(100_000, link, last);
    }),
  ),
  json(
    "what is only read and only written, behind 100,000 references",
    false,
    () =>
      chain(100_000, (next) => ({ type: "object", properties: { next } }), {
        type: "object",
        properties: {
          read: { type: "string", readOnly: true },
          written: { type: "string", writeOnly: true },
        },
      }),
    () => {
      const content = { "application/json": { schema: referenceTo("A0") } };
      const responses = { 200: { description: "", content } };
      return {
        paths: { "/a": { post: { requestBody: { content }, responses } } },
      };
    },
  ),
];

const doubling: readonly Bomb[] = [
  json("allOf of the same twice, 60 high", true, () =>
    chain(60, (next) => ({ allOf: [next, next] })),
  ),
  json("allOf of two objects of the same base, 60 high", true, () =>
    chain(60, (next, at) => ({
      allOf: [
        { allOf: [next], ...objectWith(`l${at}`) },
        { allOf: [next], ...objectWith(`r${at}`) },
      ],
    })),
  ),
  json("allOf of two that are of the same two, 60 high", true, () => {
    const both = (at: number) => ["L", "R"].map((side) => `${side}${at}`);
    const level = (at: number) =>
      both(at).map((name): [string, unknown] => [
        name,
        at === 60
          ? objectWith(name)
          : { allOf: both(at + 1).map(referenceTo), ...objectWith("x") },
      ]);
    return Object.fromEntries(list(61, level).flat());
  }),
  json("oneOf of the same twice, 60 high", true, () =>
    chain(60, (next) => ({
      oneOf: [next, { type: "object", properties: { next } }, next],
    })),
  ),
  json("allOf of the same and of a choice of it, 40 high", true, () =>
    chain(40, (next, at) => ({
      allOf: [next, { oneOf: [next, objectWith(`x${at}`)] }],
    })),
  ),
  json("all of twelve unions of twelve", true, () => ({
    A: { allOf: unions(12, 12) },
  })),
  json("all of twelve unions of twelve, by reference", true, () => ({
    ...named(12, (at) => [`U${at}`, unions(12, 12)[at]]),
    A: {
      ...objectWith("own"),
      allOf: list(12, (at) => referenceTo(`U${at}`)),
    },
  })),
];

/** Documents that are small to write down, and grow without end in what is made of them. */
export const growingBombs: readonly Bomb[] = [...aliases, ...doubling, ...deep];
