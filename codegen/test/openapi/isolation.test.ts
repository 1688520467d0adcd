import assert from "node:assert/strict";
import dns from "node:dns";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import { afterEach, describe, it } from "node:test";
import { loadDocument } from "../../src/openapi/load.js";
import { fileOf } from "./load-text.js";

const beyond = [
  "other.yaml#/A",
  "../secret.json",
  "/etc/passwd",
  "file:///etc/hosts#/A",
  "http://localhost:1/api.json#/A",
  "https://localhost:1/api.json",
  "//localhost:1/api.json#/A",
];

const text = JSON.stringify({
  openapi: "3.1.0",
  $self: "https://localhost:1/",
  jsonSchemaDialect: "https://localhost:1/",
  info: { version: "1" },
  servers: [{ url: "https://localhost:1/" }],
  components: {
    schemas: Object.fromEntries(
      beyond.map(($ref, index) => [`A${index}`, { $ref }]),
    ),
    examples: { E: { externalValue: "http://localhost:1/" } },
  },
});

describe("loading a document", () => {
  afterEach(stopWatching);

  for (const name of ["named.json", "named.yaml"]) {
    it(`reads the named file and nothing else, and uses no network: ${name}`, async () => {
      const file = fileOf(text, name);
      // Node reads what the program imports when it first needs it.
      await loadDocument(file);
      const uses = watch();
      const outcome = await loadDocument(file);
      assert.deepEqual(uses, [`read ${file}`]);
      assert.deepEqual(
        outcome.ok ? [] : outcome.problems.map(({ kind }) => kind),
        beyond.map(() => "external-reference"),
      );
    });
  }

  it("reads the overlays named beside it, and nothing that they name", async () => {
    const file = fileOf(text, "named.yaml");
    const overlays = ["one.json", "two.yaml"].map((name) =>
      fileOf(
        JSON.stringify({
          overlay: "1.1.0",
          info: { title: "Test", version: "1" },
          extends: "https://localhost:1/api.json",
          actions: [
            { target: "$.info", update: { $ref: "other.yaml#/A" } },
            { target: "$.info", copy: "$.components.schemas.A0" },
          ],
        }),
        name,
      ),
    );
    await loadDocument(file, { overlays });
    const uses = watch();
    await loadDocument(file, { overlays });
    assert.deepEqual(
      uses,
      [file, ...overlays].map((read) => `read ${read}`),
    );
  });

  it("is watched in a way that would notice", async () => {
    const file = fileOf(text, "noticed.json");
    const uses = watch();
    fs.closeSync(fs.openSync(file, "r"));
    await fs.promises.readFile(file);
    await assert.rejects(fetch("http://127.0.0.1:65535/"));
    assert.throws(() => net.connect(65535, "127.0.0.1"), /no network/);
    await dns.promises.lookup("localhost");
    assert.deepEqual(uses, [
      `read ${file}`,
      `read ${file}`,
      "connect",
      "connect",
      "look up localhost",
    ]);
  });
});

const replaced: (() => void)[] = [];

/** Notes from now on, in a list that grows, what is read and looked up, and refuses every connection. */
function watch(): readonly string[] {
  const uses: string[] = [];
  const noteCalls = (use: string, owner: object, name: string) =>
    replace(owner, name, (original) => {
      return function (this: unknown, ...parameters: readonly unknown[]) {
        uses.push(`${use} ${String(parameters[0])}`);
        return Reflect.apply(original, this, parameters) as unknown;
      };
    });
  for (const name of ["open", "readFile"]) {
    noteCalls("read", fs, name);
    noteCalls("read", fs.promises, name);
  }
  for (const name of ["openSync", "readFileSync", "createReadStream"]) {
    noteCalls("read", fs, name);
  }
  noteCalls("look up", dns, "lookup");
  noteCalls("look up", dns.promises, "lookup");
  replace(net.Socket.prototype, "connect", () => () => {
    uses.push("connect");
    throw new Error("no network in this test");
  });
  syncBuiltinESMExports();
  return uses;
}

function stopWatching(): void {
  for (const restore of replaced.splice(0)) restore();
  syncBuiltinESMExports();
}

type AnyFunction = (...parameters: readonly unknown[]) => unknown;

function replace(
  owner: object,
  name: string,
  replacement: (original: AnyFunction) => AnyFunction,
): void {
  // A function of Node's, by a name of this file.
  const original = Reflect.get(owner, name) as AnyFunction;
  assert.equal(typeof original, "function", name);
  Reflect.set(owner, name, replacement(original));
  replaced.push(() => Reflect.set(owner, name, original));
}
