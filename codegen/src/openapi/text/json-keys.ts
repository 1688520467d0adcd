import { isJsonObject } from "../json-type.js";
import { DEEPEST_LEVEL } from "./text-problem.js";

const BACKSLASH = 0x5c;
const COLON = 0x3a;
const SPACE = 0x20;

/** How many keys valid JSON text writes, repeated ones counted each time. */
export function countWrittenKeys(text: string): number {
  let count = 0;
  let quote = text.indexOf('"');
  while (quote !== -1) {
    let offset = closingQuote(text, quote) + 1;
    while (text.charCodeAt(offset) <= SPACE) offset++;
    if (text.charCodeAt(offset) === COLON) count++;
    quote = text.indexOf('"', offset);
  }
  return count;
}

/** How many keys the objects in a parsed value have; undefined where it is nested too deep. */
export function countKeys(value: unknown, level = 0): number | undefined {
  if (typeof value !== "object" || value === null) return 0;
  if (level === DEEPEST_LEVEL) return undefined;
  const members: readonly unknown[] = Array.isArray(value)
    ? value
    : Object.values(value);
  let count = isJsonObject(value) ? members.length : 0;
  for (const member of members) {
    const inside = countKeys(member, level + 1);
    if (inside === undefined) return undefined;
    count += inside;
  }
  return count;
}

function closingQuote(text: string, openingQuote: number): number {
  let end = openingQuote;
  do {
    end = text.indexOf('"', end + 1);
  } while (isEscaped(text, end));
  return end;
}

/** Whether an odd number of backslashes stands before a character. */
function isEscaped(text: string, offset: number): boolean {
  let start = offset;
  while (text.charCodeAt(start - 1) === BACKSLASH) start--;
  return (offset - start) % 2 === 1;
}
