import assert from "node:assert/strict";
import { format } from "prettier";
import { interfaceOf, literal, unionOf } from "../../src/model/build.js";
import type {
  Declaration,
  Member,
  Method,
  NamespaceDeclaration,
  Parameter,
  Type,
} from "../../src/model/contract.js";
import { printContract } from "../../src/printer/print.js";

/** The lines of declarations, which prettier would leave as they are. */
export async function printed(
  ...declarations: readonly Declaration[]
): Promise<string[]> {
  const text = printContract({ apiVersion: "1", declarations }, []);
  assert.equal(await format(text, { parser: "typescript" }), text);
  return text.split("\n").slice(0, -1);
}

/** The lines of one member of an interface. */
export async function printedMember(member: Member): Promise<string[]> {
  const lines = await printed(interfaceOf("X", "read", "", [member]));
  return lines.slice(1, -1);
}

/** `type name = type` */
export function alias(name: string, type: Type): Declaration {
  return {
    kind: "alias",
    name,
    direction: "read",
    documentation: "",
    typeParameters: [],
    type,
  };
}

/** `namespace name { … }` */
export function namespace(
  name: string,
  ...declarations: readonly Declaration[]
): NamespaceDeclaration {
  return { kind: "namespace", name, documentation: "", declarations };
}

/** `export import name = target` */
export function secondName(
  name: string,
  ...target: readonly string[]
): Declaration {
  return { kind: "export", name, target, documentation: "Again." };
}

/** `name(parameters): returns` */
export function method(
  name: string,
  parameters: readonly Parameter[],
  returns: Type,
): Method {
  return {
    kind: "method",
    name,
    parameters,
    returns,
    documentation: "",
    deprecated: false,
  };
}

/** `name?: type` */
export function parameter(
  name: string,
  type: Type,
  optional = false,
): Parameter {
  return { name, type, optional };
}

/** `"a" | "b"` */
export function literals(...values: readonly string[]): Type {
  return unionOf(values.map(literal));
}
