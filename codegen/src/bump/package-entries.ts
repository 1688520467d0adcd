import {
  type JsonSpan,
  jsonSpans,
  withMember,
} from "../openapi/text/json-spans.js";

/** A `package.json` with entries for an API version. */
export interface PackageEntries {
  readonly text: string;
  /** Whether the API version can be imported, as far as `exports` has a say in it. */
  readonly isExported: boolean;
}

/**
 * Gives an API version the entries in `exports` and `typesVersions` of a
 * `package.json` that its base has, beside these. What a pattern (`./20*`)
 * stands for has one already.
 *
 * @param text valid JSON
 */
export function withEntries(
  text: string,
  base: string,
  apiVersion: string,
): PackageEntries {
  const ranges = spanAt(text, ["typesVersions"])?.members.keys() ?? [];
  const places = [
    { path: ["exports"], prefix: "./" },
    ...[...ranges].map((range) => ({
      path: ["typesVersions", range],
      prefix: "",
    })),
  ];
  const edited = places.reduce((before, { path, prefix }) => {
    const members = spanAt(before, path)?.members ?? new Map<string, never>();
    const model = members.get(prefix + base);
    if (hasEntry(members, prefix + apiVersion) || model === undefined) {
      return before;
    }
    const member = before.slice(model.key, model.value.end);
    return withMember(before, member.replaceAll(base, apiVersion), {
      beside: model,
      side: "before",
    });
  }, text);
  const exports = spanAt(edited, ["exports"]);
  return {
    text: edited,
    isExported:
      exports === undefined || hasEntry(exports.members, `./${apiVersion}`),
  };
}

function spanAt(text: string, path: readonly string[]): JsonSpan | undefined {
  return path.reduce<JsonSpan | undefined>(
    (span, name) => span?.members.get(name)?.value,
    jsonSpans(text),
  );
}

/** Whether there is an entry of this name, or a pattern with one `*` that stands for it. */
function hasEntry(
  members: ReadonlyMap<string, unknown>,
  name: string,
): boolean {
  return [...members.keys()].some((pattern) => {
    const [start = "", end] = pattern.split("*", 2);
    return end === undefined
      ? pattern === name
      : name.length > start.length + end.length &&
          name.startsWith(start) &&
          name.endsWith(end);
  });
}
