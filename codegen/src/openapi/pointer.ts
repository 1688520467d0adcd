/** Joins `names` to a JSON Pointer (RFC 6901), each escaped as one part of it. */
export function pointerTo(base: string, ...names: readonly string[]): string {
  return names.reduce(
    (pointer, name) => `${pointer}/${escapePart(name)}`,
    base,
  );
}

/**
 * The names that a JSON Pointer goes through, outermost first; undefined for
 * text that is no pointer: a pointer is empty or begins with `/`, and its `~`
 * stand only in `~0` and `~1`.
 */
export function pointerParts(pointer: string): readonly string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) return undefined;
  return pointer.slice(1).split("/").map(unescapePart);
}

function escapePart(name: string): string {
  return /[~/]/.test(name)
    ? name.replaceAll("~", "~0").replaceAll("/", "~1")
    : name;
}

function unescapePart(part: string): string {
  return part.includes("~")
    ? part.replaceAll("~1", "/").replaceAll("~0", "~")
    : part;
}
