import { openApiContract } from "../../src/conventions/openapi/contract.js";
import type { Contract } from "../../src/model/contract.js";
import { loaded } from "../openapi/load-text.js";

export type Fields = Readonly<Record<string, unknown>>;

/** Whether operations send values of a schema, receive them, or nothing leads to it. */
export type Way = "sent" | "received" | "both" | "neither";

/** Component schemas under a name, which each begins with, and what operations do with the one of that name. */
export interface UsedSchemas {
  readonly name: string;
  readonly way: Way;
  /** By what comes after the name; they refer to each other by `the`. */
  readonly schemas: Readonly<Record<string, Fields>>;
}

/** A reference to one of the schemas that belong together. */
export function the(ending: string): Fields {
  return { $ref: `#/components/schemas/${PLACEHOLDER}${ending}` };
}

const PLACEHOLDER = "@";

/** The contract of a document with these schemas, and with an operation for each way that they are used. */
export async function contractOf(
  all: readonly UsedSchemas[],
): Promise<Contract> {
  const document = {
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    paths: Object.fromEntries(
      all.map((used) => [`/${used.name}`, operationsFor(used)]),
    ),
    components: { schemas: Object.assign({}, ...all.map(schemasOf)) },
  };
  const file = await loaded(JSON.stringify(document), "shop.json");
  return openApiContract(file, { apiVersion: "1" }).contract;
}

function schemasOf({ name, schemas }: UsedSchemas): Fields {
  const text = JSON.stringify(schemas);
  const moved: Fields = JSON.parse(
    text.replaceAll(`/${PLACEHOLDER}`, `/${name}`),
  );
  return Object.fromEntries(
    Object.entries(moved).map(([ending, schema]) => [
      `${name}${ending}`,
      schema,
    ]),
  );
}

function operationsFor({ name, way }: UsedSchemas): Fields {
  const schema = { $ref: `#/components/schemas/${name}` };
  const content = { "application/json": { schema } };
  const sends = way === "sent" || way === "both";
  const receives = way === "received" || way === "both";
  return {
    ...(sends
      ? {
          post: {
            operationId: `send${name}`,
            requestBody: { required: true, content },
            responses: {},
          },
        }
      : {}),
    ...(receives
      ? {
          get: {
            operationId: `get${name}`,
            responses: { "200": { description: "", content } },
          },
        }
      : {}),
  };
}
