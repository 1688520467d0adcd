import type { CompileFinding } from "../../compile/compile-finding.js";
import { literalText } from "../../printer/types.js";
import type { JudgedFact } from "../judge.js";

/** TypeScript's numbers for what may be null or undefined on the way to a value. */
const onTheWay: ReadonlySet<number> = new Set([
  2531, 2532, 2533, 18047, 18048, 18049,
]);

/**
 * Whether code stops to compile because of a change: what TypeScript says names
 * what came or went, and is not about the way there.
 */
export function isReason(
  { fact, rule }: JudgedFact,
  { code, message }: CompileFinding,
): boolean {
  const names = (text: string) => hasWord(message, text);
  switch (fact.kind) {
    case "member":
      return names(fact.member.name);
    case "method":
      return names(fact.method.name);
    case "declaration":
      return fact.place.root.some(names);
    case "name":
      return fact.name.some(names);
    case "value":
      return !onTheWay.has(code) && message.includes(literalText(fact.value));
    case "null":
      return !onTheWay.has(code) && message.includes("'null'");
    case "presence": {
      const last = fact.place.steps.at(-1);
      if (rule.direction === "read") {
        return !onTheWay.has(code) && message.includes("'undefined'");
      }
      return last?.kind !== "member" || names(last.name);
    }
    case "enum":
    case "alternative":
    case "type":
    case "length":
      return !onTheWay.has(code);
    // Code for these uses nothing else of the contract that could have changed.
    case "signature":
    case "parameter":
    case "index":
    case "heritage":
    case "form":
    case "type-parameters":
    case "deprecation":
    case "documentation":
      return true;
  }
}

/** Whether a text has a name that is not part of a longer one. */
function hasWord(text: string, name: string): boolean {
  let at = text.indexOf(name);
  while (at >= 0) {
    const around = [text.charAt(at - 1), text.charAt(at + name.length)];
    if (!around.some((character) => /[\p{L}\p{N}_$]/u.test(character))) {
      return true;
    }
    at = text.indexOf(name, at + 1);
  }
  return false;
}
