import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { memberComment } from "../../../src/conventions/stripe/member-comments.js";
import { releaseFeatures } from "../../../src/conventions/stripe/releases.js";

describe("the comment of a member", () => {
  for (const [rule, description, expected] of [
    [
      "has straight apostrophes, and other quotes as they are",
      "The owner\u2019s \u201cname\u201d, \u2018as is\u2019",
      "The owner's \u201cname\u201d, \u2018as is'",
    ],
    [
      "links to whole addresses",
      "See [parks](/parks#map) and [maps](/maps).",
      "See [parks](https://docs.stripe.com/parks#map) and [maps](https://docs.stripe.com/maps).",
    ],
    [
      "leaves other links as they are",
      "[a](https://example.com/x) [b](#fragment) [c](x/y) [d](/x y) [e](/x",
      "[a](https://example.com/x) [b](#fragment) [c](x/y) [d](/x y) [e](/x",
    ],
    [
      "has links of HTML in Markdown",
      'The park. <a href="/parks">See the map</a> for more.',
      "The park. [See the map](https://docs.stripe.com/parks) for more.",
    ],
    [
      "has line endings for line breaks of HTML",
      "The park.<br><br>Opens at nine.",
      "The park.\n\nOpens at nine.",
    ],
    [
      "leaves comparisons, placeholders and entities as they are",
      "Where a < b, b > c and a<b>c: <id>, <p>, &lt;id&gt;, R&amp;D, x &y; z",
      "Where a < b, b > c and a<b>c: <id>, <p>, &lt;id&gt;, R&amp;D, x &y; z",
    ],
    [
      "leaves code as it is",
      'Put `<br>`, `[a](/b)` or `<a href="/x">y</a>` into [`text`](/text)',
      'Put `<br>`, `[a](/b)` or `<a href="/x">y</a>` into [`text`](https://docs.stripe.com/text)',
    ],
    ["has no blanks around it", " \n One.\n\n Two. \n", "One.\n\n Two."],
    ["is empty where nothing is said", " \n", ""],
  ] as const) {
    it(rule, () => {
      const features = releaseFeatures("2026-10-28.endive");
      assert.equal(memberComment(description, features), expected);
    });
  }

  it("links to the site that the release links to", () => {
    const features = releaseFeatures("2020-08-27");
    assert.equal(
      memberComment("[parks](/parks)", features),
      "[parks](https://stripe.com/parks)",
    );
  });
});
