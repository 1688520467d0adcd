import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { compileDeclarations } from "../../../src/compile/compile-declarations.js";

/**
 * What code that uses the declarations of a case relies on: each statement
 * compiles, and a declaration after `// wrong:` does not.
 */
const uses: Readonly<Record<string, readonly string[]>> = {
  unions: [
    "type Lives = Extract<Unions.Pet, { kind: 'cat' | 'kitten' }>['lives'];",
    "type A = Expect<Equal<Lives, number | undefined>>;",
    "type B = Expect<Equal<Unions.Pet['kind'], 'cat' | 'kitten' | 'dog' | 'fish' | 'Bird' | 'viper' | undefined>>;",
    "type C = Expect<Equal<Extract<Unions.Pet, never>, never>>;",
    "type D = Expect<Equal<Unions.WithShared['id'], string>>;",
  ],
  "all-of": [
    "type A = Expect<Equal<Parts.Cat['size'], number>>;",
    "type B = Expect<Equal<Parts.Cat['name'], string>>;",
    "type C = Expect<Equal<Parts.Conflict['size'], string | undefined>>;",
    "type D = Expect<Parts.Cat extends Parts.Animal ? true : false>;",
    "type E = Expect<Equal<Parts.EitherAndMore['more'], boolean | undefined>>;",
    "type F = Expect<Equal<Parts.Text, 'a' | 'b'>>;",
  ],
  discriminators: [
    "type A = Expect<Equal<Extract<Discriminators.Any, { petType: 'kitten' }>, Discriminators.Kitten>>;",
    "type B = Expect<Equal<Discriminators.Cat['petType'], 'cat' | 'kitten'>>;",
    "type C = Expect<Equal<Discriminators.Bird['petType'], 'Bird'>>;",
    "type D = Expect<Equal<Discriminators.Square['kind'], 'square'>>;",
    "type E = Expect<Equal<Discriminators.Triangle['kind'], Discriminators.Shape['kind']>>;",
    "type F = Expect<Discriminators.Kitten extends Discriminators.Pet ? true : false>;",
  ],
  objects: [
    "type A = Expect<Equal<Objects.WithOthers['a'], string>>;",
    "type B = Expect<Equal<Objects.WithOthers['other'], string | number | boolean | undefined>>;",
    "type C = Expect<Equal<Objects.Required['b'], number | undefined>>;",
  ],
  forms: [
    "type A = Expect<Equal<keyof ReadAndWrite.User, 'id' | 'name' | 'role' | 'friends' | 'settings' | 'address'>>;",
    "type B = Expect<Equal<keyof ReadAndWrite.UserInput, 'name' | 'password' | 'role' | 'friends' | 'settings' | 'address'>>;",
    "type C = Expect<Equal<Parameters<ReadAndWrite.ReadAndWriteResource['createUser']>[0]['body'], ReadAndWrite.UserInput>>;",
  ],
  references: [
    "type A = Expect<Equal<Awaited<ReturnType<References.ReferencesResource['getPet']>>, References.PetsGet200DataItem>>;",
    "type B = Expect<NonNullable<References.Siblings['limited']> extends string ? true : false>;",
    "type C = Expect<Equal<NonNullable<References.Left['right']>['left'], References.Left | References.Right | undefined>>;",
  ],
};

const tools = `
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Expect<T extends true> = T;
`;

for (const [name, statements] of Object.entries(uses)) {
  test(`code can rely on the declarations of ${name}`, async () => {
    const golden = new URL(`cases/${name}.d.ts`, import.meta.url);
    const text = await readFile(golden, "utf8");
    const [, namespace] = /declare namespace (\w+)/.exec(text) ?? [];
    const findings = await compileDeclarations([
      { path: "index.d.ts", text },
      {
        path: "use.d.ts",
        text: [
          `import type { ${namespace} } from "./index.js";`,
          tools,
          ...statements,
          "export {};",
        ].join("\n"),
      },
    ]);
    assert.deepEqual(findings, []);
  });
}

test("the statements above can fail", async () => {
  const text = `${tools}type A = Expect<Equal<string, number>>; export {};`;
  const findings = await compileDeclarations([{ path: "use.d.ts", text }]);
  assert.deepEqual(
    findings.map(({ code }) => code),
    [2344],
  );
});
