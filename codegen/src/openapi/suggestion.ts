const LONGEST = 100;

/**
 * The candidate that was probably meant by `name`: the one it takes the fewest
 * single-character edits to reach, the first of them; undefined where all are
 * too far away.
 */
export function closestName(
  name: string,
  candidates: Iterable<string>,
): string | undefined {
  if (name.length > LONGEST) return undefined;
  let closest: string | undefined;
  let allowed = Math.max(1, Math.floor(name.length / 4));
  for (const candidate of candidates) {
    const distance = editDistance(name, candidate, allowed);
    if (distance <= allowed) {
      closest = candidate;
      allowed = distance - 1;
    }
  }
  return closest;
}

/** How many characters to insert, remove or replace to turn one text into another, letter case aside; Infinity where it is more than `allowed`. */
function editDistance(from: string, to: string, allowed: number): number {
  if (Math.abs(from.length - to.length) > allowed) return Infinity;
  const [a, b] = [[...from.toLowerCase()], [...to.toLowerCase()]];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const character of a) {
    const next = [(row[0] ?? 0) + 1];
    for (const [column, other] of b.entries()) {
      next.push(
        Math.min(
          (row[column + 1] ?? 0) + 1,
          (next[column] ?? 0) + 1,
          (row[column] ?? 0) + (character === other ? 0 : 1),
        ),
      );
    }
    if (Math.min(...next) > allowed) return Infinity;
    row = next;
  }
  return row.at(-1) ?? 0;
}
