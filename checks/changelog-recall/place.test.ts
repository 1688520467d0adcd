import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isNewWith } from "./new-places.js";
import {
  canonicalPlace,
  isPlace,
  methodName,
  ownerOf,
  pathOf,
  resourceOfClass,
} from "./place.js";

describe("a place", () => {
  for (const [written, place] of [
    ["CatListParams.kinds[]", "CatListParams.kinds"],
    ["Zoo.Cat.tails[].hairs{}.color", "Zoo.Cat.tails.hairs.color"],
    ["Cat.default_settings[tail]", "Cat.default_settings.tail"],
    [
      "Zoo.CatShipParams.testHelpers.paws",
      "TestHelpers.Zoo.CatShipParams.paws",
    ],
    ["CatShipParams.testHelpers", "TestHelpers.CatShipParams"],
  ] as const) {
    it(`is ${place} for ${written}`, () => {
      assert.equal(canonicalPlace(written), place);
    });
  }

  it("has an owner, and a path in it", () => {
    assert.equal(ownerOf("Zoo.Cat.tail.length"), "Zoo.Cat");
    assert.deepEqual(pathOf("Zoo.Cat.tail.length"), ["tail", "length"]);
    assert.deepEqual(pathOf("Zoo.Cat"), []);
  });

  it("fits a place with * for one name and ** for any number", () => {
    assert.ok(isPlace("Cat.tail.length", "Cat.*.length"));
    assert.ok(!isPlace("Cat.tail.tip.length", "Cat.*.length"));
    assert.ok(isPlace("Cat.tail.tip.length", "**.length"));
    assert.ok(isPlace("Cat.length", "Cat.**.length"));
    assert.ok(!isPlace("Cat.lengthy", "**.length"));
  });

  it("of a method is one for all names that releases have for its class", () => {
    assert.equal(resourceOfClass("Zoo.CatsResource"), "Zoo.Cat");
    assert.equal(resourceOfClass("CountriesResource"), "Country");
    assert.equal(resourceOfClass("AddressResource"), "Address");
    assert.equal(methodName("list_line_items"), "listLineItems");
    assert.equal(methodName("delete"), "del");
  });
});

describe("what comes with something new", () => {
  const resource = { kind: "resource", place: "Zoo.Cat" } as const;

  it("is the deleted form, the methods and the params of a resource", () => {
    for (const place of [
      "Zoo.DeletedCat",
      "Zoo.Cat.feed",
      "Zoo.CatCreateParams.name",
      "Zoo.CatListTailsParams",
    ]) {
      assert.ok(isNewWith(place, resource), place);
    }
    assert.ok(!isNewWith("Zoo.DogCreateParams", resource));
  });

  it("is not of another resource whose name starts alike, where that is known", () => {
    const owners = new Set(["Zoo.Cat", "Zoo.CatLink"]);
    assert.ok(isNewWith("Zoo.CatFeedParams", resource, owners));
    assert.ok(!isNewWith("Zoo.CatLinkCreateParams", resource, owners));
    assert.ok(!isNewWith("Zoo.CattleCreateParams", resource));
  });

  it("is the params of a method", () => {
    const method = { kind: "method", place: "Cat.listTails" } as const;
    assert.ok(isNewWith("CatListTailsParams.limit", method));
    assert.ok(!isNewWith("CatListParams.limit", method));
    assert.ok(
      isNewWith("CatDeleteParams", { kind: "method", place: "Cat.del" }),
    );
  });
});
