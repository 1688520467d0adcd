import type { RunResult, Workplace } from "./run-contractgen.js";

/** A specification of a shop, to take fragments of: two packages, two root classes. */
export const shop = `openapi: 3.0.3
info:
  title: Shop
  version: 2026-03-25.dahlia
  description: The whole shop.
servers:
  - url: https://shop.example.com
security:
  - key: []
paths:
  /v1/customers:
    get: &customers
      operationId: GetCustomers
      description: Lists customers.
      responses:
        "200": { description: A page., content: { application/json: { schema: { $ref: "#/components/schemas/customer" } } } }
        default: { description: Wrong., content: { application/json: { schema: { $ref: "#/components/schemas/error" } } } }
  /v1/basket/orders/{order}:
    get:
      operationId: GetOrder
      description: Gives an order.
      parameters:
        - { name: order, in: path, required: true, schema: { type: string } }
      responses:
        "200": { description: An order., content: { application/json: { schema: { $ref: "#/components/schemas/basket.order" } } } }
        default: { description: Wrong., content: { application/json: { schema: { $ref: "#/components/schemas/error" } } } }
components:
  securitySchemes:
    key: { type: http, scheme: bearer, description: The secret key. }
    other: { type: http, scheme: basic }
  schemas:
    error:
      type: object
      properties:
        source: { $ref: "#/components/schemas/source" }
    source:
      type: object
      properties:
        id: { type: string }
        object: { type: string, enum: [source] }
    customer:
      description: A customer.
      type: object
      required: [id, object]
      properties:
        id: { type: string, description: Its ID. }
        object: { type: string, enum: [customer] }
        address: { $ref: "#/components/schemas/address" }
        source:
          anyOf: [{ type: string }, { $ref: "#/components/schemas/source" }]
      x-stripeOperations:
        - { method_name: list, method_on: service, operation: get, path: /v1/customers }
    address:
      type: object
      properties:
        city: { type: string, description: The city. }
    basket.order:
      description: An order.
      type: object
      required: [id, object]
      properties:
        id: { type: string, description: Its ID. }
        object: { type: string, enum: [order] }
        status:
          type: string
          enum: [open, paid]
          x-stripeEnum: { description: How far it is., values: [{ value: paid, description: It was paid., summary: Paid. }] }
        customer:
          anyOf: [{ type: string }, { $ref: "#/components/schemas/customer" }]
          x-expansionResources: { oneOf: [{ $ref: "#/components/schemas/customer" }] }
      x-stripeOperations:
        - { method_name: retrieve, method_on: service, operation: get, path: "/v1/basket/orders/{order}" }
`;

/** Runs `extract api.yaml --out NAME` with further arguments. */
export function extract(
  workplace: Workplace,
  name: string,
  ...argv: readonly string[]
): Promise<RunResult> {
  return workplace.run(
    "extract",
    workplace.path("api.yaml"),
    "--out",
    workplace.path(name),
    ...argv,
  );
}
