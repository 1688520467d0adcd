import type {
  MemberHistory,
  MemberState,
  MemberTimeline,
} from "../codegen/src/history/member-history.js";

/** What happened to a member in one API version. */
export interface MemberChange {
  readonly version: string;
  /** The path that people use: `Identity.VerificationSession.last_error.code`. */
  readonly subject: string;
  readonly change: Change;
}

/** What can happen to a type, a member or a method, and to the values that it may have. */
export type Change =
  | { readonly kind: "added" | "removed" }
  | {
      readonly kind: "state";
      readonly before: MemberState;
      readonly after: MemberState;
    }
  | {
      readonly kind: "values-added" | "values-removed";
      /** As TypeScript writes them. */
      readonly values: readonly [string, ...string[]];
    };

/**
 * All that happened to members by themselves: for each member the oldest
 * change first. What only came or went together with what holds it is left out.
 */
export function memberChanges(history: MemberHistory): readonly MemberChange[] {
  const holders = new Map<string, MemberTimeline>();
  for (const member of history.members) {
    if (member.value === undefined) holders.set(member.subject, member);
  }
  const changes = new Map<string, MemberChange>();
  for (const member of history.members) {
    const holder = holders.get(member.holder ?? "");
    for (const found of changesOf(member, holder, history.versions)) {
      const { subject, version, change } = found;
      const key = JSON.stringify([subject, version, change.kind]);
      changes.set(key, together(changes.get(key), found));
    }
  }
  return [...changes.values()].toSorted(
    (one, other) =>
      history.versions.indexOf(one.version) -
      history.versions.indexOf(other.version),
  );
}

function changesOf(
  { subject, value, states }: MemberTimeline,
  holder: MemberTimeline | undefined,
  versions: readonly string[],
): readonly MemberChange[] {
  const holderIsThere = (index: number) => holder?.states[index] !== "absent";
  return versions.flatMap((version, index): MemberChange[] => {
    const [before, after] = [states[index - 1], states[index]];
    if (before === undefined || after === undefined || before === after)
      return [];
    if (holderIsThere(index - 1) !== holderIsThere(index)) return [];
    return [{ version, subject, change: changeOf(before, after, value) }];
  });
}

function changeOf(
  before: MemberState,
  after: MemberState,
  value: string | undefined,
): Change {
  if (before !== "absent" && after !== "absent")
    return { kind: "state", before, after };
  const kind = before === "absent" ? "added" : "removed";
  return value === undefined
    ? { kind }
    : { kind: `values-${kind}`, values: [value] };
}

/** Values that come to an enum, or leave it, at the same time are one change. */
function together(
  earlier: MemberChange | undefined,
  later: MemberChange,
): MemberChange {
  if (
    earlier === undefined ||
    !("values" in earlier.change) ||
    !("values" in later.change)
  )
    return later;
  const [first, ...others] = earlier.change.values;
  const values = [first, ...others, ...later.change.values] as const;
  return { ...later, change: { ...later.change, values } };
}
