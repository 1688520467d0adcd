import type { Change, Level } from "../../diff/change-report.js";
import { levels } from "../../diff/change-report.js";
import { AnchorNames } from "./anchor-names.js";

/** The changes of one level. */
export interface LevelGroup {
  readonly level: Level;
  readonly count: number;
  readonly subjects: readonly SubjectGroup[];
}

/** The changes of one level below one declaration. */
export interface SubjectGroup {
  /** The declaration, such as `Identity.VerificationSession`. */
  readonly subject: string;
  readonly anchor: string;
  readonly changes: readonly PlacedChange[];
}

/** A change, and where it stands on the page. */
export interface PlacedChange {
  readonly change: Change;
  readonly anchor: string;
}

/** Changes by level and by declaration, in the order in which they come; each has a place of its own. */
export function groupChanges(
  changes: readonly Change[],
): readonly LevelGroup[] {
  const anchors = new AnchorNames();
  return levels.flatMap((level) => {
    const ofLevel = changes.filter((change) => change.level === level);
    if (ofLevel.length === 0) return [];
    const subjects = [...byDeclaration(ofLevel)].map(([subject, group]) => ({
      subject,
      anchor: anchors.next(`${level}-${subject}`),
      changes: group.map((change) => ({
        change,
        anchor: anchors.next(`${change.subject}-${change.rule}`),
      })),
    }));
    return [{ level, count: ofLevel.length, subjects }];
  });
}

function byDeclaration(
  changes: readonly Change[],
): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const declaration = declarationOf(change.subject);
    const group = groups.get(declaration);
    if (group === undefined) groups.set(declaration, [change]);
    else group.push(change);
  }
  return groups;
}

/**
 * The declaration that a subject lies in: `Identity.VerificationSession` of
 * `Identity.VerificationSession.last_error.code`. Its parts begin with a
 * capital letter, and those of the API do not.
 */
export function declarationOf(subject: string): string {
  const parts = subject.split(".");
  const end = parts.findIndex((part) => !/^\p{Lu}/u.test(part));
  return end <= 0 ? subject : parts.slice(0, end).join(".");
}
