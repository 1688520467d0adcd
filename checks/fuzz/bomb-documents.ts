/** A document that is small to write down, or plain large, and might take a generator for ever. */
export interface Bomb {
  readonly title: string;
  readonly format: "json" | "yaml";
  /** Whether trying it takes no more than a few seconds. */
  readonly isQuick: boolean;
  readonly text: () => string;
}

/** An object of JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** So many items. */
export function list<Item>(
  count: number,
  item: (index: number) => Item,
): readonly Item[] {
  return Array.from({ length: count }, (_, index) => item(index));
}

/** So many entries, as fields. */
export function named(
  count: number,
  entry: (index: number) => readonly [name: string, value: unknown],
): Fields {
  return Object.fromEntries(list(count, entry));
}

/** A document of some schemas. */
export function documentText(schemas: Fields, fields: Fields = {}): string {
  return JSON.stringify({
    openapi: "3.0.3",
    info: { title: "Bomb", version: "1" },
    paths: {},
    components: { schemas },
    ...fields,
  });
}

/** A reference to a component schema. */
export function referenceTo(name: string): Fields {
  return { $ref: `#/components/schemas/${name}` };
}

/** The schema of a text. */
export const text = { type: "string" };

/** The schema of an object with properties of text. */
export function objectWith(...names: readonly string[]): Fields {
  const properties = Object.fromEntries(names.map((name) => [name, text]));
  return { type: "object", properties };
}

/** What a document in YAML begins with. */
export const yamlHead = 'openapi: 3.0.3\ninfo: { version: "1" }\npaths: {}\n';

/** A bomb in JSON: its schemas, and other fields of the document. */
export function json(
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
