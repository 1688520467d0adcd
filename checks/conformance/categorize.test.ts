import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { categories, categorize } from "./categorize.js";
import { figureOf, percentageText } from "./figures.js";
import type { Row, Side, Statement } from "./row.js";
import { ownerKey, rowOf } from "./row.js";

const both = { ours: new Set<string>(), official: new Set<string>() };

describe("the category of a difference", () => {
  for (const [id, side, place, ours, official] of [
    [
      "nullable-and-optional",
      "response",
      "Cat.name",
      ": null | string",
      "?: null | string",
    ],
    [
      "nullable-not-required",
      "response",
      "Cat.name",
      "?: null | string",
      ": null | string",
    ],
    ["open-enum", "response", "Cat.kind", `: "a" | string & {  }`, `: "a"`],
    ["enum-values", "response", "Cat.kind", `: "a" | "b"`, `: "a" | "c"`],
    ["enum-or-string", "params", "CatListParams.kind", `?: "a"`, "?: string"],
    ["deleted-marker", "response", "Cat.deleted", "", "?: void"],
    [
      "source-union",
      "response",
      "Cat.source",
      ": Account | BankAccount | Card",
      ": BankAccount | Card | {…}",
    ],
    [
      "free-form-object",
      "response",
      "Cat.data",
      ": { [key: string]: unknown }",
      ": {…}",
    ],
    ["missing-property", "response", "Cat.age", "", ": number"],
    ["extra-property", "response", "Cat.age", ": number", ""],
    ["optionality", "params", "CatListParams.age", ": number", "?: number"],
    ["nullability", "response", "Cat.age", ": null | number", ": number"],
    ["more-alternatives", "response", "Cat.options", "?: {…} | {…}", "?: {…}"],
    [
      "details-or-token",
      "params",
      "CatCreateParams.card",
      "?: string",
      "?: string | {…}",
    ],
    ["missing-method", "method", "CatsResource.create", "", ": create"],
    ["extra-method", "method", "CatsResource.create", ": create", ""],
    [
      "params-optional",
      "arguments",
      "CatsResource.list",
      ": (params: {…})",
      ": (params?: {…})",
    ],
    [
      "argument-names",
      "arguments",
      "CatsResource.del",
      ": (id: string)",
      ": (catId: string)",
    ],
    [
      "search-result",
      "returns",
      "CatsResource.search",
      ": Promise<Response<ApiList<Cat>>>",
      ": ApiSearchResultPromise<Cat>",
    ],
    ["params-name", "name", "CatListParams.", ": A", ": B"],
    [
      "address-inlined",
      "name",
      "CatCreateParams.address",
      ": AddressParam",
      ": CatCreateParams.Address",
    ],
    [
      "address-shared",
      "name",
      "CatCreateParams.address",
      ": CatCreateParams.Address",
      ": AddressParam",
    ],
    [
      "numbered-union-members",
      "name",
      "CatCreateParams.food",
      ": CatCreateParams.Food",
      ": CatCreateParams.Food1, CatCreateParams.Food2",
    ],
    ["type-name", "name", "Cat.food", ": Cat.Food", ": Cat.Meal"],
    [
      "deprecated-tag",
      "operation comment",
      "CatsResource.list",
      ": Lists cats.\n@deprecated",
      ": Lists cats.",
    ],
    ["deprecated-tag", "comment", "Cat.age", ": @deprecated", ""],
    [
      "comment-by-hand",
      "operation comment",
      "AccountsResource.update",
      ": a",
      ": b",
    ],
    [
      "comment-of-shared-address",
      "comment",
      "CatCreateParams.owner.address.line1",
      ": Street.",
      "",
    ],
    [
      "comment-of-shared-address",
      "comment",
      "CatCreateParams.owner.address.state",
      ": State.",
      ": Province.",
    ],
    ["unexplained", "comment", "Cat.owner.address.line1", ": a", ": b"],
    ["unexplained", "comment", "Cat.owner.address.state", ": a", ""],
    ["unexplained", "comment", "CatCreateParams.owner.age", "", ": In years."],
    ["unexplained", "comment", "Cat.card", ": a", ": BankAccount or Card"],
    ["unexplained", "response", "Cat.age", ": number", ": boolean"],
  ] as const) {
    it(`is ${id} where it is ours ${ours || "none"} and official ${official || "none"}`, () => {
      const [categorized] = categorize(
        { rows: [row(side, place, ours, official)], lacking: both },
        false,
      );
      assert.equal(categorized?.category?.id, id);
    });
  }

  it("is of the owner where one of the two does not have it", () => {
    const rows = [row("response", "Cat.age", "", ": number")];
    const key = new Set([ownerKey("response", "Cat")]);
    const missing = categorize({ rows, lacking: { ...both, ours: key } }, true);
    const extra = categorize(
      { rows, lacking: { ...both, official: key } },
      true,
    );
    assert.equal(missing[0]?.category?.id, "missing-resource");
    assert.equal(extra[0]?.category?.id, "extra-resource");
  });

  it("is that of the variant where the specification is the public one", () => {
    const rows = [row("response", "Cat.age", "", ": number")];
    const [categorized] = categorize({ rows, lacking: both }, true);
    assert.equal(categorized?.category?.id, "sdk-only");
  });

  it("is that of the variant where the public one describes otherwise", () => {
    const rows = [
      row("comment", "Cat.age", ": In years.", ""),
      row("comment", "CatCreateParams.owner", "", ": Its owner."),
      row("comment", "CatCreateParams.owner.age", "", ": In years."),
    ];
    assert.deepEqual(
      categorize({ rows, lacking: both }, true).map(
        ({ category }) => category?.id,
      ),
      ["comment-of-variant", "comment-of-variant", "undescribed-params"],
    );
  });

  it("is none where the two agree", () => {
    const rows = [row("response", "Cat.age", ": number", ": number")];
    assert.deepEqual(categorize({ rows, lacking: both }, false), [
      { row: rows[0] },
    ]);
  });

  it("is told by an id that no other category has", () => {
    const ids = categories.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
  });
});

describe("a figure", () => {
  const rows = categorize(
    {
      rows: [
        row("response", "Cat.id", ": string", ": string"),
        row("response", "Cat.name", ": null | string", "?: null | string"),
        row("response", "Cat.age", ": number", ": boolean"),
        row("params", "CatListParams.age", "?: number", "?: number"),
      ],
      lacking: both,
    },
    false,
  );

  it("counts the rows of its side, with and without what no rule can know", () => {
    assert.deepEqual(figureOf(rows, "response"), {
      compared: 3,
      agree: 1,
      percentage: 100 / 3,
      percentageLeavingOut: 50,
    });
  });

  it("is 0 % where nothing was compared, as that proves nothing", () => {
    assert.equal(figureOf(rows, "method").percentage, 0);
  });

  it("is never rounded up to 100 %", () => {
    assert.equal(percentageText((100 * 99_999) / 100_000), "99.99 %");
    assert.equal(percentageText(100), "100.00 %");
  });
});

/** A row from texts such as `?: string`; empty text is a release that has nothing there. */
function row(side: Side, place: string, ours: string, official: string): Row {
  const end = place.indexOf(".");
  const subject = {
    side,
    owner: place.slice(0, end),
    path: place.slice(end + 1),
  };
  return rowOf(subject, statement(ours), statement(official));
}

function statement(text: string): Statement | undefined {
  if (text === "") return undefined;
  const type = text.slice(text.indexOf(": ") + 2);
  return {
    optional: text.startsWith("?"),
    type,
    literals: type.split(" | ").filter((member) => member.startsWith('"')),
  };
}
