import type { ImportNames } from "./package-entries.js";
import type { Release } from "./release.js";

/** What a changelog says of a new API version. */
export interface ChangelogEntry {
  readonly apiVersion: string;
  /** The API version that it was compared with. */
  readonly base: string;
  /** The API version after it; undefined where it is the newest. */
  readonly newer: string | undefined;
  readonly isDefault: boolean;
  readonly imports: ImportNames;
  /** The changes, a sentence each, in Markdown. */
  readonly changes: readonly string[];
}

/** What a new API version means for who imports the package, in Markdown: a paragraph. */
function importsText({
  apiVersion,
  base,
  isDefault,
  imports,
}: Omit<ChangelogEntry, "changes" | "newer">): string {
  return isDefault
    ? `\`${imports.unversioned}\` is the API version \`${apiVersion}\` from now on, and was \`${base}\`. Imports that name an API version stay what they were: \`${imports.base}\` is there, as before.`
    : `The API version \`${apiVersion}\` can be imported, as \`${imports.apiVersion}\`. All other imports stay what they were.`;
}

/** The text of an entry, in Markdown. */
export function changelogText({
  changes,
  ...versions
}: ChangelogEntry): string {
  const { base, newer } = versions;
  const between =
    base === newer ? `from it to \`${newer}\`` : `from \`${base}\``;
  const list =
    changes.length === 0
      ? [`No type changes ${between}.`]
      : [`Changes ${between}:`, "", ...changes.map((line) => `- ${line}`)];
  return [importsText(versions), "", ...list, ""].join("\n");
}

/** A changeset (https://github.com/changesets/changesets) with that entry. */
export function changesetText(
  packageName: string,
  { level }: Release,
  text: string,
): string {
  return `---\n${JSON.stringify(packageName)}: ${level}\n---\n\n${text}`;
}
