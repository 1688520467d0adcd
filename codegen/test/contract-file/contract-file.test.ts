import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { readContractFile } from "../../src/contract-file/contract-file.js";
import { badExamples, goodExamples } from "./contract-examples.js";

/** Gives a test a folder with specifications, which is gone after it. */
async function inSpecificationFolder(
  test: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "contractgen-"));
  try {
    await mkdir(join(folder, "old"));
    await writeFile(join(folder, "old", "api.json"), "");
    await writeFile(join(folder, "api.yaml"), "");
    await writeFile(join(folder, "fix.overlay.yaml"), "");
    await test(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function write(folder: string, text: string): Promise<string> {
  const file = join(folder, "contract.json");
  await writeFile(file, text);
  return file;
}

/** The problems of a file that is to have some, as `line:column kind: message (pointer)`. */
async function problemsOf(file: string): Promise<readonly string[]> {
  const outcome = await readContractFile(file);
  assert.ok(!outcome.ok);
  return outcome.problems.map((problem) => {
    assert.equal(problem.file, file);
    const { position, kind, message, pointer } = problem;
    const place = position && `${position.line}:${position.column} `;
    return `${place ?? ""}${kind}: ${message} (${pointer})`;
  });
}

describe("readContractFile", () => {
  it("gives the versions in the order of the file, numbers too, and where they come from", () =>
    inSpecificationFolder(async (folder) => {
      const file = await write(
        folder,
        '{ "default": "v2", "versions": { "v2": { "specification": "./old/../api.yaml" }, "10": { "specification": "old/api.json", "overlays": ["./fix.overlay.yaml", "old/api.json"] }, "9": { "specification": "api.yaml" } } }',
      );
      assert.deepEqual(await readContractFile(file), {
        ok: true,
        value: {
          file,
          defaultVersion: "v2",
          how: {},
          versions: [
            {
              apiVersion: "v2",
              specification: join(folder, "api.yaml"),
              overlays: [],
            },
            {
              apiVersion: "10",
              specification: join(folder, "old", "api.json"),
              overlays: [
                join(folder, "fix.overlay.yaml"),
                join(folder, "old", "api.json"),
              ],
            },
            {
              apiVersion: "9",
              specification: join(folder, "api.yaml"),
              overlays: [],
            },
          ],
        },
      });
    }));

  it("names specifications from where the user is, as contract.json itself", () =>
    inSpecificationFolder(async (folder) => {
      await write(folder, goodExamples[0]?.text ?? "");
      const before = process.cwd();
      process.chdir(folder);
      try {
        const outcome = await readContractFile("contract.json");
        assert.ok(outcome.ok);
        assert.equal(outcome.value.versions[0]?.specification, "api.yaml");
      } finally {
        process.chdir(before);
      }
    }));

  for (const { name, text } of goodExamples) {
    it(`takes a contract with ${name}`, () =>
      inSpecificationFolder(async (folder) => {
        const outcome = await readContractFile(await write(folder, text));
        assert.ok(outcome.ok, JSON.stringify(outcome));
      }));
  }

  for (const { name, text, problems } of badExamples) {
    it(`says what is wrong with ${name}, and where`, () =>
      inSpecificationFolder(async (folder) => {
        assert.deepEqual(await problemsOf(await write(folder, text)), problems);
      }));
  }

  it("says which files are not there, beside all else that is wrong", () =>
    inSpecificationFolder(async (folder) => {
      const file = await write(
        folder,
        '{ "defalt": "a", "versions": {\n"a": { "specification": "none.yaml" },\n"b": { "specification": "api.yaml/none.yaml" },\n"c": { "specification": "old" },\n"d": { "specification": "api.yaml", "overlays": ["fix.overlay.yaml", "none.yaml", "old"] } } }',
      );
      assert.deepEqual(await problemsOf(file), [
        '1:1 missing-field: the field "default" is missing ()',
        '1:3 unknown-field: there is no field "defalt" here; did you mean "default"? (/defalt)',
        `2:8 file-not-found: there is no file "${folder}/none.yaml" (/versions/a/specification)`,
        `3:8 file-not-found: there is no file "${folder}/api.yaml/none.yaml" (/versions/b/specification)`,
        `4:8 not-a-file: "${folder}/old" is a folder, not a file (/versions/c/specification)`,
        `5:70 file-not-found: there is no file "${folder}/none.yaml" (/versions/d/overlays/1)`,
        `5:83 not-a-file: "${folder}/old" is a folder, not a file (/versions/d/overlays/2)`,
      ]);
    }));

  it("says that the file is not there, or is none", () =>
    inSpecificationFolder(async (folder) => {
      assert.deepEqual(await problemsOf(join(folder, "contract.json")), [
        "file-not-found: there is no such file ()",
      ]);
      assert.deepEqual(await problemsOf(folder), [
        "not-a-file: this is a folder, not a file ()",
      ]);
    }));

  const texts: readonly (readonly [string, string, string])[] = [
    [
      "empty",
      "",
      "1:1 json-syntax: expected a value, found the end of the text ()",
    ],
    [
      "no JSON",
      '{\n  "default": v1\n}',
      '2:14 json-syntax: expected a value, found "v1" ()',
    ],
    [
      "YAML",
      "default: v1\n",
      '1:1 json-syntax: expected a value, found "default" ()',
    ],
    [
      "a comma too long",
      '{\n  "default": "v1",\n}',
      '3:1 json-syntax: expected a key in double quotes, found "}" ()',
    ],
    [
      "ambiguous by a repeated key",
      '{\n  "default": "v1",\n  "default": "v2"\n}',
      '3:3 duplicate-key: the key "default" is already in this object (/default)',
    ],
  ];
  for (const [name, text, problem] of texts) {
    it(`says where the text is ${name}`, () =>
      inSpecificationFolder(async (folder) => {
        assert.deepEqual(await problemsOf(await write(folder, text)), [
          problem,
        ]);
      }));
  }
});
