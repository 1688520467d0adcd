import assert from "node:assert/strict";
import { link, mkdir, symlink } from "node:fs/promises";
import { test } from "node:test";
import { spawnSync } from "node:child_process";
import { ExitCode } from "../../src/commands/exit-code.js";
import { Workplace } from "./run-contractgen.js";

const head = "openapi: 3.0.3\ninfo: { title: Zoo, version: '1' }\n";

/** A document with one schema, which refers to this. */
function referringTo(reference: string): string {
  return `${head}paths: {}
components:
  schemas:
    A: { type: object, properties: { b: { $ref: ${JSON.stringify(reference)} } } }
`;
}

const zoo = {
  "api/zoo.yaml": `${head}paths:
  /animals: { $ref: paths/animals.yaml }
components:
  schemas:
    Animal: { $ref: schemas/animal.yaml }
    Keeper: { type: object, properties: { animal: { $ref: "schemas/animal.yaml" } } }
`,
  "api/paths/animals.yaml": `get:
  operationId: listAnimals
  parameters: [{ $ref: "../common.json#/parameters/Limit" }]
  responses:
    "200":
      description: All.
      content:
        application/json:
          schema: { type: array, items: { $ref: "../zoo.yaml#/components/schemas/Animal" } }
    default: { $ref: "../common.json#/responses/Failure" }
`,
  "api/schemas/animal.yaml": `oneOf: [{ $ref: "#/$defs/Cat" }, { $ref: "#/$defs/Dog" }]
discriminator: { propertyName: kind, mapping: { cat: "#/$defs/Cat", dog: "animal.yaml#/$defs/Dog" } }
$defs:
  Cat: { type: object, required: [kind], properties: { kind: { type: string }, prey: { $ref: "../common.json#/schemas/Keeper" } } }
  Dog: { type: object, required: [kind], properties: { kind: { type: string }, friends: { type: array, items: { $ref: "animal.yaml" } } } }
`,
  "api/common.json": JSON.stringify({
    parameters: {
      Limit: { name: "limit", in: "query", schema: { type: "integer" } },
    },
    responses: {
      Failure: {
        description: "No.",
        content: {
          "application/json": { schema: { $ref: "#/schemas/Failure" } },
        },
      },
    },
    schemas: {
      Failure: { type: "object", properties: { code: { type: "string" } } },
      Keeper: { type: "object", properties: { name: { type: "string" } } },
    },
  }),
};

test("with --allow-refs a document of several files is one", async (context) => {
  const place = await Workplace.with(context, zoo);
  const { exitCode, stderr } = await place.generate(
    "api/zoo.yaml",
    "--allow-refs",
    place.path("api"),
  );
  assert.equal(stderr, "");
  assert.equal(exitCode, ExitCode.fine);
  const text = (await place.read("out/index.d.ts"))
    .replaceAll(/\/\*\*.*?\*\/\s*/gsu, "")
    .replaceAll(/\s+/gu, " ");
  for (const expected of [
    'type Animal = (Cat & { kind: "cat" }) | (Dog & { kind: "dog" });',
    "interface Cat { kind: string; prey?: Keeper2; }",
    "interface Dog { kind: string; friends?: Array<Animal>; }",
    "interface Keeper { animal?: Animal; }",
    "interface Keeper2 { name?: string; }",
    "interface Failure { code?: string; }",
    "interface Query { limit?: number; }",
    "type ListAnimalsResponse = Array<Animal>;",
    "type ListAnimalsError = Failure;",
  ]) {
    assert.ok(text.includes(expected), `${expected} in ${text}`);
  }
});

test("the preamble has the hashes of all files, so that a change of any is one of the output", async (context) => {
  const place = await Workplace.with(context, zoo);
  const options = ["--allow-refs", place.path("api")];
  await place.generate("api/zoo.yaml", ...options);
  const before = await place.read("out/index.d.ts");
  assert.equal(before.match(/Referenced file sha256/gu)?.length, 3);
  await place.write("api/common.json", `${zoo["api/common.json"]} `);
  await place.generate("api/zoo.yaml", ...options);
  assert.notEqual(await place.read("out/index.d.ts"), before);
});

