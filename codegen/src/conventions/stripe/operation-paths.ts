/** The part of a path that a class's parts of one sort share: `/v1/customers/{customer}/sources`. */
export function partPath(path: string): string {
  return /^[^{]*\/\{[^}]*\}\/[^/]*/u.exec(path)?.[0] ?? path;
}

/** An operation as irregularities name it: `verb path`, the parameters of the path as `{}`. */
export function operationKey(verb: string, path: string): string {
  return `${verb} ${withoutParameterNames(path)}`;
}

/** A path with its parameters as `{}`, whatever their names. */
export function withoutParameterNames(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/gu, "{}");
}

/** The segments of a path: `/v2/core/events/{id}` gives `v2`, `core`, `events` and `{id}`. */
export function segmentsOf(path: string): readonly string[] {
  return path.split("/").filter(Boolean);
}

/** Whether a segment of a path stands for a parameter. */
export function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}
