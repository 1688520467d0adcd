import type { FieldChecker } from "../openapi/field-checker.js";
import { enumerate, quote } from "../openapi/quote.js";
import type { HowDeclared } from "./contract.js";

/** The fields of a `contract.json` that say how declarations are made. */
export const howFields: readonly (keyof HowDeclared)[] = [
  "conventions",
  "namespace",
  "dates",
  "integers",
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
  const dates = oneOf("dates", ["string", "Date"]);
  const integers = oneOf("integers", ["number", "bigint"]);
  const namespace = checkNamespace(contract, fields);
  return {
    ...(conventions === undefined ? {} : { conventions }),
    ...(namespace === undefined ? {} : { namespace }),
    ...(dates === undefined ? {} : { dates }),
    ...(integers === undefined ? {} : { integers }),
  };
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
