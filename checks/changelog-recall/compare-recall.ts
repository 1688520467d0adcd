import type { Claim } from "./claim.js";
import { declaredEnds } from "./ends.js";
import type { ReadEnd, UnreadEnd } from "./end-surfaces.js";
import { readEnd } from "./end-surfaces.js";
import type { Folded } from "./fold.js";
import { foldClaims } from "./fold.js";
import type { RecallOutcome } from "./outcome.js";
import { recallOutcome } from "./outcome.js";
import type { Reading } from "./reading.js";
import { readRelease } from "./read-release.js";
import type { RecallPair } from "./recall-pair.js";
import type { Release } from "./release.js";
import { compareVersions, releasesBetween } from "./release.js";
import type { Reported } from "./reported.js";
import { reportedChanges } from "./reported-changes.js";

/** How many releases before and after a range are near it. */
const NEAR = 12;

/** What became of one pair. */
export type RecallResult =
  | {
      readonly kind: "compared";
      readonly pair: RecallPair;
      readonly outcome: RecallOutcome;
    }
  | {
      readonly kind: "failed";
      readonly pair: RecallPair;
      /** What is missing or refused, a line each. */
      readonly problems: readonly string[];
    };

/** Compares pairs, one after the other; an end that two of them share is read once. */
export async function compareRecall(
  pairs: readonly RecallPair[],
  changelog: readonly Release[],
): Promise<readonly RecallResult[]> {
  const ends = new Map<RecallPair["base"], Promise<ReadEnd | UnreadEnd>>();
  const results: RecallResult[] = [];
  for (const pair of pairs) {
    const read = (end: RecallPair["base"]) => {
      const known = ends.get(end) ?? readEnd(end, pair.scope);
      ends.set(end, known);
      return known;
    };
    const [base, revision] = [await read(pair.base), await read(pair.revision)];
    ends.delete(pair.base);
    results.push(await comparePair(pair, base, revision, changelog));
  }
  return results;
}

async function comparePair(
  pair: RecallPair,
  base: ReadEnd | UnreadEnd,
  revision: ReadEnd | UnreadEnd,
  changelog: readonly Release[],
): Promise<RecallResult> {
  if ("problems" in base) return { kind: "failed", pair, ...base };
  if ("problems" in revision) return { kind: "failed", pair, ...revision };
  const reported = await reportedChanges(base, revision);
  if ("problems" in reported) return { kind: "failed", pair, ...reported };
  const outcome = outcomeOf(
    pair,
    [base, revision],
    reported.changes,
    changelog,
  );
  return { kind: "compared", pair, outcome };
}

function outcomeOf(
  { scope, base, revision }: RecallPair,
  [older, newer]: readonly [ReadEnd, ReadEnd],
  reported: readonly Reported[],
  changelog: readonly Release[],
): RecallOutcome {
  const releases = releasesBetween(
    changelog,
    base.official.version,
    revision.official.version,
  );
  const readings = releases.flatMap((release) => readRelease(release));
  const folded = foldClaims(claimsOf(readings));
  const isInScope = (place: string) => scope?.test(place) !== false;
  return recallOutcome({
    readings,
    folded: scope === undefined ? folded : claimsInScope(folded, isInScope),
    outside: claimsOutside(changelog, releases),
    reported: reported.filter(({ said }) => isInScope(said.place)),
    ends: {
      official: declaredEnds(older.official, newer.official),
      generated: declaredEnds(older.generated, newer.generated),
    },
  });
}

function claimsOf(readings: readonly Reading[]): readonly Claim[] {
  return readings.flatMap((reading) =>
    reading.kind === "entry" ? reading.claims : [],
  );
}

/** The claims of releases near a range: those after it first, since specifications are rather newer than older. */
function claimsOutside(
  changelog: readonly Release[],
  range: readonly Release[],
): readonly Claim[] {
  const first = range.at(0)?.version ?? "";
  const last = range.at(-1)?.version ?? "";
  const oldestFirst = changelog.toSorted((a, b) =>
    compareVersions(a.version, b.version),
  );
  const after = oldestFirst.filter(
    ({ version }) => compareVersions(version, last) > 0,
  );
  const before = oldestFirst
    .filter(({ version }) => compareVersions(version, first) < 0)
    .toReversed();
  return [...after.slice(0, NEAR), ...before.slice(0, NEAR)].flatMap(
    (release) => claimsOf(readRelease(release)),
  );
}

/** Of claims that name no resource (`**`) it is not known whether they are in a scope: they are left out. */
function claimsInScope(
  { claims, cancelled, absorbed }: Folded,
  isInScope: (place: string) => boolean,
): Folded {
  const inScope = (list: readonly Claim[]) =>
    list.filter(({ place }) => isInScope(place));
  return {
    claims: inScope(claims),
    cancelled: inScope(cancelled),
    // They still explain what is reported.
    absorbed: [
      ...inScope(absorbed),
      ...claims.filter(({ place }) => place.startsWith("**")),
    ],
  };
}
