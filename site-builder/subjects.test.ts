import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { Application, type ProjectReflection, ReflectionKind } from "typedoc";
import { ProgramMaker } from "./programs.js";
import { nameInModule, subjectsOf } from "./subjects.js";
import { untold } from "./untold.js";

const declarations = `
export declare namespace Identity {
  interface Session extends Shared { last_error: Session.LastError | null; checks?: Array<Session.Check>; map: { [key: string]: Session.Entry }; inline: { a: string }; }
  namespace Session {
    interface LastError { code: LastError.Code | null; previous?: LastError; }
    namespace LastError { type Code = "a" | "b"; }
    type Check = "c" | "d";
    interface Entry { at: number; }
  }
  interface SessionResource { list(limit: { most: number }): Promise<Session>; }
}
export interface Shared { id: string; }
`;

const roots = new Set([
  "Identity.Session",
  "Identity.SessionResource",
  "Shared",
]);

describe("what the history calls a declaration", () => {
  let folder: string;
  let project: ProjectReflection;
  let named: ReadonlyMap<string, string | undefined>;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "subjects-"));
    const file = join(folder, "index.d.ts");
    await writeFile(file, declarations);
    const application = await Application.bootstrap({}, []);
    const program = new ProgramMaker().make([file]);
    const sourceFile = program.getSourceFile(file);
    assert.ok(sourceFile);
    const index = { displayName: "index", program, sourceFile };
    const other = { ...index, displayName: "enums" };
    project = application.converter.convert([index, other]);
    const subjects = subjectsOf(project, (name) => roots.has(name));
    // Namespaces have the names of their types, and no history.
    const all = project
      .getReflectionsByKind(ReflectionKind.All)
      .filter((one) => !one.kindOf(ReflectionKind.SomeModule));
    named = new Map(
      all.map((one) => [nameInModule(one), subjects.get(one.id)]),
    );
  });
  after(() => rm(folder, { recursive: true, force: true }));

  for (const [name, subject] of [
    ["Identity.Session", "Identity.Session"],
    ["Identity.Session.LastError", "Identity.Session.last_error"],
    ["Identity.Session.LastError.code", "Identity.Session.last_error.code"],
    ["Identity.Session.LastError.Code", "Identity.Session.last_error.code"],
    [
      "Identity.Session.LastError.previous",
      "Identity.Session.last_error.previous",
    ],
    ["Identity.Session.Check", "Identity.Session.checks[]"],
    ["Identity.Session.Entry.at", "Identity.Session.map.*.at"],
    ["Identity.Session.inline.__type.a", "Identity.Session.inline.a"],
    ["Identity.Session.id", "Identity.Session.id"],
    ["Identity.SessionResource.list", "Identity.SessionResource.list"],
    ["Identity.SessionResource.list.list", "Identity.SessionResource.list"],
    ["Shared.id", "Shared.id"],
  ] as const) {
    it(`of ${name} is ${subject}`, () => {
      assert.equal(named.get(name), subject);
    });
  }

  it("is missed where the history has no story of it, arguments aside", () => {
    const names = untold(
      project,
      ({ name }) => name !== "at" && name !== "Check",
    );
    assert.deepEqual([...names].toSorted(), [
      "Identity.Session.Check",
      "Identity.Session.Entry.at",
    ]);
    const none = untold(project, () => false);
    assert.ok(!none.some((name) => name.endsWith(".most")));
  });
});
