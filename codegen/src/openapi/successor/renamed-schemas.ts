import { isJsonObject } from "../json-type.js";
import { pointerTo } from "../pointer.js";
import { parseReference } from "../reference-syntax.js";
import { describedFact } from "./described-fact.js";
import { mergedOrder } from "./merged-order.js";
import type { JsonObject } from "../json-object.js";

/**
 * A document with the names that its schemas have in a newer one. A schema is
 * the same under another name if it is gone as another one appears, if the
 * same place refers to both, and if both have the same members of the same
 * types: the names of schemas are no facts of the API.
 *
 * @param before a document whose shape is sound, and so is that of `after`
 */
export function withNewNames(before: unknown, after: unknown): unknown {
  const names = newNames(before, after);
  // Those that a renamed schema refers to are at the same place only then.
  return names.size === 0
    ? before
    : withNewNames(renamed(before, names), after);
}

function newNames(
  before: unknown,
  after: unknown,
): ReadonlyMap<string, string> {
  const old = schemasOf(before);
  const fresh = schemasOf(after);
  const places = referencesOf(after);
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const [pointer, name] of referencesOf(before)) {
    const other = places.get(pointer);
    if (other === undefined || names.has(name) || taken.has(other)) continue;
    const isGone = Object.hasOwn(old, name) && !Object.hasOwn(fresh, name);
    const isNew = Object.hasOwn(fresh, other) && !Object.hasOwn(old, other);
    if (!isGone || !isNew) continue;
    if (membersOf(old[name]) !== membersOf(fresh[other])) continue;
    names.set(name, other);
    taken.add(other);
  }
  return names;
}

function schemasOf(document: unknown): JsonObject {
  const components = isJsonObject(document) ? document["components"] : {};
  const schemas = isJsonObject(components) ? components["schemas"] : {};
  return isJsonObject(schemas) ? schemas : {};
}

/** The names of the schemas that are referred to, by the places of the references. */
function referencesOf(document: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const search = (value: unknown, pointer: string): void => {
    if (!Array.isArray(value) && !isJsonObject(value)) return;
    for (const [field, member] of Object.entries(value)) {
      const name = field === "$ref" ? schemaName(member) : undefined;
      if (name !== undefined) found.set(pointer, name);
      search(member, pointerTo(pointer, field));
    }
  };
  search(document, "");
  return found;
}

/** The name of the schema that a reference names. */
function schemaName(reference: unknown): string | undefined {
  if (typeof reference !== "string") return undefined;
  const target = parseReference(reference);
  if (target.kind !== "local") return undefined;
  const [components, schemas, name, ...inside] = target.path;
  return components === "components" &&
    schemas === "schemas" &&
    inside.length === 0
    ? name
    : undefined;
}

/** What a schema is and what its members are, as text to compare, whatever the schemas are named that it refers to. */
function membersOf(schema: unknown): string {
  return JSON.stringify(memberTypes(schema));
}

function memberTypes(schema: unknown): unknown {
  if (!isJsonObject(schema)) return schema;
  const { properties, items, enum: values } = schema;
  const members = isJsonObject(properties) ? properties : {};
  return [
    describedFact("schema", schema).replaceAll(/"#[^"]*"/g, '"#"'),
    values,
    memberTypes(items),
    Object.keys(members)
      .toSorted()
      .map((name) => [name, memberTypes(members[name])]),
  ];
}

/** The document with other names of schemas, in their places among those of the others. */
function renamed(
  document: unknown,
  names: ReadonlyMap<string, string>,
): unknown {
  const changed = withReferences(document, names);
  if (!isJsonObject(changed)) return changed;
  const schemas = schemasOf(changed);
  const old = Object.keys(schemas);
  const order = mergedOrder(
    old.filter((name) => !names.has(name)),
    old.map((name) => names.get(name) ?? name),
  );
  const originals = new Map([...names].map(([name, other]) => [other, name]));
  const entries = order.map((name) => [
    name,
    schemas[originals.get(name) ?? name],
  ]);
  const components = isJsonObject(changed["components"])
    ? changed["components"]
    : {};
  return {
    ...changed,
    components: { ...components, schemas: Object.fromEntries(entries) },
  };
}

function withReferences(
  value: unknown,
  names: ReadonlyMap<string, string>,
): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => withReferences(item, names));
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, member]) => {
      const name = field === "$ref" ? schemaName(member) : undefined;
      const other = name === undefined ? undefined : names.get(name);
      return [
        field,
        other === undefined
          ? withReferences(member, names)
          : `#${pointerTo("", "components", "schemas", other)}`,
      ];
    }),
  );
}
