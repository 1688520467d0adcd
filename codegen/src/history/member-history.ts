/**
 * What members there were in each API version: what a table of them, or a
 * documentation site, shows.
 */

/** The members of several API versions. */
export interface MemberHistory {
  /** API versions, the oldest first. */
  readonly versions: readonly string[];
  /** In the order of the newest version that has them: a type, then its members, each followed by its values and by what is in it. */
  readonly members: readonly MemberTimeline[];
}

/** What one type, member, method or value was in each API version. */
export interface MemberTimeline {
  /** The path that people use: `Identity.VerificationSession.last_error.code`. */
  readonly subject: string;
  /** The value of an enum there, as TypeScript: `"consent_declined"`; absent where the timeline is that of the subject itself. */
  readonly value?: string;
  /** The subject that holds it; absent for a type that people name. */
  readonly holder?: string;
  /** One for each API version. */
  readonly states: readonly MemberState[];
}

/** What a member is; `present` is said of types, methods and values, which cannot be optional or `null`. */
export type MemberState =
  | "absent"
  | "present"
  | "required"
  | "optional"
  | "nullable"
  | "optional-nullable";

/** API versions that follow each other and in which all members are the same. */
export interface VersionRange {
  readonly versions: readonly string[];
  /** The place of the first among all versions. */
  readonly start: number;
}

/**
 * A history without the members that never changed by themselves: neither
 * those that are the same in all versions, nor those that only came or went
 * together with what holds them.
 */
export function changedMembers(history: MemberHistory): MemberHistory {
  const holders = new Map<string, MemberTimeline>();
  for (const member of history.members) {
    if (member.value === undefined) holders.set(member.subject, member);
  }
  const members = history.members.filter(({ holder, states }) =>
    hasChanged(
      states,
      holder === undefined ? undefined : holders.get(holder)?.states,
    ),
  );
  return { ...history, members };
}

function hasChanged(
  states: readonly MemberState[],
  holder: readonly MemberState[] = [],
): boolean {
  const isThere = (index: number) => holder[index] !== "absent";
  return states.some(
    (state, index) =>
      index > 0 &&
      state !== states[index - 1] &&
      isThere(index) === isThere(index - 1),
  );
}

/** The versions in as few ranges as there can be, within each of which no member changes. */
export function versionRanges({
  versions,
  members,
}: MemberHistory): readonly VersionRange[] {
  const starts = [...versions.keys()].filter(
    (index) =>
      index === 0 ||
      members.some(({ states }) => states[index] !== states[index - 1]),
  );
  return starts.map((start, index) => ({
    start,
    versions: versions.slice(start, starts[index + 1]),
  }));
}
