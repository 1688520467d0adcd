import type { AsideReason } from "./reading.js";
import type { ChangelogLine } from "./release.js";
import type { Statement } from "./sentences.js";
import { interpretations8To8166 } from "./interpretations-8-149-to-8-166.js";
import { interpretations8200To9 } from "./interpretations-8-200-to-9-0.js";
import { interpretations9To10 } from "./interpretations-9-to-10.js";
import { interpretations11To14 } from "./interpretations-11-to-14.js";
import { interpretations15 } from "./interpretations-15.js";
import { interpretationsFrom16 } from "./interpretations-from-16.js";
import { readSentence } from "./sentences.js";

/** A line that is written by hand, and what it means. */
export interface Interpretation {
  /** The version of the release. */
  readonly release: string;
  /** How the line's text starts, without bullet and sign. */
  readonly start: string;
  /** The same in the changelog's own forms of sentence; or why it claims nothing. */
  readonly means: readonly string[] | AsideReason;
}

const interpretations: readonly Interpretation[] = [
  ...interpretations8To8166,
  ...interpretations8200To9,
  ...interpretations9To10,
  ...interpretations11To14,
  ...interpretations15,
  ...interpretationsFrom16,
];

/** What a line means that is in no form of the generated ones; undefined for all others. */
export function interpretationOf(
  release: string,
  { text }: ChangelogLine,
): readonly Statement[] | AsideReason | undefined {
  const known = interpretations.find(
    (candidate) =>
      candidate.release === release && text.startsWith(candidate.start),
  );
  if (known === undefined) return undefined;
  const { means } = known;
  if (typeof means === "string") return means;
  return means.flatMap((sentence) => {
    const statements = readSentence(sentence);
    if (statements === undefined)
      throw new Error(`no form of sentence: ${sentence}`);
    return statements;
  });
}
