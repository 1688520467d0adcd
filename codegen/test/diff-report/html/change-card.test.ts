import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Change } from "../../../src/diff/change-report.js";
import { changeCard } from "../../../src/diff-report/html/change-card.js";
import { visibleWords } from "./page-outline.js";
import {
  memberAdded,
  removed,
  reworded,
  valueAdded,
} from "./report-examples.js";

function cardOf(change: Change): string {
  const sides = { base: "old", revision: "new" };
  return changeCard({ change, anchor: "here" }, sides).toString();
}

describe("the card of a change", () => {
  it("begins with the sentence, its names as code", () => {
    assert.ok(
      cardOf(removed).includes(
        "Remove support for <code>url</code> on <code>Identity.VerificationSession</code>",
      ),
    );
  });

  it("marks what differs between both sides", () => {
    const card = cardOf(valueAdded);
    const [inserted = ""] = /<ins>.*?<\/ins>/u.exec(card) ?? [];
    assert.equal(visibleWords(inserted), '"validated" |');
    assert.ok(!card.includes("<del>"));
  });

  it("marks words of documentation", () => {
    const card = cardOf(reworded);
    const [deleted = ""] = /<del>.*?<\/del>/u.exec(card) ?? [];
    assert.equal(visibleWords(deleted), "it");
  });

  it("says which side has nothing", () => {
    assert.match(
      visibleWords(cardOf(removed)),
      /Before ?url: .* After ?not there/u,
    );
    assert.match(visibleWords(cardOf(memberAdded)), /Before ?not there After/u);
  });

  it("cuts what is the same and long, and says how much it cut", () => {
    const values = Array.from({ length: 80 }, (_, index) => `"value_${index}"`);
    const before = values.join(" | ");
    const after = [...values.slice(0, 40), '"new"', ...values.slice(40)].join(
      " | ",
    );
    const card = cardOf({ ...valueAdded, before, after });
    assert.ok(card.includes("new"));
    assert.match(visibleWords(card), /⋯ 3\d more ⋯/u);
    assert.ok(!card.includes("value_20"));
  });

  it("shows both sides whole where all differs", () => {
    const many = (name: string) =>
      Array.from({ length: 600 }, (_, index) => `${name}${index}`).join(" | ");
    const card = cardOf({ ...valueAdded, before: many("A"), after: many("B") });
    assert.ok(card.includes("A599") && card.includes("B599"));
  });

  it("marks the failing line of the proof, with the compiler's error below it", () => {
    const card = cardOf(removed);
    const [failing = ""] =
      /<span class="line failing">[^]*?TS\d+[^\n]*/u.exec(card) ?? [];
    assert.equal(
      visibleWords(failing),
      "This line fails: export const url: string | null = session.url; // sent to the user TypeScript says: TS2339: Property 'url' does not exist on type 'VerificationSession'.",
    );
    assert.equal(card.match(/class="line/gu)?.length, 2);
  });

  it("goes without a proof, and without a place in the specification", () => {
    const card = cardOf({ ...memberAdded, pointer: "" });
    assert.ok(!card.includes("witness") && !card.includes("Specification"));
  });
});
