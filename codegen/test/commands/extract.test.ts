import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { ExitCode } from "../../src/commands/exit-code.js";
import { generatorVersion } from "../../src/generation/version.js";
import { Workplace } from "./run-contractgen.js";
import { extract, shop } from "./shop-specification.js";

const sha256 = createHash("sha256").update(shop).digest("hex");

function withoutDuration(text: string): string {
  return text.replaceAll(/; [\d.]+ (?:m?s|min \d+ s)$/gmu, "; TIME");
}

test("a fragment has what was asked for and what that needs, and says where it comes from", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": shop });
  const result = await extract(
    workplace,
    "spec/basket.yaml",
    "--only",
    "Basket",
  );
  assert.deepEqual(
    { ...result, stdout: withoutDuration(result.stdout) },
    {
      exitCode: ExitCode.fine,
      stdout:
        "2026-03-25.dahlia: api.yaml → spec/basket.yaml, 2 of 5 schemas, 1 of 2 operations\n1 file written anew; TIME\n",
      stderr: "",
    },
  );
  const text = await workplace.read("spec/basket.yaml");
  const checksum = /checksum: ([0-9a-f]{64})/u.exec(text)?.[1];
  assert.equal(
    text,
    `# Extracted by contractgen ${generatorVersion}: --only Basket --outside stub --descriptions keep
# From a specification with sha256 ${sha256}, API version "2026-03-25.dahlia".
openapi: 3.0.3
info:
  title: Shop
  version: 2026-03-25.dahlia
  description: The whole shop.
  x-extracted-from:
    sha256: ${sha256}
    only:
      - Basket
    outside: stub
    descriptions: keep
    checksum: ${checksum}
servers:
  - url: https://shop.example.com
security:
  - key: []
paths:
  /v1/basket/orders/{order}:
    get:
      operationId: GetOrder
      description: Gives an order.
      parameters:
        - name: order
          in: path
          required: true
          schema:
            type: string
      responses:
        "200":
          description: An order.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/basket.order"
components:
  securitySchemes:
    key:
      type: http
      scheme: bearer
      description: The secret key.
  schemas:
    customer:
      description: "Only what identifies it: the rest of this resource was not selected."
      type: object
      required:
        - id
        - object
      properties:
        id:
          type: string
          description: Its ID.
        object:
          type: string
          enum:
            - customer
    basket.order:
      description: An order.
      type: object
      required:
        - id
        - object
      properties:
        id:
          type: string
          description: Its ID.
        object:
          type: string
          enum:
            - order
        status:
          type: string
          enum:
            - open
            - paid
          x-stripeEnum:
            description: How far it is.
            values:
              - value: paid
                description: It was paid.
                summary: Paid.
        customer:
          anyOf:
            - type: string
            - $ref: "#/components/schemas/customer"
          x-expansionResources:
            oneOf:
              - $ref: "#/components/schemas/customer"
      x-stripeOperations:
        - method_name: retrieve
          method_on: service
          operation: get
          path: /v1/basket/orders/{order}
`,
  );
});

test("JSON and YAML say the same, in the language of the file's name", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": shop });
  for (const name of ["a.json", "b.yml", "c.YAML"]) {
    const { exitCode } = await extract(workplace, name, "--only", "Customer");
    assert.equal(exitCode, ExitCode.fine);
    await workplace.run(
      "generate",
      "--spec",
      workplace.path(name),
      "--out",
      workplace.path(`${name}-types`),
    );
  }
  const text = await workplace.read("a.json");
  assert.match(text, /^\{\n  "openapi": "3\.0\.3",\n/);
  assert.match(await workplace.read("b.yml"), /^# Extracted by /);
  const types = await workplace.read("a.json-types/index.d.ts");
  assert.equal(await workplace.read("b.yml-types/index.d.ts"), types);
  assert.equal(await workplace.read("c.YAML-types/index.d.ts"), types);
});

test("without descriptions there is no text of the specification's, and titles stay", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": shop });
  await extract(
    workplace,
    "basket.json",
    "--only=Basket,Customer",
    "--descriptions=drop",
  );
  const text = await workplace.read("basket.json");
  assert.deepEqual(text.match(/"(?:description|summary)": .*/gu), [
    '"description": "",',
    '"description": "",',
  ]);
  assert.match(text, /"title": "Shop"/);
});

test("references to other resources are followed if asked for", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": shop });
  const argv = ["--only", "Basket", "--outside", "follow"];
  const { stdout } = await extract(workplace, "basket.json", ...argv);
  assert.match(stdout, /, 4 of 5 schemas, 1 of 2 operations$/m);
  const text = await workplace.read("basket.json");
  assert.doesNotMatch(text, /was not selected|"error"/);
  assert.match(text, /"outside": "follow"/);
});

test("the API version can be another than the document's", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": shop });
  const argv = ["--only", "Basket", "--api-version", '2020-08-27\n"'];
  const { stdout } = await extract(workplace, "basket.yaml", ...argv);
  assert.match(stdout, /^2020-08-27\n": api\.yaml → /);
  const text = await workplace.read("basket.yaml");
  assert.match(text, /, API version "2020-08-27\\n\\""\.\nopenapi: /);
  assert.match(text, /^  version: \|-\n    2020-08-27\n    "$/m);
});

test("names may be in any order, and repeated", async (context) => {
  const workplace = await Workplace.with(context, { "api.yaml": shop });
  await extract(workplace, "a.yaml", "--only", "Basket,Customer");
  const argv = ["--only", "Customer, Basket.Order", "--only=Basket,Customer"];
  await extract(workplace, "b.yaml", ...argv, "--only=Basket");
  await extract(workplace, "c.yaml", "--only=Customer", "--only=Basket");
  const text = await workplace.read("a.yaml");
  assert.equal(await workplace.read("c.yaml"), text);
  assert.match(
    await workplace.read("b.yaml"),
    /--only Basket,Basket\.Order,Customer /,
  );
});
