import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import {
  assert as assertProperty,
  constantFrom,
  property,
  string,
} from "fast-check";
import { htmlReport } from "../../../src/diff-report/html/html-report.js";
import { markup, ownCode } from "../../../src/diff-report/html/markup.js";
import { startTags, visibleWords } from "./page-outline.js";
import { historyOf, reportOf } from "./report-examples.js";

const hostile = [
  "</script><script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  "--><!--",
  "</style></title></textarea>",
  "]]><![CDATA[",
  "&lt;b&gt; &amp;amp; &#x22;",
  "`${alert(1)}`",
  "line\u2028separator\u2029paragraph",
  "turn \u202e around \u2066 and \u200f back",
  "nul\0 bell\u0007 escape\u001b[31m half\ud800",
  "Name.</code><h1>",
];

/** The elements of a page that say how it is built; those that color text are none. */
function structure(page: string): readonly string[] {
  assert.equal(strayAngles(page), 0);
  return startTags(page)
    .map(({ name, attributes }) => [name, ...Object.keys(attributes)].join(" "))
    .filter((tag) => !/^(?:span|del|ins|mark|code|wbr)\b/u.test(tag));
}

/** How many `<` there are that begin no tag. */
function strayAngles(page: string): number {
  const angles = page.match(/</gu)?.length ?? 0;
  const ends = page.match(/<\/[a-z]\w*>/gu)?.length ?? 0;
  const inCode = [...page.matchAll(/<(style|script)\b[^]*?<\/\1>/gu)]
    .map(([element]) => (element.match(/</gu)?.length ?? 0) - 2)
    .reduce((sum, count) => sum + count, 0);
  return angles - ends - inCode - startTags(page).length - "<".length;
}

function pageOf(text: string): string {
  const members = historyOf([text, `${text} 2`], {
    [`Name.${text}`]: ["absent", "required"],
    [`Name.${text} = ${text}`]: ["absent", "present"],
  });
  return htmlReport(reportOf(text), members);
}

describe("text of a specification", () => {
  let harmless: readonly string[] = [];
  before(() => {
    harmless = structure(pageOf("harmless"));
  });

  for (const text of hostile) {
    it(`stays text: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(structure(pageOf(text)), harmless);
    });
  }

  it("stays text, whatever it is", () => {
    assertProperty(
      property(
        string({ unit: "binary" }),
        constantFrom(...hostile),
        (some, more) => {
          assert.deepEqual(structure(pageOf(some + more)), harmless);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("shows what cannot be seen", () => {
    const page = pageOf("a\u202eb\u2028c\0d\ud800e");
    assert.ok(visibleWords(page).includes("a\\u202eb\\u2028c\\u0000d\\ud800e"));
    assert.doesNotMatch(page, /[\0\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    assert.doesNotMatch(page, /\p{Cs}/u);
  });

  it("leaves letters of all languages and emoji alone", () => {
    assert.equal(markup`${"Größe, 名前, 🎉"}`.toString(), "Größe, 名前, 🎉");
  });
});

describe("markup", () => {
  it("escapes text in elements and in attributes, once", () => {
    assert.equal(
      markup`<p title="${`"'`}">${"<&>"}${markup`<b>${"<"}</b>`}</p>`.toString(),
      '<p title="&quot;&#39;">&lt;&amp;&gt;<b>&lt;</b></p>',
    );
  });

  it("puts lists one item after the other, and keeps lines", () => {
    assert.equal(markup`${["a", 1, markup`<i>`]}\n`.toString(), "a1<i>\n");
    assert.equal(markup`${"one\n\ttwo"}`.toString(), "one\n\ttwo");
  });

  it("refuses code that would end its element", () => {
    assert.throws(() => ownCode("x = '</script>'"));
    assert.throws(() => ownCode("<!--"));
  });
});
