/**
 * Pairs of small documents that differ in one thing, each of which once ended
 * a comparison or was judged wrongly. What they are of is in their names.
 */

/** A schema object, or a reference to one. */
type Schema = Readonly<Record<string, unknown>>;

/** Two states of a document, and what a comparison says in each direction of time. */
export interface DocumentPair {
  readonly what: string;
  readonly base: Document;
  readonly revision: Document;
  /** `<rule> <subject>`, without the namespace, in any order. */
  readonly forward: readonly string[];
  readonly backward: readonly string[];
}

/** The parts of a document that are its own. */
interface Document {
  readonly paths?: Readonly<Record<string, unknown>>;
  readonly schemas?: Readonly<Record<string, Schema>>;
}

const string: Schema = { type: "string" };
const number: Schema = { type: "number" };

const reference = (name: string): Schema => ({
  $ref: `#/components/schemas/${name}`,
});
const either = (...oneOf: readonly Schema[]): Schema => ({ oneOf });
const array = (items: Schema): Schema => ({ type: "array", items });
const map = (additionalProperties: Schema | boolean): Schema => ({
  type: "object",
  additionalProperties,
});
const object = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: "object",
  properties,
  required: Object.keys(properties),
});

/** A tuple that ends with its items, all of which have to be there. */
const tuple = (...prefixItems: readonly Schema[]): Schema => ({
  type: "array",
  prefixItems,
  minItems: prefixItems.length,
  items: false,
});

/** A tuple whose items may be absent, and that may have any others after them. */
const openTuple = (...prefixItems: readonly Schema[]): Schema => ({
  type: "array",
  prefixItems,
});

/** A document whose one operation is sent, and gives nothing. */
const sent = (operation: Readonly<Record<string, unknown>>): Document => ({
  paths: {
    "/a": {
      post: {
        operationId: "send",
        responses: { 204: { description: "" } },
        ...operation,
      },
    },
  },
});

/** A document whose one operation gives a value. */
const received = (schema: Schema): Document =>
  sent({
    responses: {
      200: { description: "", content: { "application/json": { schema } } },
    },
  });

const body = (schema: Schema, required = true) => ({
  requestBody: { required, content: { "application/json": { schema } } },
});

const query = (...names: readonly string[]) => ({
  parameters: names.map((name) => ({ name, in: "query", schema: string })),
});

/** A pair of documents with these schemas. */
function ofSchemas(
  what: string,
  base: Readonly<Record<string, Schema>>,
  revision: Readonly<Record<string, Schema>>,
  forward: readonly string[],
  backward: readonly string[],
): DocumentPair {
  const [before, after] = [{ schemas: base }, { schemas: revision }];
  return { what, base: before, revision: after, forward, backward };
}

/** A pair of documents with a type that has itself in it. */
function recursive(
  what: string,
  typeWith: (plain: Schema) => Schema,
  forward: readonly string[],
  backward: readonly string[],
): DocumentPair {
  const value = (plain: Schema) => ({ J: typeWith(plain) });
  const [base, revision] = [value(string), value(either(string, number))];
  return ofSchemas(what, base, revision, forward, backward);
}

const inside = reference("J");

const recursions: readonly DocumentPair[] = [
  recursive(
    "recursion through arrays and maps",
    (plain) => either(plain, array(inside), map(inside)),
    ["read-alternative-added J"],
    ["read-alternative-removed J"],
  ),
  recursive(
    "recursion through a tuple",
    (plain) => either(plain, tuple(inside, inside)),
    ["read-alternative-added J"],
    ["read-alternative-removed J"],
  ),
  recursive(
    "recursion through a map alone",
    (plain) => map(either(plain, inside)),
    ["read-alternative-added J.*"],
    ["read-alternative-removed J.*"],
  ),
  ofSchemas(
    "recursion of two types through each other",
    { A: array(reference("B")), B: either(string, array(reference("A"))) },
    { A: array(reference("B")), B: either(number, array(reference("A"))) },
    ["read-alternative-added B", "read-alternative-removed B"],
    ["read-alternative-added B", "read-alternative-removed B"],
  ),
  ofSchemas(
    "recursion, written out once more",
    { J: either(string, array(inside)) },
    { J: either(string, array(either(string, array(inside)))) },
    [],
    [],
  ),
  ofSchemas(
    "a change that is only in what is written out once more",
    { J: either(string, array(inside)) },
    { J: either(string, array(either(number, array(inside)))) },
    ["read-alternative-added J[]", "read-alternative-removed J[]"],
    ["read-alternative-added J[]", "read-alternative-removed J[]"],
  ),
];

