import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { loadDocument } from "../../src/openapi/load.js";
import { fileOf, head, loaded, problemsOf, withSchemas } from "./load-text.js";

describe("a file that cannot be read", () => {
  it("is reported when it does not exist", async () => {
    const file = join(tmpdir(), "no-folder", "api.yaml");
    assert.deepEqual(await loadDocument(file), {
      ok: false,
      problems: [
        {
          kind: "file-not-found",
          message: "there is no such file",
          file,
          pointer: "",
        },
      ],
    });
  });

  it("is reported when a part of its path is a file", async () => {
    const file = join(fileOf(head, "api.yaml"), "api.yaml");
    const outcome = await loadDocument(file);
    assert.ok(!outcome.ok);
    assert.deepEqual(
      outcome.problems.map(({ kind }) => kind),
      ["file-not-found"],
    );
  });

  it("is reported when it is a folder", async () => {
    assert.deepEqual(await loadDocument(tmpdir()), {
      ok: false,
      problems: [
        {
          kind: "not-a-file",
          message: "this is a folder, not a file",
          file: tmpdir(),
          pointer: "",
        },
      ],
    });
  });

  it("is reported when its name cannot be one", async () => {
    assert.deepEqual(await loadDocument("a\0b.yaml"), {
      ok: false,
      problems: [
        {
          kind: "unreadable-file",
          message: "the file cannot be read (ERR_INVALID_ARG_VALUE)",
          file: "a\0b.yaml",
          pointer: "",
        },
      ],
    });
  });
});

describe("a file without a document", () => {
  const nothing = ["1:1 empty-document: there is nothing in this file (#)"];

  for (const text of [
    "",
    " \r\n\t\n",
    "\ufeff",
    "# TODO\n",
    "---\n",
    "...\n",
  ]) {
    it(`is reported: ${JSON.stringify(text)}`, async () => {
      assert.deepEqual(await problemsOf(text), nothing);
    });
  }

  it("is reported for JSON too", async () => {
    assert.deepEqual(await problemsOf("\n", "api.json"), nothing);
  });

  for (const [text, type] of [
    ["- openapi: 3.0.0", "an array"],
    ["just text", "a string"],
    ["5", "a number"],
    ["~", "null"],
    ["true", "a boolean"],
  ] as const) {
    it(`is reported when it holds ${type}`, async () => {
      assert.deepEqual(await problemsOf(text), [
        `1:1 wrong-type: expected an OpenAPI document, which is an object, found ${type} (#)`,
      ]);
    });
  }
});

describe("the text of a file", () => {
  it("may begin with a byte order mark, which moves no position", async () => {
    await loaded(`\ufeff${head}`);
    const json = '\ufeff{ "openapi": "3.0.0", "info": 5 }';
    assert.deepEqual(await problemsOf(json, "api.json"), [
      '1:1 missing-field: a document needs the field "paths" (#)',
      "1:23 wrong-type: expected an object, found a number (#/info)",
    ]);
  });

  it("may end its lines in CRLF", async () => {
    const text = withSchemas("A:", "  type: strin", "B: 5");
    assert.deepEqual(await problemsOf(text.replaceAll("\n", "\r\n")), [
      '7:7 wrong-value: expected "array", "boolean", "integer", "null", "number", "object" or "string", found "strin" (#/components/schemas/A/type)',
      "8:5 wrong-type: expected an object, found a number (#/components/schemas/B)",
    ]);
  });

  it("has to be UTF-8, and the first other byte is shown", async () => {
    const message =
      "the file is no UTF-8 text: the bytes from here on are invalid";
    const cases: [position: string, bytes: number[]][] = [
      ["2:6", [...Buffer.from("a: é\nb: 'x"), 0xe9, 0x27]],
      ["2:5", [...Buffer.from("\ufeffa: é\nb: '"), 0xef, 0xbf, 0x27]],
      ["1:4", [...Buffer.from("a: "), 0xef, 0xbf]],
      ["1:1", [...Buffer.from("\ufeffa: 1", "utf16le")]],
    ];
    for (const [position, bytes] of cases) {
      assert.deepEqual(await problemsOf(new Uint8Array(bytes)), [
        `${position} invalid-encoding: ${message} (#)`,
      ]);
    }
  });
});

describe("a loaded document", () => {
  it("names its file as the user did, and the hash of the file's bytes", async () => {
    const bytes = Buffer.from(`\ufeff${head}`);
    const file = fileOf(bytes, "hash.yaml");
    const outcome = await loadDocument(file);
    assert.ok(outcome.ok);
    assert.equal(outcome.value.file, file);
    assert.equal(
      outcome.value.sha256,
      createHash("sha256").update(bytes).digest("hex"),
    );
  });

  it("is the same from JSON and YAML", async () => {
    const yaml = await loaded(withSchemas("A: { type: object }"));
    const json = await loaded(JSON.stringify(yaml.document), "api.json");
    assert.deepEqual(json.document, yaml.document);
  });

  it("is told to be JSON by its name, or by its first character", async () => {
    const json = '{ "openapi": "3.1.0", }';
    const syntax =
      '1:23 json-syntax: expected a key in double quotes, found "}" (#)';
    assert.deepEqual(await problemsOf(json, "api.json"), [syntax]);
    assert.deepEqual(await problemsOf("a: 1", "API.JSON"), [
      '1:1 json-syntax: expected a value, found "a" (#)',
    ]);
    assert.deepEqual(await problemsOf(`\n ${json}`, "api"), [
      '2:24 json-syntax: expected a key in double quotes, found "}" (#)',
    ]);
    assert.deepEqual(await problemsOf(json, "api.yml"), [
      '1:1 missing-field: a document needs one of the fields "paths", "webhooks" and "components" (#)',
      '1:1 missing-field: a document needs the field "info" (#)',
    ]);
    assert.deepEqual(await problemsOf(head, "api.txt"), []);
  });
});
