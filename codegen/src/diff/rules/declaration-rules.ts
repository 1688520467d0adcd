import type { Rule } from "./rule.js";
import { rulesFor, rulesForBoth } from "./rule.js";

/** Rules for what has a name, and for what is said of it. */
export const declarationRules: readonly Rule[] = [
  ...rulesForBoth(
    "declaration",
    "added",
    "additive",
    "there is one more name to use",
  ),
  ...rulesForBoth(
    "declaration",
    "removed",
    "breaking",
    "code that names the type stops to compile",
  ),
  ...rulesForBoth("name", "added", "additive", "there is one more name to use"),
  ...rulesForBoth(
    "name",
    "removed",
    "breaking",
    "code that names the type stops to compile, though the value is still there",
  ),
  ...rulesForBoth(
    "type-parameters",
    "changed",
    "breaking",
    "uses have type arguments too many, or too few",
  ),
  ...rulesForBoth(
    "form",
    "made-alias",
    "additive",
    "all uses of the type stay right; only declarations merged with the interface do not",
  ),
  ...rulesForBoth(
    "form",
    "made-interface",
    "breaking",
    "an interface has no implicit index signature, and does not fit a map",
  ),
  ...rulesFor("heritage", "added", {
    read: ["additive", "there is more to read"],
    write: [
      "breaking",
      "a test double of the interface lacks what it inherits",
    ],
  }),
  ...rulesForBoth(
    "heritage",
    "removed",
    "breaking",
    "code that uses what was inherited stops to compile",
  ),
  ...rulesForBoth(
    "deprecation",
    "added",
    "documentation",
    "the type stays what it was; editors strike the name through",
  ),
  ...rulesForBoth(
    "deprecation",
    "removed",
    "documentation",
    "the type stays what it was",
  ),
  ...rulesForBoth(
    "documentation",
    "changed",
    "documentation",
    "the type stays what it was",
  ),
];