const tuples: readonly DocumentPair[] = [
  ofSchemas(
    "a tuple that is shorter",
    { A: object({ a: tuple(string, string, number) }) },
    { A: object({ a: tuple(string, string) }) },
    ["read-length-replaced A.a"],
    ["read-length-replaced A.a"],
  ),
  ofSchemas(
    "a tuple in another order",
    { A: object({ a: tuple(string, number) }) },
    { A: object({ a: tuple(number, string) }) },
    ["read-type-replaced A.a[0]", "read-type-replaced A.a[1]"],
    ["read-type-replaced A.a[0]", "read-type-replaced A.a[1]"],
  ),
  ofSchemas(
    "an array that is a tuple now",
    { A: object({ a: array(string) }) },
    { A: object({ a: tuple(string, string) }) },
    ["read-length-narrowed A.a"],
    ["read-length-widened A.a"],
  ),
  ofSchemas(
    "a tuple of which less is said",
    { A: object({ a: openTuple(string, number) }) },
    { A: object({ a: openTuple(string) }) },
    ["read-type-widened A.a[1]"],
    ["read-type-narrowed A.a[1]"],
  ),
  {
    what: "a tuple that is sent",
    base: sent(body(object({ a: tuple(string), b: openTuple(string) }))),
    revision: sent(
      body(
        object({
          a: { ...tuple(string, number), minItems: 1 },
          b: { ...openTuple(string), minItems: 1 },
        }),
      ),
    ),
    forward: [
      "write-presence-made-required SendParams.body.b[0]",
      "write-length-widened SendParams.body.a",
    ],
    backward: [
      "write-length-narrowed SendParams.body.a",
      "write-presence-made-optional SendParams.body.b[0]",
    ],
  },
];

const aliases: readonly DocumentPair[] = [
  ofSchemas(
    "a named type that no longer has text, in a member",
    { A: object({ k: reference("K") }), K: either(string, array(number)) },
    { A: object({ k: reference("K") }), K: array(number) },
    ["read-alternative-removed K"],
    ["read-alternative-added K"],
  ),
  ofSchemas(
    "a map of anything that is one of text now",
    { A: map(true) },
    { A: map(string) },
    ["read-type-narrowed A.*"],
    ["read-type-widened A.*"],
  ),
];

const kinds = (discriminator: boolean): Schema => ({
  ...either(reference("Cat"), reference("Dog")),
  ...(discriminator ? { discriminator: { propertyName: "kind" } } : {}),
});
const pets = {
  Cat: object({ kind: string, lives: number }),
  Dog: object({ kind: string, size: number }),
};

const all = {
  ...pets,
  Kitten: object({ kind: string, lives: number, age: number }),
};

const alternatives: readonly DocumentPair[] = [
  ofSchemas(
    "alternatives that say now of which kind they are",
    { ...pets, Pet: kinds(false) },
    { ...pets, Pet: kinds(true) },
    ["read-type-replaced Pet"],
    ["read-type-replaced Pet"],
  ),
  {
    what: "a member that refers to another schema, which has more",
    base: { schemas: all, ...received(object({ pet: reference("Cat") })) },
    revision: {
      schemas: all,
      ...received(object({ pet: reference("Kitten") })),
    },
    forward: ["read-required-member-added SendResponse.pet.age"],
    backward: ["read-required-member-removed SendResponse.pet.age"],
  },
  ofSchemas(
    "a map beside an array, in a member that may be absent",
    { A: { properties: { a: either(map(string), array(map(number))) } } },
    { A: { properties: { a: either(map(number), array(map(number))) } } },
    ["read-type-replaced A.a.*"],
    ["read-type-replaced A.a.*"],
  ),
  {
    what: "a map of anything that has names now",
    base: sent(body(object({ a: map(true) }))),
    revision: sent(body(object({ a: object({ b: string }) }))),
    forward: [
      "write-type-narrowed SendParams.body.a",
      "write-name-added SendParams.body.a",
    ],
    backward: [
      "write-type-widened SendParams.body.a",
      "write-name-removed SendParams.body.a",
    ],
  },
  {
    what: "a member that is called as one of every object",
    base: sent(body({ properties: { constructor: string } })),
    revision: sent(body({ properties: { constructor: number } })),
    forward: ["write-type-replaced SendParams.body.constructor"],
    backward: ["write-type-replaced SendParams.body.constructor"],
  },
];

const calls: readonly DocumentPair[] = [
  {
    what: "the only parameter of an operation is gone",
    base: sent(query("q")),
    revision: sent({}),
    forward: [
      "write-declaration-removed SendParams",
      "write-optional-parameter-removed Resource.send(params)",
    ],
    backward: [
      "write-optional-parameter-added Resource.send(params)",
      "write-declaration-added SendParams",
    ],
  },
  {
    what: "the only body of an operation is gone",
    base: sent(body(object({ a: string }))),
    revision: sent({}),
    forward: [
      "write-declaration-removed SendParams",
      "write-required-parameter-removed Resource.send(params)",
    ],
    backward: [
      "write-required-parameter-added Resource.send(params)",
      "write-declaration-added SendParams",
    ],
  },
  {
    what: "one of two parameters is gone",
    base: sent(query("p", "q")),
    revision: sent(query("p")),
    forward: ["write-optional-member-removed SendParams.query.q"],
    backward: ["write-optional-member-added SendParams.query.q"],
  },
];

/** All pairs. */
export const documentPairs: readonly DocumentPair[] = [
  ...recursions,
  ...tuples,
  ...aliases,
  ...alternatives,
  ...calls,
];
