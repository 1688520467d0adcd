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

/** How many keys the objects in a parsed value have; NaN where it is nested too deep. */
export function countKeys(value: unknown, level = 0): number {
  if (typeof value !== "object" || value === null) return 0;
  if (level === DEEPEST_LEVEL) return NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countKeys(item, level + 1);
  } else if (isJsonObject(value)) {
    // What JSON.parse makes inherits nothing that would come up here.
    for (const key in value) count += 1 + countKeys(value[key], level + 1);
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
