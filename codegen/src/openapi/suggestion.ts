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
    if (Math.abs(candidate.length - name.length) > allowed) continue;
    const distance = editDistance(name, candidate);
    if (distance <= allowed) {
      closest = candidate;
      allowed = distance - 1;
    }
  }
  return closest;
}

/** How many characters to insert, remove or replace to turn one text into another, letter case aside. */
function editDistance(from: string, to: string): number {
  const [a, b] = [from.toLowerCase(), to.toLowerCase()];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line++) {
    const next = [line];
    for (let column = 1; column <= b.length; column++) {
      const replaced = a[line - 1] === b[column - 1] ? 0 : 1;
      next.push(
        Math.min(
          (row[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (row[column - 1] ?? 0) + replaced,
        ),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
