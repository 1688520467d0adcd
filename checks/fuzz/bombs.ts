/** A document that is small to write down, or plain large, and might take a generator for ever. */
export interface Bomb {
  readonly title: string;
  readonly format: "json" | "yaml";
  /** Whether trying it takes no more than a few seconds. */
  readonly isQuick: boolean;
  readonly text: () => string;
}

type Fields = Readonly<Record<string, unknown>>;

function list<Item>(
  count: number,
  item: (index: number) => Item,
): readonly Item[] {
  return Array.from({ length: count }, (_, index) => item(index));
}

function named(
  count: number,
  entry: (index: number) => readonly [name: string, value: unknown],
): Fields {
  return Object.fromEntries(list(count, entry));
}

function documentText(schemas: Fields, fields: Fields = {}): string {
  return JSON.stringify({
    openapi: "3.0.3",
    info: { title: "Bomb", version: "1" },
    paths: {},
    components: { schemas },
    ...fields,
  });
}

function referenceTo(name: string): Fields {
  return { $ref: `#/components/schemas/${name}` };
}

const text = { type: "string" };

function objectWith(...names: readonly string[]): Fields {
  const properties = Object.fromEntries(names.map((name) => [name, text]));
  return { type: "object", properties };
}

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

const yamlHead = 'openapi: 3.0.3\ninfo: { version: "1" }\npaths: {}\n';

function json(
  title: string,
  isQuick: boolean,
  schemas: () => Fields,
  fields: () => Fields = () => ({}),
): Bomb {
  return {
    title,
    format: "json",
    isQuick,
    text: () => documentText(schemas(), fields()),
  };
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
      return { paths: { "/a": { post: { requestBody: { content } } } } };
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

/** Documents that grow without end in what is made of them, or are as large as can be. */
export const bombs: readonly Bomb[] = [
  ...aliases,
  ...doubling,
  ...deep,
  ...many,
  ...long,
];
