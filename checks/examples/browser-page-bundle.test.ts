import assert from "node:assert/strict";
import { relative } from "node:path";
import { describe, it } from "node:test";
import type { Plugin } from "vite";
import {
  browserPage,
  buildPage,
  contentOf,
  withImportOfPackage,
  withoutTypes,
} from "./browser-page.js";

describe("the bundle of examples/browser-page", () => {
  it("is, byte by byte, that of the page without types", async () => {
    const bytes = await bytesOf([]);
    assert.ok(bytes.size > 1, [...bytes.keys()].join());
    assert.deepEqual(bytes, await bytesOf([withoutTypes]));
  });

  it("has no module of the package", async () => {
    assert.deepEqual(await modulesOf(), [
      "index.html",
      "src/main.ts",
      "src/shown-session.ts",
    ]);
  });

  it("would not be made of an import that is not of types", async () => {
    await assert.rejects(
      buildPage([withImportOfPackage]),
      /generated\/enums\.d\.ts/u,
    );
  });
});

/** The bytes of the page's files, by their names. */
async function bytesOf(
  plugins: readonly Plugin[],
): Promise<ReadonlyMap<string, Buffer>> {
  const files = await buildPage(plugins);
  return new Map(
    files.map((file) => [file.fileName, Buffer.from(contentOf(file))]),
  );
}

/** The modules of the page by their paths from the example, but for what Vite adds and is on no disk. */
async function modulesOf(): Promise<readonly string[]> {
  const output = await buildPage();
  return output
    .flatMap((file) => (file.type === "chunk" ? file.moduleIds : []))
    .filter((module) => !module.startsWith("\0"))
    .map((module) => relative(browserPage, module))
    .toSorted();
}
