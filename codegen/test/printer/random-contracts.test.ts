import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { format } from "prettier";
import ts from "typescript";
import { printContract } from "../../src/printer/print.js";
import { contracts } from "./contract-arbitrary.js";
import { expectedOf } from "./expected.js";
import { parse } from "./parse.js";
import { readBack } from "./read-back.js";
import { documentations } from "./text-arbitrary.js";

const numRuns = 200;

test("prettier leaves any contract's text as it is", async () => {
  await fc.assert(
    fc.asyncProperty(contracts, async (contract) => {
      const text = printContract(contract, ["A preamble."]);
      assert.equal(await format(text, { parser: "typescript" }), text);
    }),
    { numRuns },
  );
});

test("TypeScript reads in a contract's text what the contract holds, and nothing else", () => {
  fc.assert(
    fc.property(contracts, (contract) => {
      const file = parse(printContract(contract, []));
      assert.deepEqual(readBack(file), expectedOf(contract));
    }),
    { numRuns },
  );
});

test("a comment documents its declaration and its member, whatever the text", () => {
  fc.assert(
    fc.property(
      documentations,
      documentations,
      fc.boolean(),
      (declarationText, memberText, deprecated) => {
        const text = printContract(
          {
            apiVersion: "1",
            declarations: [
              {
                kind: "interface",
                name: "X",
                direction: "read",
                documentation: declarationText,
                typeParameters: [],
                extends: [],
                members: [
                  {
                    kind: "property",
                    name: "x",
                    optional: false,
                    type: { kind: "primitive", name: "string" },
                    documentation: memberText,
                    deprecated,
                  },
                ],
              },
            ],
          },
          [declarationText],
        );
        const file = parse(text);
        const [declaration] = file.statements;
        assert.ok(declaration && ts.isInterfaceDeclaration(declaration));
        const [member] = declaration.members;
        assert.ok(member && declaration.members.length === 1);
        assertDocumented(declaration, declarationText, []);
        assertDocumented(member, memberText, deprecated ? ["deprecated"] : []);
        assert.equal(file.statements.length, 1);
      },
    ),
    { numRuns: 1000 },
  );
});

/** One comment without links, with these tags, whose text is the documentation's but for blanks and backslashes. */
function assertDocumented(
  node: ts.Node,
  documentation: string,
  tags: readonly string[],
): void {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  assert.ok(comments.length <= 1);
  assert.deepEqual(
    ts.getJSDocTags(node).map(({ tagName }) => tagName.text),
    tags,
  );
  const shown = comments[0]?.comment ?? "";
  assert.equal(typeof shown, "string");
  assert.equal(visible(String(shown)), visible(documentation));
}

/** Letters and digits, but for the letters that are blank and what stands for unseen characters. */
function visible(text: string): string {
  return text.replace(
    /\\u[\da-f]{4}|[^\p{L}\p{N}]|[\u115f\u1160\u3164\uffa0]/gu,
    "",
  );
}
