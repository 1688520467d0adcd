import type { FieldChecker } from "../openapi/field-checker.js";
import { enumerate, quote } from "../openapi/quote.js";
import type { HowDeclared, Subpath } from "./contract.js";
import { subpaths } from "./contract.js";

/** The fields of a `contract.json` that say how declarations are made. */
export const howFields: readonly (keyof HowDeclared)[] = [
  "conventions",
  "namespace",
  "enums",
  "dates",
  "integers",
  "subpaths",
];

/** Reads the fields that say how declarations are made, as far as they are right. */
export function checkHow(contract: object, fields: FieldChecker): HowDeclared {
  const oneOf = <Value extends string>(
    name: keyof HowDeclared,
    values: readonly Value[],
  ): Value | undefined => {
    const text = fields.text(contract, name, "");
    if (text === undefined) return undefined;
    const value = values.find((one) => one === text);
    if (value === undefined) {
      const expected = enumerate(values.map(quote), "or");
      const message = `expected ${expected}, found ${quote(text)}`;
      fields.report("wrong-value", message, `/${name}`);
    }
    return value;
  };
  const conventions = oneOf("conventions", ["stripe", "openapi"]);
  const enums = oneOf("enums", ["as-specified", "closed", "open"]);
  const dates = oneOf("dates", ["string", "Date"]);
  const integers = oneOf("integers", ["number", "bigint"]);
  const namespace = checkNamespace(contract, fields);
  const modules = checkSubpaths(contract, fields);
  return {
    ...(conventions === undefined ? {} : { conventions }),
    ...(namespace === undefined ? {} : { namespace }),
    ...(enums === undefined ? {} : { enums }),
    ...(dates === undefined ? {} : { dates }),
    ...(integers === undefined ? {} : { integers }),
    ...(modules === undefined ? {} : { subpaths: modules }),
  };
}

/** Each of the modules at most once, in our order. */
function checkSubpaths(
  contract: object,
  fields: FieldChecker,
): readonly Subpath[] | undefined {
  const list = fields.list(contract, "subpaths", "");
  if (list === undefined) return undefined;
  const names = new Set<string>();
  for (const [index] of list.entries()) {
    const name = fields.text(list, String(index), "/subpaths");
    if (name === undefined) continue;
    const isKnown = subpaths.some((subpath) => subpath === name);
    if (!isKnown || names.has(name)) {
      const expected = enumerate(subpaths.map(quote), "or");
      const message = isKnown
        ? `${quote(name)} is named twice`
        : `expected ${expected}, found ${quote(name)}`;
      fields.report("wrong-value", message, `/subpaths/${index}`);
    }
    names.add(name);
  }
  return subpaths.filter((subpath) => names.has(subpath));
}

/** Stricter than TypeScript: the name is one that people type. */
function checkNamespace(
  contract: object,
  fields: FieldChecker,
): string | undefined {
  const name = fields.text(contract, "namespace", "");
  if (name === undefined || /^[A-Z][A-Za-z0-9]*$/.test(name)) return name;
  const message = `the namespace ${quote(name)} has to begin with an upper-case letter; letters and digits may follow`;
  fields.report("wrong-value", message, "/namespace");
  return undefined;
}
