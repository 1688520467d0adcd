import type { Problem } from "../../problem.js";
import { isJsonObject } from "../json-type.js";
import { pointerTo } from "../pointer.js";

/** The text of a value as JSON, two blanks to a level. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Problems for the numbers of YAML that JSON does not have: infinities, and what is no number. */
export function findNumbersBeyondJson(
  file: string,
  value: unknown,
): readonly Problem[] {
  const problems: Problem[] = [];
  const path: string[] = [];
  const search = (inside: unknown): void => {
    if (typeof inside === "number" && !Number.isFinite(inside)) {
      const message = `JSON has no number ${inside}: extract to a file of YAML`;
      const pointer = pointerTo("", ...path);
      problems.push({ kind: "beyond-json", message, file, pointer });
    }
    if (!Array.isArray(inside) && !isJsonObject(inside)) return;
    for (const [name, member] of Object.entries(inside)) {
      path.push(name);
      search(member);
      path.pop();
    }
  };
  search(value);
  return problems;
}
