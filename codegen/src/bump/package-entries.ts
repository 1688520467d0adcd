import { declarationsPath } from "../generation/contract-folder.js";
import { OUTPUT_FOLDER } from "../generation/project-files.js";
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

/** What to import of a package to have the declarations of an API version. */
export interface ImportNames {
  /** Those of the default. */
  readonly unversioned: string;
  readonly apiVersion: string;
  readonly base: string;
}

/**
 * The names that a package has for its API versions: those that `exports` has, or
 * `typesVersions`, with the entries of both versions in it; where neither names
 * them, the paths of the files.
 *
 * @param text the package's `package.json`; undefined where there is none
 */
export function importNames(
  packageName: string,
  text: string | undefined,
  { apiVersion, base }: { readonly apiVersion: string; readonly base: string },
): ImportNames {
  const fileOf = (path: string): string =>
    `${packageName}/${OUTPUT_FOLDER}/${path.replace(/\.d\.ts$/, ".js")}`;
  const has = (...path: readonly string[]): boolean =>
    text !== undefined && spanAt(text, path) !== undefined;
  const ranges = text && spanAt(text, ["typesVersions"])?.members;
  const isNamed = (version: string): boolean =>
    has("exports") ||
    [...(ranges ? ranges.values() : [])].some(({ value }) =>
      hasEntry(value.members, version),
    );
  const nameOf = (version: string): string =>
    isNamed(version)
      ? `${packageName}/${version}`
      : fileOf(declarationsPath(version));
  return {
    unversioned:
      has("exports") || has("types") || has("typings") || has("main")
        ? packageName
        : fileOf("index.d.ts"),
    apiVersion: nameOf(apiVersion),
    base: nameOf(base),
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
