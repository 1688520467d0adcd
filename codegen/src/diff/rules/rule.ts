import type { ChangeDirection, Level } from "../change-report.js";
import type { Fact } from "../fact.js";

/**
 * What rules tell apart: the kinds of facts, finer where the level depends on
 * more. Whether a member or a parameter that comes or goes is required, and
 * whether a value comes to an enum or goes from one that takes others anyway.
 */
export type RuleKind =
  | Exclude<Fact["kind"], "member" | "parameter">
  | "optional-member"
  | "required-member"
  | "optional-parameter"
  | "required-parameter"
  | "open-value";

/** What a change of one kind does to code that compiled before. */
export interface Rule {
  /** `<direction>-<kind>-<action>` */
  readonly id: string;
  readonly level: Level;
  readonly direction: ChangeDirection;
  readonly kind: RuleKind;
  readonly action: Fact["action"];
  /** Why the level is what it is, in a sentence without its full stop. */
  readonly reason: string;
}

/** A level and the reason for it. */
type Judgement = readonly [level: Level, reason: string];

/** The two rules for one action: what it does to code that reads, and to code that sends and calls. */
export function rulesFor(
  kind: RuleKind,
  action: Fact["action"],
  judgements: { readonly read: Judgement; readonly write: Judgement },
): readonly Rule[] {
  return (["read", "write"] as const).map((direction) => {
    const [level, reason] = judgements[direction];
    const id = `${direction}-${kind}-${action}`;
    return { id, level, direction, kind, action, reason };
  });
}

/** The same for both directions. */
export function rulesForBoth(
  kind: RuleKind,
  action: Fact["action"],
  level: Level,
  reason: string,
): readonly Rule[] {
  const judgement: Judgement = [level, reason];
  return rulesFor(kind, action, { read: judgement, write: judgement });
}
