import assert from "node:assert/strict";
import { parseYaml, stringifyYaml } from "@redocly/openapi-core";

/** One change that makes a specification wrong. */
export interface Breakage {
  readonly what: string;
  /** The object to change, by the keys that lead to it. */
  readonly path: readonly string[];
  /** Its members to set. */
  readonly members: Readonly<Record<string, unknown>>;
  /** The rule that has to notice. */
  readonly rule: string;
}

const lastError = ["components", "schemas", "gelato_session_last_error"];
const code = [...lastError, "properties", "code"];
const reason = [...lastError, "properties", "reason"];

/** Changes to a specification of Identity, each of which has to be noticed. */
export const breakages: readonly Breakage[] = [
  {
    what: "a keyword misspelt",
    path: lastError,
    members: { propertys: {} },
    rule: "struct",
  },
  {
    what: "an unknown type",
    path: reason,
    members: { type: "text" },
    rule: "struct",
  },
  ...[
    "#/components/schemas/missing",
    "2026-10-28.endive.yaml#/components/schemas/address",
    "https://example.com/openapi.yaml#/components/schemas/address",
  ].map((reference) => ({
    what: `a reference to ${reference}`,
    path: reason,
    members: { $ref: reference },
    rule: "no-unresolved-refs",
  })),
  ...[" ", "TODO", "Reason: TBD.", "Reason."].map((description) => ({
    what: `"${description}" for a description`,
    path: reason,
    members: { description },
    rule: "contract/described",
  })),
  {
    what: "an enum value without a description",
    path: [...code, "x-stripeEnum", "values", "0"],
    members: { description: undefined },
    rule: "contract/described",
  },
  {
    what: "an enum value that is not described",
    path: code,
    members: { "x-stripeEnum": undefined },
    rule: "contract/described",
  },
];

/** Gives a copy of a YAML text with a breakage in it. */
export function broken(text: string, { path, members }: Breakage): string {
  const document = parseYaml(text);
  let node = document;
  for (const key of path) node = Reflect.get(objectOf(node), key);
  Object.assign(objectOf(node), members);
  return stringifyYaml(document, { skipInvalid: true });
}

/** Gives a copy of a YAML text with every description empty, and where they were. */
export function withoutDescriptions(text: string): {
  readonly text: string;
  readonly pointers: readonly string[];
} {
  const document = parseYaml(text);
  const pointers: string[] = [];
  const visit = (node: object, pointer: string): void => {
    for (const [key, value] of Object.entries(node))
      if (key === "description" && typeof value === "string") {
        Object.assign(node, { description: "" });
        pointers.push(pointer);
      } else if (typeof value === "object" && value !== null)
        visit(value, `${pointer}/${escapePointer(key)}`);
  };
  visit(objectOf(document), "#");
  return { text: stringifyYaml(document), pointers };
}

function objectOf(node: unknown): object {
  assert.ok(typeof node === "object" && node !== null);
  return node;
}

function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
