import type { Flow } from "../model/contract.js";
import { levels } from "./change-report.js";
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

/**
 * The rule for what a fact says: of what is read and sent the graver one, that
 * for reading where both are alike. Throws an Error where there is none, which a
 * test rules out.
 */
export function ruleFor(
  flow: Flow,
  kind: RuleKind,
  action: Fact["action"],
): Rule {
  if (flow !== "both") return ruleOf(`${flow}-${kind}-${action}`);
  const read = ruleOf(`read-${kind}-${action}`);
  const write = ruleOf(`write-${kind}-${action}`);
  return levels.indexOf(write.level) < levels.indexOf(read.level)
    ? write
    : read;
}

function ruleOf(id: string): Rule {
  const rule = byId.get(id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}
