import type { OpenApiDocument } from "../../../src/openapi/document.js";
import { isReference } from "../../../src/openapi/document.js";
import { extractFragment } from "../../../src/openapi/extract/extract.js";
import type {
  SchemaRules,
  Selection,
} from "../../../src/openapi/extract/selection.js";
import type { Outcome } from "../../../src/problem.js";
import { inOneLine, loaded } from "../load-text.js";

/** The parts of a document that a test is about; the rest is filled in. */
export interface Parts {
  readonly openapi?: string;
  readonly paths?: Readonly<Record<string, unknown>>;
  readonly schemas?: Readonly<Record<string, unknown>>;
  readonly components?: Readonly<Record<string, unknown>>;
  readonly rest?: Readonly<Record<string, unknown>>;
}

/** The JSON text of a document around its parts. */
function documentText(parts: Parts): string {
  const { openapi = "3.0.3", paths = {}, schemas, rest } = parts;
  return JSON.stringify({
    openapi,
    info: { title: "Pets", version: "1" },
    paths,
    components: {
      ...(schemas === undefined ? {} : { schemas }),
      ...parts.components,
    },
    ...rest,
  });
}

/** What is selected: keys of schemas, and operations as `verb path`. */
export interface Wanted {
  readonly schemas?: readonly string[];
  readonly stubs?: readonly string[];
  readonly operations?: readonly string[];
}

/**
 * The rules of these tests: schemas with a `title` have a stub of that title,
 * which is enough for the references beside a type; `x-implies` names others.
 */
const testRules = (schemas: Parts["schemas"] = {}): SchemaRules => ({
  takesStubs: (schema) => (schema.anyOf ?? []).some((one) => !isReference(one)),
  stubOf: (key) => {
    const schema = schemas[key];
    return typeof schema === "object" && schema !== null && "title" in schema
      ? { description: `stub of ${String(schema.title)}` }
      : undefined;
  },
  wholeOf: (schema) => schema,
  impliedBy: (schema) =>
    "x-implies" in schema ? [String(schema["x-implies"])] : [],
  companionsOf: (key) =>
    Object.hasOwn(schemas, `${key}_companion`) ? [`${key}_companion`] : [],
});

/** What extracting from a document gives. */
export async function extraction(
  parts: Parts,
  wanted: Wanted,
  text = documentText(parts),
  name = "api.json",
): Promise<Outcome<OpenApiDocument>> {
  return extractFragment(
    await loaded(text, name),
    selectionOf(wanted),
    testRules(parts.schemas),
  );
}

/** The fragment of a document, as JSON has it; extracting has no problems. */
export async function fragment(
  parts: Parts,
  wanted: Wanted,
): Promise<Readonly<Record<string, unknown>>> {
  const outcome = await extraction(parts, wanted);
  if (!outcome.ok) throw new Error(outcome.problems.map(inOneLine).join("\n"));
  return { ...outcome.value };
}

/** The components of a fragment. */
export async function components(
  parts: Parts,
  wanted: Wanted,
): Promise<unknown> {
  return (await fragment(parts, wanted))["components"];
}

/** The keys of the schemas in a fragment, in its order. */
export async function schemaKeys(
  parts: Parts,
  wanted: Wanted,
): Promise<readonly string[]> {
  const outcome = await extraction(parts, wanted);
  if (!outcome.ok) throw new Error(outcome.problems.map(inOneLine).join("\n"));
  return Object.keys(outcome.value.components?.schemas ?? {});
}

/** What is wrong with extracting, each as `kind: message (#pointer)`. */
export async function problems(
  parts: Parts,
  wanted: Wanted,
): Promise<readonly string[]> {
  const outcome = await extraction(parts, wanted);
  return outcome.ok ? [] : outcome.problems.map(inOneLine);
}

function selectionOf({
  schemas = [],
  stubs = [],
  operations = [],
}: Wanted): Selection {
  return {
    schemas,
    stubs,
    operations: operations.map((name) => {
      const [verb = "", path = ""] = name.split(" ");
      return { verb, path, pointer: "/x-named-here" };
    }),
  };
}

/** A reference to a component schema. */
export function to(key: string): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${key}` };
}
