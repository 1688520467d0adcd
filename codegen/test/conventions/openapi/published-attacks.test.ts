import assert from "node:assert/strict";
import { test } from "node:test";
import ts from "typescript";
import { ExitCode } from "../../../src/commands/exit-code.js";
import { Workplace } from "../../commands/run-contractgen.js";
import { parse } from "../../printer/parse.js";
import { readBack } from "../../printer/read-back.js";

/*
 * Attacks on generators that were published: where each put its text, and a text
 * of the same kind that would call `pwned`. What is a literal or a key of the
 * declarations has to be that text, to the letter.
 */

type Fields = Readonly<Record<string, unknown>>;

interface Attack {
  /** The advisory, and what was attacked. */
  readonly title: string;
  /** What breaks out of where it stands, as many ways as are known. */
  readonly texts: readonly string[];
  /** A document with the text in that place. */
  readonly document: (text: string) => Fields;
  /** Whether the declarations have the text as a literal or a key; else it may stand in comments, or nowhere. */
  readonly isShown: boolean;
  /** Whether declarations are called after the text, by the words in it. */
  readonly givesNames?: boolean;
}

function documentWith(schema: Fields, fields: Fields = {}): Fields {
  return {
    openapi: "3.1.0",
    info: { title: "Attacked", version: "1" },
    paths: {},
    components: { schemas: { Victim: schema } },
    ...fields,
  };
}

function operation(fields: Fields, path = "/a"): Fields {
  const responses = { 200: { description: "Fine." } };
  return documentWith(
    { type: "string" },
    {
      paths: { [path]: { post: { operationId: "act", responses, ...fields } } },
    },
  );
}

const endingStrings = [
  `'; pwned(); '`,
  `"; pwned(); "`,
  `'+pwned()+'`,
  `\\'; pwned(); //`,
  `\\"; pwned(); //`,
  `'}; pwned(); const a = {b: '`,
  `"\n; pwned();\n"`,
  `\u2028pwned()\u2028`,
];
const endingTemplates = [
  "`; pwned(); `",
  "${pwned()}",
  "\\${pwned()}",
  "v${globalThis.pwned()}w",
  "`+pwned()+`",
];
const endingComments = [
  "*/ pwned(); /*",
  "**/pwned();/**",
  "*\\/ pwned(); /*",
  "*/*/ pwned(); /*",
  "* / */\npwned();\n/*",
  "*/(()=>{})[(![]+[])[+!+[]]+(!![]+[])[+[]]]();/*",
  "*\u200b/ */pwned()/*",
  "\r\n*/\r\npwned();\r\n/*",
];
const endingKeys = [
  `a']: pwned(), ['b`,
  `]: pwned(); [`,
  `a; pwned(); b`,
  `a(): void { pwned() } b`,
  `[pwned()]`,
  ...endingStrings,
];
const everything = [
  ...endingStrings,
  ...endingTemplates,
  ...endingComments,
  ...endingKeys,
];

