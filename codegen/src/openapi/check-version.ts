import type { Outcome, Problem } from "../problem.js";
import { failure, success } from "../problem.js";
import { describeType, isJsonObject } from "./json-type.js";
import { quote } from "./quote.js";

/** A parsed document that says it is OpenAPI 3.0 or 3.1. */
export interface VersionedDocument {
  readonly version: "3.0" | "3.1";
  readonly document: Readonly<Record<string, unknown>>;
}

/** Tells what a parsed value is by its version; only OpenAPI 3.0 and 3.1 are read. */
export function checkVersion(
  file: string,
  value: unknown,
): Outcome<VersionedDocument> {
  const fail = (kind: string, message: string, pointer: string) =>
    failure([{ kind, message, file, pointer } satisfies Problem]);

  if (value === undefined) {
    return fail("empty-document", "there is nothing in this file", "");
  }
  if (!isJsonObject(value)) {
    const message = `expected an OpenAPI document, which is an object, found ${describeType(value)}`;
    return fail("wrong-type", message, "");
  }
  if (!Object.hasOwn(value, "openapi")) {
    return Object.hasOwn(value, "swagger")
      ? fail("unsupported-version", SWAGGER, "/swagger")
      : fail("missing-field", NO_VERSION, "");
  }
  const version = value["openapi"];
  if (typeof version !== "string") {
    const message = `expected a version in quotes, such as "3.1.0", found ${describeType(version)}`;
    return fail("wrong-type", message, "/openapi");
  }
  const [, supported] = /^(3\.[01])(?:\.\d+)?(?:-[\w.]+)?$/.exec(version) ?? [];
  return supported === "3.0" || supported === "3.1"
    ? success({ version: supported, document: value })
    : fail(
        "unsupported-version",
        `OpenAPI ${quote(version)} is not supported: 3.0 and 3.1 are`,
        "/openapi",
      );
}

const SWAGGER =
  "Swagger 2.0 is not supported: convert the document to OpenAPI 3 first, with npx swagger2openapi --yaml --outfile openapi.yaml FILE";
const NO_VERSION =
  'this is no OpenAPI document: the field "openapi" with its version, such as "3.1.0", is missing';
