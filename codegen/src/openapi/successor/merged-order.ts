/**
 * Names in the order that they had, with new ones among them: in their
 * alphabetical place where the old ones stand in that order, else behind the
 * name that they follow in the new order. Names that are gone are left out.
 */
export function mergedOrder(
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const remaining = new Set(after);
  const known = new Set(before);
  const merged = before.filter((name) => remaining.has(name));
  const isSorted = before.every(
    (name, index) => index === 0 || (before[index - 1] ?? "") <= name,
  );
  for (const [index, name] of after.entries()) {
    if (known.has(name)) continue;
    const place = isSorted
      ? merged.findIndex((other) => other > name)
      : merged.indexOf(after[index - 1] ?? "") + 1;
    merged.splice(place === -1 ? merged.length : place, 0, name);
  }
  return merged;
}
