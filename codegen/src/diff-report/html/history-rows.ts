import type {
  MemberHistory,
  MemberState,
  MemberTimeline,
  VersionRange,
} from "../../history/member-history.js";
import { changedMembers } from "../../history/member-history.js";
import { declarationOf } from "./change-groups.js";

/** The rows of one declaration. */
export interface RowGroup {
  readonly declaration: string;
  readonly rows: readonly HistoryRow[];
}

/** One member's row. */
export interface HistoryRow {
  readonly timeline: MemberTimeline;
  /** What it is called below its declaration: `last_error.code`; "" is the declaration. */
  readonly label: string;
  readonly changed: boolean;
  readonly bars: readonly Bar[];
}

/** The same state over some columns. */
export interface Bar {
  readonly state: MemberState;
  /** How many columns. */
  readonly width: number;
}

/** The rows of a history, by declaration, with a column for each range of versions. */
export function rowGroups(
  history: MemberHistory,
  columns: readonly VersionRange[],
): readonly RowGroup[] {
  const groups = new Map<string, HistoryRow[]>();
  const changed = new Set(changedMembers(history).members);
  for (const timeline of history.members) {
    const declaration = declarationOf(timeline.subject);
    const row: HistoryRow = {
      timeline,
      label: timeline.subject.slice(declaration.length + 1),
      changed: changed.has(timeline),
      bars: bars(timeline.states, columns),
    };
    const group = groups.get(declaration);
    if (group === undefined) groups.set(declaration, [row]);
    else group.push(row);
  }
  return [...groups].map(([declaration, rows]) => ({ declaration, rows }));
}

function bars(
  states: readonly MemberState[],
  columns: readonly VersionRange[],
): readonly Bar[] {
  const merged: { state: MemberState; width: number }[] = [];
  for (const { start } of columns) {
    const state = states[start] ?? "absent";
    const last = merged.at(-1);
    if (last?.state === state) last.width += 1;
    else merged.push({ state, width: 1 });
  }
  return merged;
}
