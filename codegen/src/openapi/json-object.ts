/** An object of JSON, with any names in it. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The object with each of its members changed; names and their order stay. */
export function mapMembers(
  value: JsonObject,
  change: (member: unknown, name: string) => unknown,
): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, change(member, name)]),
  );
}
