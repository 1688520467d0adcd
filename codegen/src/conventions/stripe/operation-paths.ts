/** The part of a path that a class's parts of one sort share: `/v1/customers/{customer}/sources`. */
export function partPath(path: string): string {
  return /^[^{]*\/\{[^}]*\}\/[^/]*/u.exec(path)?.[0] ?? path;
}

/** The segments of a path: `/v1/tax/{id}` gives `v1`, `tax` and `{id}`. */
export function segmentsOf(path: string): readonly string[] {
  return path.split("/").filter(Boolean);
}

/** Whether a segment of a path stands for a parameter. */
export function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}
