import { asideOf } from "./asides.js";
import { interpretationOf } from "./interpretations.js";
import type { Reading } from "./reading.js";
import type { ChangelogLine, Release } from "./release.js";
import type { Statement } from "./sentences.js";
import { readSentence } from "./sentences.js";

/** Reads every line of a release. */
export function readRelease(release: Release): readonly Reading[] {
  const readings: Reading[] = [];
  for (const line of release.lines) {
    readings.push(readLine(release.version, line, above(readings, line)));
  }
  return readings;
}

function readLine(
  release: string,
  line: ChangelogLine,
  parent: Reading | undefined,
): Reading {
  const entry = (statements: readonly Statement[]) => {
    const source = { release, line: line.number };
    const claims = statements.map((statement) => ({ ...statement, source }));
    return { kind: "entry", line, claims } as const;
  };
  const interpretation = interpretationOf(release, line);
  if (typeof interpretation === "string")
    return { kind: "aside", line, reason: interpretation };
  if (interpretation !== undefined)
    return { ...entry(interpretation), isByHand: true };
  const statements =
    line.kind === "code"
      ? undefined
      : readSentence(withoutPullRequests(line.text));
  if (statements !== undefined) return entry(statements);
  const reason = asideOf(line, parent);
  return reason === undefined
    ? { kind: "unread", line }
    : { kind: "aside", line, reason };
}

/** The item that an indented line stands below. */
function above(
  readings: readonly Reading[],
  { indent }: ChangelogLine,
): Reading | undefined {
  return readings.findLast(
    ({ line }) => line.indent < indent && line.kind === "item",
  );
}

/** The text of a line after the links to pull requests in front of it. */
function withoutPullRequests(text: string): string {
  return text.replace(/^(?:\[#\d+\]\([^)]*\)[\s,]*)+/u, "");
}
