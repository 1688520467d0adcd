import { pointerParts, pointerTo } from "../pointer.js";
import { memberOf } from "../references.js";

/** Where a value of a document comes from that overlays were applied to. */
export interface Origin {
  /** Where it stood before; where it was not there, as far as the way to it was. */
  readonly pointer: string;
  /** What overlays did to it, or to what is in it. */
  readonly change: "added" | "changed" | "none";
}

/**
 * Finds where a value was before overlays were applied: they leave what they
 * do not change as it is, so that it can be told by its identity, even where
 * an item has moved up in its array.
 *
 * @param pointer to the value in `after`; what it does not lead to counts as the nearest thing that is there
 */
export function originOf(
  pointer: string,
  before: unknown,
  after: unknown,
): Origin {
  const path: string[] = [];
  let [old, current] = [before, after];
  for (const name of pointerParts(pointer) ?? []) {
    const member = memberOf(current, name);
    if (member === undefined) break;
    const oldName = nameBefore(old, current, name);
    if (oldName === undefined) {
      return { pointer: pointerTo("", ...path), change: "added" };
    }
    path.push(oldName);
    [old, current] = [memberOf(old, oldName), member];
  }
  const change = old === current ? "none" : "changed";
  return { pointer: pointerTo("", ...path), change };
}

/** The name or index that a member of `current` had in `old`; undefined where it was not there. */
function nameBefore(
  old: unknown,
  current: unknown,
  name: string,
): string | undefined {
  const member = memberOf(current, name);
  const oldMember = memberOf(old, name);
  if (oldMember === member) return name;
  if (Array.isArray(old) && Array.isArray(current)) {
    const index = old.indexOf(member);
    if (index !== -1) return String(index);
    // What stood at this index has moved.
    if (current.includes(oldMember)) return undefined;
  }
  return oldMember === undefined ? undefined : name;
}
