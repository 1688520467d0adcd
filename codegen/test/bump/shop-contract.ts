import {
  runIn,
  type RunResult,
  type Scope,
  Workplace,
} from "../commands/run-contractgen.js";

/** A fragment as a team keeps it by hand: its own words, order and comments. */
export const fragment = `# Orders alone: the rest of the shop is not promised.
openapi: 3.0.3
info:
  title: Orders
  version: 2026-03-25.rose
  description: Orders of the shop, in the version \`2026-03-25.rose\`.
servers:
  - url: https://shop.example.com
paths:
  /v1/orders/{order}:
    get:
      tags:
        - Orders
      summary: Retrieve an order
      description: Fetches an order by its ID.
      operationId: GetOrder
      parameters:
        - name: order
          in: path
          description: ID of the order.
          required: true
          schema:
            type: string
        - name: status # as people ask for it
          in: query
          description: Only an order of this status.
          required: false
          schema:
            type: string
      responses:
        "200":
          description: The order.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/order"
        default:
          description: It failed.
components:
  schemas:
    order:
      description: What a customer ordered.
      type: object
      required:
        - id
        - object
        - status
      properties:
        id:
          description: ID of the order.
          type: string
        object:
          description: Always \`order\`.
          type: string
          enum:
            - order
        note:
          description: >-
            What the customer wrote about the order as a whole, in as many words
            as they liked.
          type: string
        # Of little use, but asked for.
        size:
          description: How many things were ordered.
          type: integer
        status:
          description: How far the order has come.
          type: string
          enum:
            - open
            - paid
          x-stripeEnum:
            kind: closed
            values:
              - value: open
                description: Nobody has paid.
              - value: paid
                description: "Paid: it can be sent."
      x-stripeOperations:
        - method_name: retrieve
          method_on: service
          operation: get
          path: /v1/orders/{order}
`;

/** What a specification says of everything, to be told from our own words. */
export const sentence = "A sentence of the specification.";

/** The properties of an order in a whole specification. */
export type Properties = Record<string, Record<string, unknown>>;

/** The whole specification of a newer API version, in the form that generators like. */
export function wholeSpecification(
  version: string,
  change: (properties: Properties, required: Set<string>) => void = () => {},
): string {
  const properties: Properties = {
    id: { type: "string", maxLength: 5000 },
    note: { type: "string", maxLength: 5000 },
    object: { type: "string", enum: ["order"] },
    size: { type: "integer" },
    status: {
      type: "string",
      enum: ["open", "paid"],
      "x-stripeEnum": { kind: "closed", values: [{ value: "open" }] },
    },
  };
  const required = new Set(["id", "object", "status"]);
  change(properties, required);
  for (const property of Object.values(properties)) {
    if (!("$ref" in property)) property["description"] = sentence;
  }
  const method = (on: string) => ({
    method_name: "retrieve",
    method_on: on,
    method_type: "retrieve",
    operation: "get",
    path: "/v1/orders/{order}",
  });
  const answer = (schema: string) => ({
    description: sentence,
    content: {
      "application/json": {
        schema: { $ref: `#/components/schemas/${schema}` },
      },
    },
  });
  const text = { type: "string", maxLength: 5000 };
  return JSON.stringify({
    components: {
      schemas: {
        customer: {
          type: "object",
          required: ["id", "object"],
          properties: {
            id: text,
            object: { type: "string", enum: ["customer"] },
          },
        },
        error: { type: "object", properties: { message: text } },
        order: {
          description: sentence,
          properties,
          required: [...required],
          type: "object",
          "x-stripeOperations": [method("service"), method("collection")],
        },
      },
    },
    info: { title: "Shop", version, description: sentence },
    openapi: "3.0.0",
    paths: {
      "/v1/orders/{order}": {
        get: {
          description: `<p>${sentence}</p>`,
          operationId: "GetOrder",
          parameters: [
            { in: "query", name: "status", schema: text, style: "form" },
            {
              in: "path",
              name: "order",
              required: true,
              schema: text,
              style: "simple",
            },
          ],
          requestBody: {
            content: {
              "application/x-www-form-urlencoded": {
                encoding: {},
                schema: { type: "object", properties: {} },
              },
            },
          },
          responses: { "200": answer("order"), default: answer("error") },
        },
      },
    },
    servers: [{ url: "https://api.shop.example.com" }],
  });
}

const manifest = `{
  "name": "orders",
  "version": "1.4.0",
  "exports": {
    ".": "./generated/index.d.ts",
    "./2026-03-25.rose": "./generated/2026-03-25.rose/index.d.ts"
  },
  "devDependencies": {
    "shop-2026-03-25.rose": "npm:shop@3.0.0"
  }
}
`;

const contract = `{
  "only": ["Order"],
  "default": "2026-03-25.rose",
  "versions": {
    "2026-03-25.rose": { "specification": "2026-03-25.rose.yaml" }
  }
}
`;

/** A contract package of the shop's orders, with changesets. */
export class ShopContract {
  readonly workplace: Workplace;

  private constructor(workplace: Workplace) {
    this.workplace = workplace;
  }

  /** Makes it, with further files or others; undefined takes one away. */
  static async with(
    scope: Scope,
    files: Readonly<Record<string, string | undefined>> = {},
  ): Promise<ShopContract> {
    const all = {
      "spec/contract.json": contract,
      "spec/2026-03-25.rose.yaml": fragment,
      "package.json": manifest,
      ".changeset/README.md": "Changesets.\n",
      ...files,
    };
    const given = Object.entries(all).flatMap(([path, text]) =>
      text === undefined ? [] : [[path, text] as const],
    );
    return new ShopContract(
      await Workplace.with(scope, Object.fromEntries(given)),
    );
  }

  /** Extracts the orders from a specification that is there. */
  extract(whole: string, part: string): Promise<RunResult> {
    return this.run("extract", whole, "--only", "Order", "--out", part);
  }

  /** Runs contractgen in its folder. */
  run(...argv: readonly string[]): Promise<RunResult> {
    return runIn(this.workplace, ...argv);
  }

  /** Runs `bump` on a specification that is written beside it. */
  async bump(
    specification: string,
    ...argv: readonly string[]
  ): Promise<RunResult> {
    await this.workplace.write("new.json", specification);
    return this.run("bump", "new.json", ...argv);
  }
}