const attacks: readonly Attack[] = [
  {
    title: "orval CVE-2026-22785: the summary of an operation",
    texts: everything,
    document: (text) => operation({ summary: text, description: text }),
    isShown: false,
  },
  {
    title: "orval CVE-2026-23947: descriptions of the values of an enum",
    texts: everything,
    document: (text) =>
      documentWith({
        type: "string",
        enum: ["a", "b"],
        "x-enumDescriptions": [text, text],
        "x-enum-descriptions": [text, text],
        "x-enumNames": [text, "b"],
        "x-enum-varnames": [text, "b"],
      }),
    isShown: false,
  },
  {
    title: "orval CVE-2026-24132: const",
    texts: everything,
    document: (text) => documentWith({ const: text }),
    isShown: true,
  },
  {
    title: "orval CVE-2026-25141: the end of a comment past the escape",
    texts: endingComments,
    document: (text) =>
      documentWith({
        type: "object",
        title: text,
        description: text,
        example: text,
        default: text,
        properties: {
          a: {
            type: "string",
            description: text,
            example: text,
            default: text,
          },
          b: { enum: ["a"], description: text, deprecated: true },
        },
        externalDocs: { url: text, description: text },
        "x-enumDescriptions": { a: text },
      }),
    isShown: false,
  },
  {
    title: "orval CVE-2026-72716: a default in a template",
    texts: everything,
    document: (text) =>
      documentWith({
        type: "object",
        properties: {
          a: { type: "string", default: text },
          b: { type: "array", items: { type: "string" }, default: [text] },
        },
      }),
    isShown: false,
  },
  {
    title:
      "orval CVE-2026-71869 and what was mended with it: keys of properties, parameters and headers",
    texts: everything,
    document: (text) =>
      operation({
        parameters: ["query", "header", "cookie"].map((place) => ({
          name: text,
          in: place,
          schema: {
            type: "object",
            properties: { [text]: { type: "string" } },
          },
        })),
        responses: {
          200: { description: text, headers: { [text]: { schema: {} } } },
        },
      }),
    isShown: true,
  },
  {
    title:
      "swagger-typescript-api GHSA-38c3-wv3c-v3xj and GHSA-hqj5-cw9f-rx67: the URL of a server",
    texts: everything,
    document: (text) => ({
      ...operation({ servers: [{ url: text, description: text }] }),
      servers: [
        { url: text, variables: { a: { default: text, enum: [text] } } },
      ],
    }),
    isShown: false,
  },
  {
    title: "swagger-typescript-api GHSA-5f94-x226-ccpm: values of an enum",
    texts: everything,
    document: (text) =>
      documentWith({
        type: "object",
        properties: { a: { type: "string", enum: [text, "b"] } },
      }),
    isShown: true,
  },
  {
    title: "swagger-typescript-api GHSA-w284-33mx-6g9v: a path",
    texts: everything,
    document: (text) =>
      operation({ operationId: undefined }, `/a/${text}/{${text}}`),
    isShown: false,
  },
  {
    title:
      "what others were attacked by: names of schemas and operations, tags, media types",
    texts: everything,
    document: (text) => ({
      ...operation({
        operationId: text,
        tags: [text],
        requestBody: { content: { [text]: { schema: { type: "object" } } } },
        responses: {
          [text]: { description: text },
          200: { description: text },
        },
      }),
      info: { title: text, version: text, description: text },
      components: {
        schemas: { [text]: { type: "object", title: text }, Victim: {} },
      },
    }),
    isShown: true,
    givesNames: true,
  },
];

for (const { title, texts, document, isShown, givesNames } of attacks) {
  test(title, async (context) => {
    const place = await Workplace.with(context, {});
    for (const text of texts) {
      await place.write("api.json", JSON.stringify(document(text)));
      const { exitCode, stderr } = await place.generate(
        "api.json",
        "--no-typecheck",
        "--namespace",
        "Attacked",
      );
      assert.equal(exitCode, ExitCode.fine, `${text}: ${stderr}`);
      const file = parse(await place.read("out/index.d.ts"));
      // Throws at anything but declarations.
      readBack(file);
      const isCalled = identifiersOf(file).has("pwned");
      assert.ok(givesNames === true || !isCalled, file.text);
      assert.equal(stringsOf(file).has(text), isShown, file.text);
    }
  });
}

for (const [title, reference] of [
  [
    "swagger-typescript-api GHSA-x36r-4347-pm5x: a reference to another server",
    "http://169.254.169.254/latest/meta-data",
  ],
  [
    "swagger-typescript-api GHSA-h754-fxp7-88wx: a reference that gets credentials sent along",
    "https://attacker.invalid/a.json#/A",
  ],
  ["refitter GHSA-x6w4-f264-3vvr: a reference to a file", "file:///etc/passwd"],
  ["the same by a path", "../../../../../../etc/passwd"],
] as const) {
  test(title, async (context) => {
    const place = await Workplace.with(context, {});
    const victim = documentWith({ $ref: reference });
    await place.write("api.json", JSON.stringify(victim));
    for (const options of [[], ["--allow-refs", place.folder]]) {
      const { exitCode, stderr } = await place.generate("api.json", ...options);
      assert.equal(exitCode, ExitCode.badInput);
      assert.match(stderr, /^api\.json:1:\d+ external-reference: .*\n$/u);
    }
    assert.deepEqual(Object.keys(await place.files()), ["api.json"]);
  });
}

function identifiersOf(file: ts.SourceFile): ReadonlySet<string> {
  return textsOf(file, ts.isIdentifier);
}

function stringsOf(file: ts.SourceFile): ReadonlySet<string> {
  return textsOf(file, ts.isStringLiteral);
}

function textsOf(
  file: ts.SourceFile,
  isWanted: (node: ts.Node) => node is ts.Identifier | ts.StringLiteral,
): ReadonlySet<string> {
  const texts = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (isWanted(node)) texts.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}
