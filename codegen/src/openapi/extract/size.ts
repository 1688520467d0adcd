/** More characters than whole large APIs take; few enough for one string, however many of them are escaped. */
const MOST = 64 * 1024 * 1024;

/** What to say of a fragment that is too large. */
export const TOO_LARGE =
  "aliases would make the fragment longer than 64 MiB of text";

/**
 * Whether a document would be too long as text. Aliases of YAML can make it
 * far longer than the text that it was read from.
 */
export function isTooLarge(document: unknown): boolean {
  let length = 0;
  const measure = (value: unknown, level: number): void => {
    length += 2 * level + 8;
    if (typeof value === "string") length += value.length;
    if (typeof value !== "object" || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      if (length > MOST) return;
      length += name.length;
      measure(member, level + 1);
    }
  };
  measure(document, 0);
  return length > MOST;
}
