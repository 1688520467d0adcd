import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import ts from "typescript";
import {
  declarationsOf,
  statedVersions,
} from "../completeness/type-tests-program.js";
import { mutantsOf } from "../mutations/declaration-mutants.js";
import { mutated } from "../mutations/mutant.js";
import { sampleOf } from "../mutations/sample.js";
import { temporaryFolder } from "../package-commands.js";
import { repository } from "../specification-contract.js";
import { compareRelease } from "./compare-release.js";
import { fakeReleases, generatedText, writeRelease } from "./fake-releases.js";

describe("the comparison with an official release", () => {
  const { folder, remove } = temporaryFolder();
  after(remove);

  for (const [layout, files] of Object.entries(fakeReleases)) {
    const release = join(folder, layout);
    writeRelease(release, files);
    const differencesIn = (text: string): readonly string[] =>
      differencesOf("2020-08-27", { file: "/ours/index.d.ts", text }, release);

    describe(`in the layout with ${layout}`, () => {
      it("finds nothing where all is equal", () => {
        assert.deepEqual(differencesIn(generatedText), []);
      });

      const source = ts.createSourceFile(
        "index.d.ts",
        generatedText,
        ts.ScriptTarget.ES2022,
        true,
      );
      const mutants = sampleOf(mutantsOf(source), 40, "1");
      it("notices mistakes of every kind", () => {
        assert.equal(mutants.length, 40);
        for (const mutant of mutants) {
          const text = mutated(generatedText, mutant);
          assert.notDeepEqual(
            differencesIn(text),
            [],
            `${mutant.kind}: ${text}`,
          );
        }
      });

      for (const [what, before, replacement, expected] of [
        [
          "another API version",
          '"2020-08-27"',
          '"2020-08-28"',
          ["ApiVersion is another type"],
        ],
        [
          "no API version",
          /export type ApiVersion.*/u,
          "",
          ["ApiVersion is only in the official release"],
        ],
        [
          "a member that is optional",
          "id: string;",
          "id?: string;",
          [
            "VerificationSession is another type",
            "VerificationSession `id` differs",
            "VerificationSession has its members in another order, or in other words",
          ],
        ],
        [
          "a declaration that is missing",
          /namespace LastError \{[^}]*\}/u,
          "",
          [
            "VerificationSession.LastError.Code is only in the official release",
          ],
        ],
        [
          "a declaration too many",
          "export interface Metadata",
          "export interface Extra {}\nexport interface Metadata",
          ["Extra is not in the official release"],
        ],
        [
          "values in another order",
          '"abandoned" | "expired"',
          '"expired" | "abandoned"',
          [
            "VerificationSession.LastError.Code has its members in another order, or in other words",
          ],
        ],
        [
          "a signature that is missing",
          /retrieve\(id: string, options.*/u,
          "",
          [
            "VerificationSessionResource is another type",
            "VerificationSessionResource `retrieve` differs",
            "VerificationSessionResource has its members in another order, or in other words",
          ],
        ],
      ] as const)
        it(`says where: ${what}`, () => {
          const text = generatedText.replace(before, replacement);
          assert.notEqual(text, generatedText);
          const found = differencesIn(text);
          for (const difference of expected)
            assert.ok(found.includes(difference), found.join("\n"));
        });
    });
  }

  it("refuses a package without declarations of Identity", () => {
    assert.throws(
      () =>
        differencesOf(
          "2020-08-27",
          { file: "/ours/index.d.ts", text: generatedText },
          join(folder, "nothing"),
        ),
      /has no declarations of Identity/u,
    );
  });
});

describe("the comparison with the releases among the dependencies", () => {
  for (const apiVersion of statedVersions)
    it(`finds nothing, and would find a mistake: ${apiVersion}`, () => {
      const file = declarationsOf(apiVersion);
      const text = readFileSync(file, "utf8");
      const release = join(repository, "node_modules", `stripe-${apiVersion}`);
      assert.deepEqual(differencesOf(apiVersion, { file, text }, release), []);
      const broken = text.replace(
        "last_error: VerificationSession.LastError | null;",
        "last_error: VerificationSession.LastError;",
      );
      assert.notEqual(broken, text);
      assert.notDeepEqual(
        differencesOf(apiVersion, { file, text: broken }, release),
        [],
      );
    });
});

function differencesOf(
  ...compared: Parameters<typeof compareRelease>
): readonly string[] {
  return compareRelease(...compared).flatMap(({ name, differences: found }) =>
    found.map((difference) => `${name} ${difference}`),
  );
}
