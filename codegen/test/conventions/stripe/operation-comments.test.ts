import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { operationComment } from "../../../src/conventions/stripe/operation-comments.js";
import { releaseFeatures } from "../../../src/conventions/stripe/releases.js";

describe("the comment of an operation that is described in HTML", () => {
  for (const [rule, description, expected] of [
    [
      "is the text of its paragraphs, without blanks at their ends",
      "<p>Opens a park. </p>\n\n<p>The gate\u2019s <code>key</code> is kept.</p>\n",
      "Opens a park.\n\nThe gate's key is kept.",
    ],
    [
      "is the text of its lists",
      "<p>Opens:</p>\n\n<ul>\n<li>a <strong>park</strong></li>\n<li>a <em>pool</em></li>\n</ul>",
      "Opens:\n\n\na park\na pool",
    ],
    [
      "has no tag without attributes, whatever its name",
      "<p>At least <amount><currency>5</currency></amount>, on <h2>all</h2> days.</p>",
      "At least 5, on all days.",
    ],
    [
      "links to whole addresses",
      '<p><a href="/parks">A</a>\n<a href="#open_park">B</a>\n<a href="https://example.com">C</a></p>',
      "[A](https://docs.stripe.com/parks)\n[B](https://api.stripe.com#open_park)\n[C](https://example.com)",
    ],
    [
      "takes the last end tag of a line for that of its first link",
      '<p>To <a href="/a">open</a> or <a href="/b">close</a> it.</p>',
      'To [open or <a href="/b">close](https://docs.stripe.com/a) it.',
    ],
    [
      "looks for links in a line twice",
      '<p><a href="#a">A</a>, <a href="#b">B</a>, <a href="#c">C</a>.</p>',
      '[A, [B](#b), <a href="#c">C](https://api.stripe.com#a).',
    ],
    [
      "leaves the start of a link that ends in another line",
      '<p>Read <a href="/parks">of\nparks</a>.</p>',
      'Read <a href="/parks">of\nparks.',
    ],
    [
      "leaves tags with attributes",
      '<p><img src="x"> <a class="y" href="/x">z</a></p>',
      '<img src="x"> <a class="y" href="/x">z',
    ],
    [
      "has characters for entities, once",
      "<p>R&amp;D &lt;b&gt; &quot;x&quot; &#39;y&apos; &#x7B;&#125; &amp;lt;</p>",
      "R&D <b> \"x\" 'y' {} &lt;",
    ],
    [
      "shows markup that entities stand for as text",
      "<p>&lt;script&gt;&lt;/p&gt; &#42;&#x2f;</p>",
      "<script></p> */",
    ],
    [
      "leaves entities of other names, and numbers of no character",
      "<p>&park; &AMP; &; &#0; &#x110000; &#9999999; &#55296; &#x1234567; &#; &#x;</p>",
      "&park; &AMP; &; &#0; &#x110000; &#9999999; &#55296; &#x1234567; &#; &#x;",
    ],
  ] as const) {
    it(rule, () => {
      const features = releaseFeatures("2026-10-28.endive");
      assert.equal(operationComment(description, features), expected);
    });
  }

  it("links to the sites that the release links to", () => {
    const html = '<p><a href="/parks">A</a>\n<a href="#open_park">B</a></p>';
    assert.equal(
      operationComment(html, releaseFeatures("2020-08-27")),
      "[A](https://stripe.com/parks)\n[B](https://stripe.com/docs/api#open_park)",
    );
  });
});

describe("the comment of an operation that is described otherwise", () => {
  const features = releaseFeatures("2026-10-28.endive");

  for (const text of [
    "Opens `<gate>` <id> where a < b &amp; c > d, or <b>all</b>.",
    "The tag <p> begins a paragraph.",
    "&lt;p&gt;",
    "a <p\n> b",
  ]) {
    it(`is that text: ${JSON.stringify(text)}`, () => {
      assert.equal(operationComment(text, features), text);
    });
  }

  it("has links and apostrophes as the comment of a member", () => {
    assert.equal(
      operationComment("The [gate](/gates)\u2019s key.", features),
      "The [gate](https://docs.stripe.com/gates)'s key.",
    );
  });
});

// Each would take minutes if a pattern looked at the same characters again and again.
describe("a description of a megabyte in one line", () => {
  const features = releaseFeatures("2026-10-28.endive");

  for (const part of [
    "<a href=",
    '<a href="',
    '<a href="x">',
    '<a href="x">y',
    '"><a href="',
    "</a>",
    "</a",
    "<",
    "</x",
    "](/",
    "](/x y",
    "[](/",
    "`",
    "`x",
    "&",
    "&#1",
    "&#x1",
    "&amp",
    " ",
    "x",
  ]) {
    it(`is turned into a comment when it repeats ${JSON.stringify(part)}`, () => {
      const text = part.repeat(Math.ceil(1_000_000 / part.length));
      const kept = text.replaceAll("</a>", "").trim();
      assert.equal(operationComment(`<p>${text}</p>`, features), kept);
      const markdown = `1 < 2 ${text}`;
      assert.equal(operationComment(markdown, features), markdown.trim());
    });
  }
});
