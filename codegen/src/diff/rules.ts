import type { ChangeDirection } from "./change-report.js";
import type { Fact } from "./fact.js";
import { declarationRules } from "./rules/declaration-rules.js";
import { memberRules } from "./rules/member-rules.js";
import type { Rule, RuleKind } from "./rules/rule.js";
import { typeRules } from "./rules/type-rules.js";

export type { Rule, RuleKind } from "./rules/rule.js";

/** All rules; docs/breaking-changes.md says of each why it is so. */
export const rules: readonly Rule[] = [
  ...memberRules,
  ...typeRules,
  ...declarationRules,
];

const byId: ReadonlyMap<string, Rule> = new Map(
  rules.map((rule) => [rule.id, rule]),
);

/** The rule for what a fact says; throws an Error where there is none, which a test rules out. */
export function ruleFor(
  direction: ChangeDirection,
  kind: RuleKind,
  action: Fact["action"],
): Rule {
  const id = `${direction}-${kind}-${action}`;
  const rule = byId.get(id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}
