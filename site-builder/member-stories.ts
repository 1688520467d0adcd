import type { MemberHistory } from "../codegen/src/history/member-history.js";
import type { MemberChange } from "./member-changes.js";

/** What a page tells of the history of one type, member or method. */
export interface MemberStory {
  /** The oldest API version that has it. */
  readonly since: string;
  /** Whether that is the oldest of all, so that it may be older still. */
  readonly sinceOldest: boolean;
  /** What happened to it later, the oldest first. */
  readonly changes: readonly MemberChange[];
}

/** The stories of all that a history names, by subject. */
export function memberStories(
  { versions, members }: MemberHistory,
  changes: readonly MemberChange[],
): ReadonlyMap<string, MemberStory> {
  const changesBySubject = new Map<string, MemberChange[]>();
  for (const change of changes) {
    const of = changesBySubject.get(change.subject);
    if (of === undefined) changesBySubject.set(change.subject, [change]);
    else of.push(change);
  }
  const stories = new Map<string, MemberStory>();
  for (const { subject, states } of members) {
    // A place without a timeline of its own, such as the elements of an array,
    // is there as long as a value of it is.
    if (stories.has(subject)) continue;
    const first = states.findIndex((state) => state !== "absent");
    const since = versions[first];
    if (since === undefined) continue;
    const later = (changesBySubject.get(subject) ?? []).filter(
      ({ version }) => versions.indexOf(version) > first,
    );
    stories.set(subject, { since, sinceOldest: first === 0, changes: later });
  }
  return stories;
}
