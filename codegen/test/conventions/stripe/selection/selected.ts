import { selectByName } from "../../../../src/conventions/stripe/selection/select.js";
import { extractFragment } from "../../../../src/openapi/extract/extract.js";
import type { Outcome } from "../../../../src/problem.js";
import { inOneLine, loaded } from "../../../openapi/load-text.js";

/** The parts of a document that a test is about. */
export interface Parts {
  readonly schemas: Readonly<Record<string, unknown>>;
  readonly paths?: Readonly<Record<string, unknown>>;
}

/** The fragment of what names choose, or the problems as `kind: message (#pointer)`. */
export async function fragmentOf(
  { schemas, paths = {} }: Parts,
  names: readonly string[],
  keepsWhole = false,
) {
  const text = JSON.stringify({
    openapi: "3.0.3",
    info: { title: "Test", version: "2026-10-28.endive" },
    paths,
    components: { schemas },
  });
  const document = await loaded(text, "api.json");
  const selected = selectByName(document, names, {
    apiVersion: "2026-10-28.endive",
    keepsWhole,
  });
  if (!selected.ok) return problemsOf(selected);
  const { selection, rules } = selected.value;
  const extracted = extractFragment(document, selection, rules);
  return extracted.ok ? extracted.value : problemsOf(extracted);
}

/** The schemas of the fragment. */
export async function schemasOf(
  parts: Parts,
  names: readonly string[],
  keepsWhole?: boolean,
): Promise<Readonly<Record<string, unknown>>> {
  const fragment = await fragmentOf(parts, names, keepsWhole);
  if ("openapi" in fragment) return { ...fragment.components?.schemas };
  throw new Error(fragment.join("\n"));
}

/** The keys of the schemas in the fragment, and its operations as `verb path`. */
export async function contentsOf(
  parts: Parts,
  names: readonly string[],
): Promise<readonly string[]> {
  const fragment = await fragmentOf(parts, names);
  if (!("openapi" in fragment)) throw new Error(fragment.join("\n"));
  const inPaths = Object.entries(fragment.paths ?? {}).flatMap(([path, item]) =>
    Object.keys(item).map((verb) => `${verb} ${path}`),
  );
  return [...Object.keys(fragment.components?.schemas ?? {}), ...inPaths];
}

function problemsOf(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok ? [] : outcome.problems.map(inOneLine);
}

/** A resource with an `id` and further properties, as Stripe's specifications for SDKs have it. */
export function resource(
  fullName: string,
  properties: Readonly<Record<string, unknown>> = {},
  rest: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const names = fullName.split(".");
  const className = names.at(-1) ?? "";
  return {
    description: `A ${fullName}.`,
    type: "object",
    required: ["id", "object"],
    properties: {
      id: { type: "string" },
      object: { type: "string", enum: [fullName.toLowerCase()] },
      ...properties,
    },
    "x-stripeResource": {
      class_name: className,
      in_package: names.slice(0, -1).join("::"),
    },
    ...rest,
  };
}

/** A deleted form. */
export function deletedForm(
  fullName: string,
  rest: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return resource(fullName, {
    deleted: { type: "boolean", enum: [true] },
    ...rest,
  });
}

/** `x-stripeOperations` of operations as `name verb path`. */
export function operations(
  ...list: readonly string[]
): Readonly<Record<string, unknown>> {
  return {
    "x-stripeOperations": list.map((text) => {
      const [method_name, operation, path] = text.split(" ");
      return { method_name, method_on: "service", operation, path };
    }),
  };
}

/** Path items whose operations give what `answers` says, by `verb path`: a reference by a key. */
export function pathsOf(
  answers: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const paths = new Map<string, Record<string, unknown>>();
  for (const [name, key] of Object.entries(answers)) {
    const [verb = "", path = ""] = name.split(" ");
    const content = { "application/json": { schema: to(key) } };
    const failed = { "application/json": { schema: to("error") } };
    const responses = { 200: { content }, default: { content: failed } };
    paths.set(path, { ...paths.get(path), [verb]: { responses } });
  }
  return Object.fromEntries(paths);
}

/** A reference to a component schema. */
export function to(key: string): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${key}` };
}

/** A field that is an ID or, expanded, one of the schemas of these keys. */
export function expandable(
  ...keys: readonly string[]
): Readonly<Record<string, unknown>> {
  return {
    anyOf: [{ maxLength: 5000, type: "string" }, ...keys.map(to)],
    nullable: true,
    "x-expansionResources": { oneOf: keys.map(to) },
  };
}
