import type { Fact } from "./fact.js";
import type { Rule, RuleKind } from "./rules.js";
import { ruleFor } from "./rules.js";

/** A fact, and the rule that says what it does to code: of what is read and sent, to code in the rule's direction. */
export interface JudgedFact {
  readonly fact: Fact;
  readonly rule: Rule;
}

/** Gives each fact its rule, in their order. */
export function judge(facts: readonly Fact[]): readonly JudgedFact[] {
  return facts.map((fact) => ({
    fact,
    rule: ruleFor(fact.direction, ruleKind(fact), fact.action),
  }));
}

/** The kind of a fact as rules tell kinds apart. */
function ruleKind(fact: Fact): RuleKind {
  switch (fact.kind) {
    case "member":
      return fact.member.optional ? "optional-member" : "required-member";
    case "parameter":
      return fact.parameter.optional
        ? "optional-parameter"
        : "required-parameter";
    case "value":
      return fact.open ? "open-value" : "value";
    case "declaration":
    case "name":
    case "method":
    case "signature":
    case "presence":
    case "null":
    case "enum":
    case "alternative":
    case "type":
    case "length":
    case "index":
    case "heritage":
    case "form":
    case "type-parameters":
    case "deprecation":
    case "documentation":
      return fact.kind;
  }
}
