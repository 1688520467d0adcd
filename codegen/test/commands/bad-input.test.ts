import assert from "node:assert/strict";
import { test } from "node:test";
import { ExitCode } from "../../src/commands/exit-code.js";
import { Workplace } from "./run-contractgen.js";

/** A file that is no good, by its name, and all that is said about it. */
interface BadInput {
  readonly title: string;
  readonly file: string;
  readonly text: string;
  readonly problems: readonly string[];
}

const head = "openapi: 3.0.3\ninfo: { version: '1' }\n";

/** A document with a resource `Thing`, whose further properties begin on line 9. */
function thing(...lines: readonly string[]): string {
  return `${head}paths: {}
components:
  schemas:
    thing:
      properties:
        object: { type: string, enum: [thing] }
${lines.map((line) => `        ${line}\n`).join("")}`;
}

const properties = "#/components/schemas/thing/properties";
const nested = "[".repeat(2000) + "]".repeat(2000);
const anotherFile =
  "leads to another file, and none is read beside the document: bundle it into one file, or name the folder of its files with --allow-refs";
const url =
  "is a URL, and nothing is fetched: bundle the document into one file";

const badInputs: readonly BadInput[] = [
  {
    title: "an empty file",
    file: "empty.yaml",
    text: "",
    problems: ["1:1 empty-document: there is nothing in this file (#)"],
  },
  {
    title: "text that is not YAML",
    file: "broken.yaml",
    text: 'openapi: "3.0.3\n',
    problems: ['2:1 yaml-syntax: missing closing "quote (#)'],
  },
  {
    title: "text that is not JSON",
    file: "cut.json",
    text: '{\n  "openapi": "3.0.3",\n  "info": {',
    problems: [
      '3:12 json-syntax: expected a key in double quotes or "}", found the end of the text (#)',
    ],
  },
  {
    title: "YAML that is not a mapping",
    file: "list.yaml",
    text: "- a\n- b\n",
    problems: [
      "1:1 wrong-type: expected an OpenAPI document, which is an object, found an array (#)",
    ],
  },
  {
    title: "an alias bomb",
    file: "bomb.yaml",
    text: ["a: &a [x, x, x, x, x, x, x, x, x, x]"]
      .concat(
        [..."bcdefgh"].map((name, index) => {
          const uses = Array<string>(10).fill(`*${"abcdefgh"[index]}`);
          return `${name}: &${name} [${uses.join(", ")}]`;
        }),
      )
      .join("\n"),
    problems: [
      "6:36 alias-expansion: aliases repeat more than 1000000 values (#/f/7)",
    ],
  },
  {
    title: "a repeated key in YAML",
    file: "twice.yaml",
    text: `${head}paths: {}\npaths: {}\n`,
    problems: [
      '4:1 duplicate-key: the key "paths" is already in this object (#/paths)',
    ],
  },
  {
    title: "a repeated key in JSON",
    file: "twice.json",
    text: '{\n "openapi": "3.0.3",\n "info": { "version": "1" },\n "paths": {},\n "paths": {}\n}',
    problems: [
      '5:2 duplicate-key: the key "paths" is already in this object (#/paths)',
    ],
  },
  {
    title: "Swagger 2.0",
    file: "swagger.yaml",
    text: "swagger: '2.0'\ninfo: { version: '1' }\npaths: {}\n",
    problems: [
      "1:1 unsupported-version: Swagger 2.0 is not supported: convert the document to OpenAPI 3 first, with npx swagger2openapi --yaml --outfile openapi.yaml FILE (#/swagger)",
    ],
  },
  {
    title: "OpenAPI 3.2",
    file: "newer.yaml",
    text: "openapi: 3.2.0\ninfo: { version: '1' }\npaths: {}\n",
    problems: [
      '1:1 unsupported-version: OpenAPI "3.2.0" is not supported: 3.0 and 3.1 are (#/openapi)',
    ],
  },
  {
    title: "OpenAPI 4",
    file: "next.yaml",
    text: "openapi: 4.0.0\ninfo: { version: '1' }\npaths: {}\n",
    problems: [
      '1:1 unsupported-version: OpenAPI "4.0.0" is not supported: 3.0 and 3.1 are (#/openapi)',
    ],
  },
  {
    title: "no paths",
    file: "no-paths.yaml",
    text: `${head}components: {}\n`,
    problems: ['1:1 missing-field: a document needs the field "paths" (#)'],
  },
  {
    title: "references to nothing",
    file: "unresolved.yaml",
    text: thing(
      "a: { $ref: '#/components/schemas/thin' }",
      "b: { $ref: '#/nowhere' }",
    ),
    problems: [
      `9:14 unresolved-reference: there is nothing at "#/components/schemas/thin"; did you mean "#/components/schemas/thing"? (${properties}/a/$ref)`,
      `10:14 unresolved-reference: there is nothing at "#/nowhere" (${properties}/b/$ref)`,
    ],
  },
  {
    title: "references to other files and URLs",
    file: "external.yaml",
    text: thing(
      "a: { $ref: 'other.yaml#/a' }",
      "b: { $ref: 'https://example.com/a.json' }",
      "c: { $ref: 'file:///etc/passwd' }",
    ),
    problems: [
      `9:14 external-reference: "other.yaml#/a" ${anotherFile} (${properties}/a/$ref)`,
      `10:14 external-reference: "https://example.com/a.json" ${url} (${properties}/b/$ref)`,
      `11:14 external-reference: "file:///etc/passwd" ${url} (${properties}/c/$ref)`,
    ],
  },
  {
    title: "reference cycles with no object in them",
    file: "cycle.yaml",
    text: `${thing("a: { $ref: '#/components/schemas/b' }")}    b: { $ref: '#/components/schemas/c' }
    c: { $ref: '#/components/schemas/b' }
    d: { anyOf: [{ type: string }, { $ref: '#/components/schemas/d' }] }
`,
    problems: [
      '10:5 reference-cycle: the references lead back to where they began: "b" → "c" → "b" (#/components/schemas/b)',
      '12:5 reference-cycle: the references lead back to where they began: "d" → "d" (#/components/schemas/d)',
    ],
  },
  {
    title: "enums that mix types",
    file: "mixed.yaml",
    text: thing(
      "a: { enum: [one, 2] }",
      "b: { type: string, enum: [one, 2, true, null] }",
    ),
    problems: [
      `9:14 mixed-enum: the enum mixes values of the types string and number (${properties}/a/enum)`,
      `10:28 mixed-enum: the enum is of type "string", but has values of type number, boolean and null (${properties}/b/enum)`,
    ],
  },
  {
    title: "properties whose types would have one name",
    file: "collision.yaml",
    text: thing(
      "first-name: { type: string, enum: [a, b] }",
      "first_name: { type: string, enum: [a, b] }",
    ),
    problems: [
      `10:9 name-collision: Thing.FirstName is declared twice, here and by ${properties}/first-name (${properties}/first_name)`,
    ],
  },
  {
    title: "names without a letter or digit, where a type needs one",
    file: "nameless.yaml",
    text: thing(
      `'"': { type: string, enum: [a, b] }`,
      String.raw`"\n": { properties: {} }`,
    ),
    problems: [
      String.raw`9:9 invalid-name: "\"" gives no name for a type: it has no letter or digit (${properties}/")`,
      String.raw`10:9 invalid-name: "\n" gives no name for a type: it has no letter or digit (${properties}/\n)`,
    ],
  },
  {
    title: "wrong types where the document has objects and lists",
    file: "shape.yaml",
    text: `${head}paths: []
components:
  schemas:
    a: { properties: [], required: x, type: 5 }
    b: null
`,
    problems: [
      "3:1 wrong-type: expected an object, found an array (#/paths)",
      "6:10 wrong-type: expected an object, found an array (#/components/schemas/a/properties)",
      "6:26 wrong-type: expected an array, found a string (#/components/schemas/a/required)",
      "6:39 wrong-type: expected a string or an array, found a number (#/components/schemas/a/type)",
      "7:5 wrong-type: expected an object, found null (#/components/schemas/b)",
    ],
  },
  {
    title: "YAML 2,000 levels deep",
    file: "deep.yaml",
    text: `${head}paths: {}\nx: ${nested}\n`,
    problems: [
      "4:503 too-deep: arrays and objects are nested deeper than 500 levels (#)",
    ],
  },
  {
    title: "JSON 2,000 levels deep",
    file: "deep.json",
    text: `{"openapi": "3.0.3", "x": ${nested}}`,
    problems: [
      "1:526 too-deep: arrays and objects are nested deeper than 500 levels (#)",
    ],
  },
];

