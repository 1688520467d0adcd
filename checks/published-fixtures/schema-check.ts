import { join } from "node:path";
import { Ajv } from "ajv";
import {
  type JsonObject,
  mapMembers,
} from "../../codegen/src/openapi/json-object.js";
import { loadDocument } from "../../codegen/src/openapi/load.js";
import { specifications } from "../specification-contract.js";
import type { Deviation } from "./fixture.js";

/** What a JSON Schema validator says of an object. */
export interface SchemaVerdict {
  readonly isValid: boolean;
  /** Fields that are unknown to the schema, and those that it requires. */
  readonly deviations: readonly Deviation[];
}

/** Says of objects whether they are what schemas of a specification in spec/ have them be. */
export type SchemaCheck = (schema: string, value: JsonObject) => SchemaVerdict;

/** Reads a specification in spec/ for a check by ajv, in which no object may have fields that its schema does not name. */
export async function schemaCheckOf(file: string): Promise<SchemaCheck> {
  const loaded = await loadDocument(join(specifications, file));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const { components } = loaded.value.document;
  const schemas = mapMembers(components?.schemas ?? {}, strictSchema);
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
  });
  ajv.addSchema({ $id: "specification", components: { schemas } });
  return (schema, value) => {
    const isValid = ajv.validate(
      { $ref: `specification#/components/schemas/${schema}` },
      value,
    );
    return {
      isValid,
      deviations: (ajv.errors ?? []).flatMap(
        ({ instancePath, keyword, params }) =>
          keyword === "additionalProperties"
            ? {
                pointer: `${instancePath}/${params["additionalProperty"]}`,
                is: "unknown",
              }
            : keyword === "required"
              ? {
                  pointer: `${instancePath}/${params["missingProperty"]}`,
                  is: "missing",
                }
              : [],
      ),
    };
  };
}

/** A schema of OpenAPI 3.0 as one of JSON Schema that lets no field pass that it does not name. */
function strictSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strictSchema);
  if (typeof schema !== "object" || schema === null) return schema;
  const { nullable, ...others } = schema as JsonObject;
  const strict = mapMembers(others, (member, name) =>
    name === "properties"
      ? mapMembers(member as JsonObject, strictSchema)
      : strictSchema(member),
  );
  const whole =
    "properties" in strict
      ? { additionalProperties: false, ...strict }
      : strict;
  return nullable === true ? { anyOf: [{ type: "null" }, whole] } : whole;
}
