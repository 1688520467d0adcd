import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { loaded, problemsOf } from "./load-text.js";

const rest = 'info: { version: "1" }\npaths: {}\n';

describe("the version of a document", () => {
  for (const version of ["3.0.0", "3.0.3", "3.1.0", "3.1.1", "3.0.0-rc1"]) {
    it(`may be ${version}`, async () => {
      await loaded(`openapi: ${version}\n${rest}`);
    });
  }

  for (const version of ["3.2.0", "4.0.0", "1.2", "3.10.0", "3", "three"]) {
    it(`cannot be ${version}`, async () => {
      assert.deepEqual(await problemsOf(`${rest}openapi: "${version}"\n`), [
        `3:1 unsupported-version: OpenAPI "${version}" is not supported: 3.0 and 3.1 are (#/openapi)`,
      ]);
    });
  }

  it("cannot be Swagger 2.0, and the way out is named", async () => {
    assert.deepEqual(await problemsOf(`# Pets\nswagger: "2.0"\n${rest}`), [
      "2:1 unsupported-version: Swagger 2.0 is not supported: convert the document to OpenAPI 3 first, with npx swagger2openapi --yaml --outfile openapi.yaml FILE (#/swagger)",
    ]);
  });

  it("has to be there", async () => {
    assert.deepEqual(await problemsOf(rest), [
      '1:1 missing-field: this is no OpenAPI document: the field "openapi" with its version, such as "3.1.0", is missing (#)',
    ]);
  });

  it("has to be text", async () => {
    assert.deepEqual(await problemsOf(`openapi: 3.1\n${rest}`), [
      '1:1 wrong-type: expected a version in quotes, such as "3.1.0", found a number (#/openapi)',
    ]);
  });
});

describe("what a document describes", () => {
  const info = 'info: { version: "1" }\n';

  it("has to be paths in OpenAPI 3.0", async () => {
    assert.deepEqual(
      await problemsOf(`openapi: 3.0.0\n${info}components: {}`),
      ['1:1 missing-field: a document needs the field "paths" (#)'],
    );
  });

  it("may be paths, webhooks or components in OpenAPI 3.1", async () => {
    await loaded(`openapi: 3.1.0\n${info}webhooks: {}`);
    await loaded(`openapi: 3.1.0\n${info}components: {}`);
    assert.deepEqual(await problemsOf(`openapi: 3.1.0\n${info}`), [
      '1:1 missing-field: a document needs one of the fields "paths", "webhooks" and "components" (#)',
    ]);
  });
});