for (const { title, file, text, problems } of badInputs) {
  test(`${title}: each problem is a line, and nothing is written`, async (context) => {
    const workplace = await Workplace.with(context, { [file]: text });
    assert.deepEqual(await workplace.generate(file), {
      exitCode: ExitCode.badInput,
      stdout: "",
      stderr: problems.map((problem) => `${file}:${problem}\n`).join(""),
    });
    assert.deepEqual(Object.keys(await workplace.files()), [file]);
  });
}

test("no such file", async (context) => {
  const workplace = await Workplace.with(context, {});
  assert.deepEqual(await workplace.generate("missing.yaml"), {
    exitCode: ExitCode.badInput,
    stdout: "",
    stderr: "missing.yaml:1:1 file-not-found: there is no such file (#)\n",
  });
});

test("a folder instead of a file", async (context) => {
  const workplace = await Workplace.with(context, { "folder/file": "" });
  assert.deepEqual(await workplace.generate("folder"), {
    exitCode: ExitCode.badInput,
    stdout: "",
    stderr: "folder:1:1 not-a-file: this is a folder, not a file (#)\n",
  });
});

test("what was there before stays whole when the input is bad", async (context) => {
  const workplace = await Workplace.with(context, {
    "good.yaml": thing(),
    "bad.yaml": thing("a: { $ref: '#/nowhere' }"),
  });
  assert.equal((await workplace.generate("good.yaml")).exitCode, ExitCode.fine);
  const before = await workplace.files();
  assert.ok(before["out/index.d.ts"]?.includes("export interface Thing"));
  const bad = await workplace.generate("bad.yaml");
  assert.equal(bad.exitCode, ExitCode.badInput);
  assert.deepEqual(await workplace.files(), before);
});
