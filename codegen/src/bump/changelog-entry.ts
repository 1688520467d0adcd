import type { Release } from "./release.js";

/** What a changelog says of a new API version. */
export interface ChangelogEntry {
  readonly apiVersion: string;
  /** The API version that it was compared with. */
  readonly base: string;
  readonly isDefault: boolean;
  /** The changes, a sentence each, in Markdown. */
  readonly changes: readonly string[];
}

/** The text of an entry, in Markdown. */
export function changelogText(
  { apiVersion, base, isDefault, changes }: ChangelogEntry,
  packageName: string,
): string {
  const first = isDefault
    ? `API version \`${apiVersion}\`, which \`${packageName}\` is from now on; \`${packageName}/${base}\` stays what it was.`
    : `API version \`${apiVersion}\`, as \`${packageName}/${apiVersion}\`.`;
  const list =
    changes.length === 0
      ? [`No type changes from \`${base}\`.`]
      : [
          `Changes from \`${base}\`:`,
          "",
          ...changes.map((line) => `- ${line}`),
        ];
  return [first, "", ...list, ""].join("\n");
}

/** A changeset (https://github.com/changesets/changesets) with that entry. */
export function changesetText(
  packageName: string,
  { level }: Release,
  text: string,
): string {
  return `---\n${JSON.stringify(packageName)}: ${level}\n---\n\n${text}`;
}
