import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { surfaceOfText } from "../conformance/compare-pair.js";
import type { Claim } from "./claim.js";
import { claimText } from "./claim.js";
import { declaredNames } from "./declared-names.js";
import { declaredEnds } from "./ends.js";
import { foldClaims } from "./fold.js";
import { missText } from "./miss.js";
import { failures, recallFigures, recallOutcome } from "./outcome.js";
import type { RecallPair } from "./recall-pair.js";
import { reportedOf } from "./reported.js";
import { isFound } from "./recall.js";
import { readSentence } from "./sentences.js";

const base = `
export interface Cat { object: "cat"; name: string; kind: Cat.Kind; old: string }
export namespace Cat { type Kind = "a" | "b"; }
export interface CatCreateParams { name: string }
export interface CatResource { create(params: CatCreateParams): Promise<Cat>; }
export interface Home { street: string }
export interface Dog { object: "dog"; home: Home; owner: Home }
export interface DogCreateParams { collar: DogCreateParams.Collar }
export namespace DogCreateParams { interface Collar { color?: string } }
`;

const revision = `
export interface Cat { object: "cat"; name: string | null; kind: Cat.Kind; tail: Cat.Tail; by_hand: string }
export namespace Cat { type Kind = "a" | "b" | "c"; interface Tail { length: number } }
export interface CatCreateParams { name?: string; silent?: string }
export interface CatFeedParams { food?: string }
export interface CatResource {
  create(params?: CatCreateParams): Promise<Cat>;
  feed(params?: CatFeedParams): Promise<Cat>;
}
export interface Home { street: string | null }
export interface Collar { color?: string }
export interface Dog { object: "dog"; home: Home; owner: Home }
export interface DogCreateParams { collar: Collar }
`;

/** What the generator makes of specifications that lack what is by hand, and have more elsewhere. */
const generated = revision
  .replace("; by_hand: string", "; extra: string")
  .replace("name: string | null", "name: string | null; later: string");

const sentences = [
  "Add support for `length` on `Cat.tail`",
  "Add support for `tail` on `Cat`",
  "Add support for `by_hand` on `Cat`",
  "Add support for `never` on `Cat`",
  "Add support for new value `c` on enum `Cat.kind`",
  "Change type of `Cat.name` from `string` to `string | null`",
  "Change `CatCreateParams.name` to be optional",
  "Add support for `feed` method on resource `Cat`",
  "Remove support for `old` on `Cat`",
];

const reported = [
  ["read-required-member-added", "Cat.tail"],
  ["read-null-added", "Cat.name"],
  [
    "read-value-added",
    "Cat.kind",
    "Add support for new value `c` on enum `Cat.kind`",
  ],
  ["write-presence-made-optional", "CatCreateParams.name"],
  ["write-presence-made-optional", "CatResource.create(params)"],
  ["write-method-added", "CatResource.feed"],
  ["write-optional-member-added", "CatCreateParams.silent"],
  ["read-required-member-added", "Cat.extra"],
  ["read-required-member-added", "Cat.later"],
  ["read-null-added", "Home.street"],
  ["write-name-removed", "DogCreateParams.collar"],
  ["write-name-removed", "DogCreateParams.invented"],
  ["read-required-member-added", "Cat.invented"],
] as const;

describe("what is reported, held against changelog and declarations", () => {
  const outcome = outcomeOf(reported);

  it("finds what is claimed, and what is inside of what is new", () => {
    assert.deepEqual(
      outcome.results.filter(isFound).map(({ claim }) => claimText(claim)),
      [
        "+ member Cat.tail",
        "+ value c of Cat.kind",
        "~ type Cat.name: string → string | null",
        "~ CatCreateParams.name is optional",
        "+ method Cat.feed",
      ],
    );
  });

  it("gives each change its ground", () => {
    assert.deepEqual(
      outcome.grounded.map(({ reported: { change }, ground, saidOf }) =>
        [change.subject, ground, saidOf ?? ""].join(" ").trim(),
      ),
      [
        "Cat.tail claimed",
        "Cat.name claimed",
        "Cat.kind claimed",
        "CatCreateParams.name claimed",
        "CatResource.create(params) declared",
        "CatResource.feed claimed",
        "CatCreateParams.silent declared",
        "Cat.extra specified",
        "Cat.later specified 2.0.0",
        "Home.street declared",
        "DogCreateParams.collar declared",
        "DogCreateParams.invented invented",
        "Cat.invented invented",
      ],
    );
  });

  it("gives each miss its cause", () => {
    assert.deepEqual(
      outcome.misses.map(({ miss, cause }) => `${cause.id}: ${missText(miss)}`),
      [
        "not-specified: 1.2.0 says + member Cat.by_hand",
        "not-declared: 1.3.0 says + member Cat.never",
        "unexplained: 1.8.0 says - member Cat.old",
        "not-specified: declared + member Cat.by_hand",
        "unexplained: declared - member Cat.old",
        "shared-type: declared ~ type Dog.home.street",
        "shared-type: declared ~ type Dog.owner.street",
      ],
    );
  });

  it("counts what was found of claims and of declared changes", () => {
    const figures = recallFigures(outcome);
    assert.equal(figures["claims found"], (5 / 8) * 100);
    assert.ok(figures["declared changes reported"] < 100);
  });

  it("fails for figures below their floors, for what is invented, unexplained or not understood", () => {
    assert.deepEqual(failures(pair(90), outcome), [
      "claims found: below 90 %",
      "2 invented changes",
      "2 misses without an explanation",
    ]);
    const line = { number: 1, indent: 0, kind: "item", text: "?" } as const;
    const unread = {
      ...outcome,
      readings: [{ kind: "unread", line } as const],
    };
    assert.ok(
      failures(pair(0), unread).includes(
        "1 lines of the changelog not understood",
      ),
    );
  });

  it("misses nothing but what the specifications lack when all is reported", () => {
    const whole = outcomeOf([
      ...reported.slice(0, -2),
      ["read-required-member-removed", "Cat.old"],
    ]);
    assert.deepEqual(failures(pair(50), whole), []);
  });
});

function outcomeOf(changes: readonly (readonly [string, string, string?])[]) {
  const folded = foldClaims(claimsOf(sentences, (index) => `1.${index}.0`));
  return recallOutcome({
    readings: [],
    folded,
    outside: claimsOf(["Add support for `later` on `Cat`"], () => "2.0.0"),
    reported: changes.flatMap(
      ([rule, subject, summary = ""]) =>
        reportedOf({
          rule,
          level: "additive",
          direction: "read",
          subject,
          summary,
          pointer: "",
        }) ?? [],
    ),
    ends: {
      official: declaredEnds(read(base), read(revision)),
      generated: declaredEnds(read(base), read(generated)),
    },
  });
}

function read(text: string) {
  return { surface: surfaceOfText(text), names: declaredNames(text) };
}

function claimsOf(
  list: readonly string[],
  releaseOf: (index: number) => string,
): readonly Claim[] {
  return list.flatMap((sentence, index) =>
    (readSentence(sentence) ?? []).map((statement) => ({
      ...statement,
      source: { release: releaseOf(index), line: index },
    })),
  );
}

function pair(minimum: number): RecallPair {
  const end = {
    apiVersion: "1",
    specification: { path: "" },
    official: { version: "1.0.0", path: "", layout: "ambient" },
  } as const;
  return {
    id: "cats",
    title: "Cats",
    base: end,
    revision: end,
    floors: [{ figure: "claims found", minimum }],
  };
}