test("problems are where they are: in the file, with line, column and pointer", async (context) => {
  const place = await Workplace.with(context, {
    "api/a.yaml": referringTo("sub/b.yaml#/Pet"),
    "api/sub/b.yaml":
      "Pet:\n  type: object\n  properties:\n    owner: { type: person }\n    home: { $ref: '#/Home' }\n",
  });
  const options = ["--allow-refs", place.path("api")];
  const missing = await place.generate("api/a.yaml", ...options);
  assert.equal(
    missing.stderr,
    'api/sub/b.yaml:5:13 unresolved-reference: there is nothing at "#/Home" (#/Pet/properties/home/$ref)\n',
  );
  const text = await place.read("api/sub/b.yaml");
  await place.write("api/sub/b.yaml", `${text}Home: { type: string, not: {} }`);
  const wrong = await place.generate("api/a.yaml", ...options);
  assert.match(
    wrong.stderr,
    /^api\/sub\/b\.yaml:4:14 wrong-value: .* \(#\/Pet\/properties\/owner\/type\)\n$/u,
  );
  await place.write("api/sub/b.yaml", "Pet: { not: { type: string } }");
  const warned = await place.generate("api/a.yaml", ...options);
  assert.match(warned.stderr, /^api\/sub\/b\.yaml:1:1 warning wider-type: /u);
  await place.write("api/sub/b.yaml", "Pet: [");
  const broken = await place.generate("api/a.yaml", ...options);
  assert.match(broken.stderr, /^api\/sub\/b\.yaml:1:\d+ /u);
});

test("without --allow-refs a reference to a file is a problem that names the option", async (context) => {
  const place = await Workplace.with(context, zoo);
  const { exitCode, stderr } = await place.generate("api/zoo.yaml");
  assert.equal(exitCode, ExitCode.badInput);
  for (const line of stderr.trimEnd().split("\n")) {
    assert.match(
      line,
      /external-reference: .* leads to another file, .* --allow-refs/u,
    );
  }
});

/** References that must not reach a file outside of the folder, or anything that is no file. */
const refused: readonly (readonly [reference: string, kind: string])[] = [
  ["../secret.yaml", "external-reference"],
  ["sub/../../secret.yaml", "external-reference"],
  ["%2e%2e/secret.yaml", "external-reference"],
  ["..%2fsecret.yaml", "external-reference"],
  ["..%5csecret.yaml", "malformed-reference"],
  ["..\\secret.yaml", "malformed-reference"],
  ["%2e%2e%00/secret.yaml", "malformed-reference"],
  ["%252e%252e/secret.yaml", "file-not-found"],
  ["%zz/secret.yaml", "malformed-reference"],
  ["/etc/hosts", "external-reference"],
  ["%2fetc%2fhosts", "external-reference"],
  ["/proc/self/environ", "external-reference"],
  ["/dev/zero", "external-reference"],
  ["file:///etc/hosts", "external-reference"],
  ["FILE:/etc/hosts", "external-reference"],
  ["file:inside.yaml", "external-reference"],
  ["//localhost:1/a.yaml", "external-reference"],
  ["http://localhost:1/a.yaml", "external-reference"],
  ["data:application/json,{}", "external-reference"],
  ["c:/secret.yaml", "external-reference"],
  ["link.yaml", "external-reference"],
  ["linked/secret.yaml", "external-reference"],
  ["chain.yaml", "external-reference"],
  ["loop.yaml", "file-not-found"],
  ["dangling.yaml", "file-not-found"],
  ["sub", "not-a-file"],
  [".", "external-reference"],
  ["pipe.yaml", "not-a-file"],
  ["missing.yaml", "file-not-found"],
  ["inside.yaml/more", "file-not-found"],
  [`${"a".repeat(5000)}.yaml`, "file-not-found"],
];

test("with --allow-refs only regular files of the folder are read, whatever leads out of it", async (context) => {
  const place = await Workplace.with(context, {
    "secret.yaml": "type: string\ndescription: SECRET\n",
    "outside/secret.yaml": "type: string\ndescription: SECRET\n",
    "api/inside.yaml": "type: string\n",
  });
  await mkdir(place.path("api/sub"));
  await symlink("../secret.yaml", place.path("api/link.yaml"));
  await symlink(place.path("outside"), place.path("api/linked"));
  await symlink("link.yaml", place.path("api/chain.yaml"));
  await symlink("loop.yaml", place.path("api/loop.yaml"));
  await symlink("nothing.yaml", place.path("api/dangling.yaml"));
  spawnSync("mkfifo", [place.path("api/pipe.yaml")]);
  for (const [reference, kind] of refused) {
    await place.write("api/a.yaml", referringTo(reference));
    const { exitCode, stderr } = await place.generate(
      "api/a.yaml",
      "--allow-refs",
      place.path("api"),
    );
    assert.equal(exitCode, ExitCode.badInput, reference);
    assert.match(stderr, new RegExp(`^api/a\\.yaml:6:43 ${kind}: `, "u"));
    assert.doesNotMatch(stderr, /SECRET/u, reference);
  }
});

test("links, absolute paths and .. are fine where the file lies in the folder", async (context) => {
  const place = await Workplace.with(context, {
    "api/sub/inside.yaml": "type: string\n",
  });
  await symlink("sub/inside.yaml", place.path("api/link.yaml"));
  await link(place.path("api/sub/inside.yaml"), place.path("api/twin.yaml"));
  await symlink(place.path("api"), place.path("named"));
  for (const reference of [
    "link.yaml",
    "twin.yaml",
    "sub/../sub/inside.yaml",
    "../api/sub/inside.yaml",
    "s%75b/inside.yaml#",
    place.path("api/sub/inside.yaml"),
  ]) {
    await place.write("api/a.yaml", referringTo(reference));
    for (const folder of ["api", "named"]) {
      const { exitCode, stderr } = await place.generate(
        "api/a.yaml",
        "--allow-refs",
        place.path(folder),
      );
      assert.equal(stderr, "", reference);
      assert.equal(exitCode, ExitCode.fine, reference);
    }
  }
});

test("a file in the folder may not lead out of it either", async (context) => {
  const place = await Workplace.with(context, {
    "secret.yaml": "type: string\n",
    "api/a.yaml": referringTo("sub/b.yaml"),
    "api/sub/b.yaml": "{ type: array, items: { $ref: ../../secret.yaml } }\n",
  });
  const { stderr } = await place.generate(
    "api/a.yaml",
    "--allow-refs",
    place.path("api"),
  );
  assert.match(stderr, /^api\/sub\/b\.yaml:1:25 external-reference: /u);
});

test("files that refer to each other end, in what is declared or in a problem", async (context) => {
  const place = await Workplace.with(context, {
    "api/a.yaml": referringTo("b.yaml"),
    "api/b.yaml": "{ type: object, properties: { c: { $ref: c.yaml } } }\n",
    "api/c.yaml": "{ type: object, properties: { b: { $ref: b.yaml } } }\n",
  });
  const options = ["--allow-refs", place.path("api")];
  const fine = await place.generate("api/a.yaml", ...options);
  assert.equal(fine.stderr, "");
  await place.write("api/b.yaml", "$ref: c.yaml\n");
  await place.write("api/c.yaml", "$ref: b.yaml\n");
  const endless = await place.generate("api/a.yaml", ...options);
  assert.equal(endless.exitCode, ExitCode.badInput);
  assert.match(endless.stderr, /reference-cycle/u);
});

test("--allow-refs needs a folder that is there, and one document", async (context) => {
  const place = await Workplace.with(context, {
    "a.yaml": referringTo("b.yaml"),
    "b.yaml": "type: string\n",
  });
  const missing = await place.generate("a.yaml", "--allow-refs", "nowhere");
  assert.match(missing.stderr, /^nowhere:1:1 folder-not-found: /u);
  const file = place.path("b.yaml");
  const none = await place.generate("a.yaml", "--allow-refs", file);
  assert.match(none.stderr, /^b\.yaml:1:1 not-a-folder: /u);
  const alone = await place.run("generate", "--allow-refs", ".");
  assert.match(alone.stderr, /--allow-refs need --spec/u);
});

test("documents of several files are compared and extracted, too", async (context) => {
  const spec = (name: string) => `${head}paths: {}
components:
  schemas:
    thing:
      type: object
      required: [id, object]
      properties: { id: { type: string }, object: { type: string, enum: [thing] }, part: { $ref: "${name}" } }
      x-stripeResource: { class_name: Thing, in_package: Shop }
`;
  const place = await Workplace.with(context, {
    "a.yaml": spec("part.yaml"),
    "b.yaml": spec("other.yaml"),
    "part.yaml": "type: string\n",
    "other.yaml": "type: integer\n",
  });
  const options = ["--allow-refs", place.folder];
  const [base, revision] = ["a.yaml", "b.yaml"].map((one) => place.path(one));
  assert.ok(base !== undefined && revision !== undefined);
  const compared = await place.run(
    "diff",
    base,
    revision,
    "--no-proof",
    ...options,
  );
  assert.equal(compared.stderr, "");
  assert.match(compared.stdout, /part/u);
  const extracted = await place.run(
    "extract",
    base,
    "--only",
    "Shop",
    "--out",
    place.path("shop.yaml"),
    ...options,
  );
  assert.equal(extracted.stderr, "");
  const { exitCode } = await place.generate("shop.yaml");
  assert.equal(exitCode, ExitCode.fine);
});
