import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { compileDeclarations } from "../../src/compile/compile-declarations.js";
import type { EnumForm } from "../../src/conventions/enum-form.js";
import { versionFiles } from "../../src/generation/contract-folder.js";
import { generateDeclarations } from "../../src/generation/generate-declarations.js";
import { Workplace } from "../commands/run-contractgen.js";
import { thing } from "../conventions/stripe/stripe-document.js";

/** A document of the `openapi` conventions, with much that operations can have. */
const operations = new URL(
  "../conventions/openapi/cases/operations.yaml",
  import.meta.url,
);

/** The module `paths` of a document, which compiles; or the problems. */
async function pathsOf(
  file: string,
  enums: EnumForm = "as-specified",
): Promise<string> {
  const made = await generateDeclarations(file, { subpaths: ["paths"], enums });
  if (!made.ok) return made.problems.map(({ message }) => message).join("\n");
  const files = versionFiles(made.value);
  assert.deepEqual(await compileDeclarations(files), []);
  return files[1]?.text ?? "";
}

/** The same of a document of Stripe's conventions with things. */
async function pathsOfThings(
  context: TestContext,
  paths: Readonly<Record<string, unknown>>,
  schema = thing({}),
  enums?: EnumForm,
): Promise<string> {
  const methods = ["get", "post"].map((operation) => ({
    method_name: operation === "get" ? "retrieve" : "update",
    method_on: "service",
    operation,
    path: "/v1/things/{thing}",
  }));
  const text = JSON.stringify({
    openapi: "3.0.3",
    info: { title: "Test", version: "2026-10-28.endive" },
    paths,
    components: {
      schemas: { thing: { ...schema, "x-stripeOperations": methods } },
    },
  });
  const workplace = await Workplace.with(context, { "api.json": text });
  return pathsOf(workplace.path("api.json"), enums);
}

const string = { type: "string" };
const form = (properties: Readonly<Record<string, unknown>>) => ({
  required: true,
  content: {
    "application/x-www-form-urlencoded": {
      schema: { type: "object", properties },
    },
  },
});
const answer = (mediaType: string, schema: unknown) => ({
  responses: {
    "200": { description: "", content: { [mediaType]: { schema } } },
  },
});
const aThing = answer("application/json", {
  $ref: "#/components/schemas/thing",
});
const both = { get: aThing, post: aThing };

test("what a path has by the openapi conventions is of the types of its method, by status and media type", async () => {
  const text = await pathsOf(fileURLToPath(operations));
  assert.match(text, /^import type \{ PetStore \} from "\.\/index\.js";$/mu);
  assert.equal(
    text.split("\n").slice(10, 45).join("\n"),
    `    get: {
      parameters: {
        query: PetStore.GetPetParams2.Query;
        header?: PetStore.GetPetParams2.Headers;
        path: PetStore.GetPetParams2.Path;
        cookie?: PetStore.GetPetParams2.Cookies;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: PetStore.GetPetResponseHeaders & { [name: string]: unknown };
          content: {
            "application/json": PetStore.GetPetResponse.Status200;
            "application/xml": PetStore.GetPetResponse.Status200;
          };
        };
        206: {
          headers: { [name: string]: unknown };
          content: { "application/json": PetStore.GetPetResponse.Status206 };
        };
        304: { headers: { [name: string]: unknown }; content?: never };
        404: {
          headers: { [name: string]: unknown };
          content: { "application/json": PetStore.GetPetError.Status404 };
        };
        429: {
          headers: { [name: string]: unknown };
          content: { "application/json": PetStore.GetPetError.Status404 };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { "text/plain": PetStore.GetPetError.StatusDefault };
        };
      };
    };
`.trimEnd(),
  );
  assert.match(
    text,
    /requestBody: \{\s+content: \{\s+"application\/json": PetStore\.Pet;\s+"multipart\/form-data": PetStore\.PostPetsParams\.BodyFormData;\s+"application\/x-www-form-urlencoded": PetStore\.PostPetsParams\.BodyXWwwFormUrlencoded;/u,
  );
});

test("by Stripe's conventions what is sent are the params of the method, shared out to query and body where there are both", async (context) => {
  const text = await pathsOfThings(context, {
    "/v1/things/{thing}": {
      parameters: [
        { name: "thing", in: "path", required: true, schema: string },
        { name: "Idempotency-Key", in: "header", schema: string },
        { name: "dry", in: "query", schema: string },
      ],
      ...both,
      post: {
        parameters: [
          { name: "dry", in: "query", required: true, schema: string },
        ],
        requestBody: form({ name: string }),
        ...aThing,
      },
    },
  });
  assert.match(text, /^import type \{ Shop \} from "\.\/index\.js";$/mu);
  assert.match(
    text,
    new RegExp(
      `    post: {
      parameters: {
        query: InForm<Pick<Shop.ThingUpdateParams, "dry">>;
        header\\?: { "Idempotency-Key"\\?: string };
        path: { thing: string };
        cookie\\?: never;
      };
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": InForm<
            Omit<Shop.ThingUpdateParams, "dry">
          >;
        };
      };
`,
    ),
  );
});

test("a body that can hold nothing is none, and what no client converts has no type", async (context) => {
  const text = await pathsOfThings(context, {
    "/v1/things/{thing}": {
      ...both,
      get: {
        requestBody: form({}),
        ...answer("application/pdf", { type: "string", format: "binary" }),
      },
    },
  });
  assert.match(text, /requestBody\?: never;/u);
  assert.match(text, /content: \{ "application\/pdf": unknown \};/u);
});

test("operations that belong to no resource are left out", async (context) => {
  const text = await pathsOfThings(context, {
    "/v1/things/{thing}": both,
    "/v1/weather": { get: aThing },
  });
  assert.deepEqual(text.match(/(?<=^ {2}")[^"]+/gmu), ["/v1/things/{thing}"]);
});

test("a declaration that takes the name of a type of the module is a problem", async (context) => {
  const schema = thing(
    {},
    { "x-stripeResource": { class_name: "ErrorBody", in_package: "" } },
  );
  assert.equal(
    await pathsOfThings(context, { "/v1/things/{thing}": both }, schema),
    "a declaration of the name ErrorBody is visible in the module, where the subpath paths needs that name for its own type",
  );
});

test("what is received is the declaration itself, unless enums in it are open", async (context) => {
  const schema = thing({ color: { type: "string", enum: ["red", "green"] } });
  const paths = { "/v1/things/{thing}": both };
  for (const [enums, type] of [
    ["as-specified", "InJson<Shop.Thing>"],
    ["open", "InJson<Shop.Thing>"],
    ["closed", "Shop.Thing"],
  ] as const) {
    const text = await pathsOfThings(context, paths, schema, enums);
    assert.ok(text.includes(`{ "application/json": ${type} }`), enums);
  }
});
