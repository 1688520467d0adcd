/**
 * So many items of a list, from all over it and always the same ones; all of
 * them where there are no more.
 */
export function sampleOf<Item>(
  items: readonly Item[],
  size: number,
): readonly Item[] {
  if (size >= items.length) return items;
  const step = items.length / size;
  return Array.from({ length: size }, (_, index) => Math.floor(index * step))
    .map((index) => items[index])
    .filter((item) => item !== undefined);
}
