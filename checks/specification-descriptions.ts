import type { Oas3Visitor, Plugin, UserContext } from "@redocly/openapi-core";

/**
 * A rule, `contract/described`, that wants a description, and no placeholder
 * for one, of each tag, operation, parameter, request body, response, schema,
 * property and enum value. A bare schema inside of another (the items of a
 * list of strings) is described by what it is in, and a reference by what it
 * refers to.
 */
export const descriptions: Plugin = {
  id: "contract",
  rules: { oas3: { described: () => describedVisitor } },
};

type Location = UserContext["location"];

const describedVisitor: Oas3Visitor = {
  Tag: (tag, context) => check(context, tag, tag.name),
  Operation: (operation, context) =>
    check(context, operation, operation.operationId),
  Parameter: (parameter, context) => check(context, parameter, parameter.name),
  RequestBody: (body, context) => check(context, body),
  Response: (response, context) => check(context, response),
  MediaType: ({ schema }, context) => {
    if (schema !== undefined)
      check(context, schema, undefined, context.location.child("schema"));
  },
  NamedSchemas: checkEach,
  SchemaProperties: checkEach,
  Schema: (schema, context) => {
    if (schema.properties !== undefined) check(context, schema);
    // An enum of a single value, such as that of `object`, is no choice.
    if (schema.enum !== undefined && schema.enum.length > 1)
      checkEnum(context, schema.enum, schema);
  },
};

/** Reports what is described badly, or not at all, and is no reference. */
function check(
  context: UserContext,
  described: object,
  name?: string,
  location: Location = context.location,
): void {
  if ("$ref" in described) return;
  const description =
    "description" in described ? described.description : undefined;
  const message = findFault(description, name);
  if (message !== undefined) context.report({ message, location });
}

function checkEach(
  schemas: Readonly<Record<string, object>>,
  context: UserContext,
): void {
  for (const [name, schema] of Object.entries(schemas))
    check(context, schema, name, context.location.child(name));
}

/** Checks that `x-stripeEnum` describes each value of an enum, and no other. */
function checkEnum(
  context: UserContext,
  values: readonly unknown[],
  schema: object,
): void {
  const described = describedValues(schema);
  const location = context.location.child("x-stripeEnum").child("values");
  for (const [index, item] of described.entries())
    check(context, item, String(item.value), location.child(index));
  const names = new Set(described.map(({ value }) => value));
  const message = "x-stripeEnum describes other values than the enum has";
  if (
    names.size !== values.length ||
    !values.every((value) => names.has(value))
  )
    context.report({ message, location: context.location });
}

function describedValues(schema: object): readonly { value: unknown }[] {
  if (!("x-stripeEnum" in schema)) return [];
  // The form of this extension of Stripe's, which the validator has no type of.
  const { values } = schema["x-stripeEnum"] as {
    readonly values: readonly { value: unknown }[];
  };
  return values;
}

/** Says what is wrong with a description, if anything. */
function findFault(
  description: unknown,
  name: string | undefined,
): string | undefined {
  if (typeof description !== "string" || description.trim() === "")
    return "no description";
  if (/\b(?:TODO|TBD|FIXME|XXX)\b/i.test(description))
    return "a placeholder for a description";
  if (name !== undefined && letters(description) === letters(name))
    return "a description that only repeats the name";
  return undefined;
}

/** What `Client secret.` and `client_secret` have in common. */
function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{Letter}\p{Number}]/gu, "");
}
