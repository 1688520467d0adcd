/** @jsx JSX.createElement */
import { JSX } from "typedoc";

/** One set of versions in the menu. */
export interface MenuGroup {
  /** The newest first. */
  readonly versions: readonly string[];
  /** The address of the same declaration, or of what is nearest, from the page. */
  readonly address: string;
  readonly isCurrent: boolean;
  /** Whether the declaration of the page is there. */
  readonly hasSame: boolean;
}

/** The menu of API versions: it opens without a script, and each of its links stays on the declaration. */
export function versionMenu(groups: readonly MenuGroup[]): JSX.Element {
  const current = groups.find(({ isCurrent }) => isCurrent)?.versions ?? [];
  return (
    <nav class="versions" aria-label="API version">
      <details>
        <summary>
          API version <b>{rangeOf(current)}</b>
        </summary>
        <ul>{groups.map(menuGroup)}</ul>
      </details>
    </nav>
  );
}

function menuGroup({
  versions,
  address,
  isCurrent,
  hasSame,
}: MenuGroup): JSX.Element {
  return (
    <li class={hasSame ? "" : "elsewhere"}>
      {versions.map((version) => (
        <a href={address} aria-current={isCurrent ? "true" : undefined}>
          {version}
        </a>
      ))}
      {hasSame ? "" : <small>not there: leads to what is around it</small>}
    </li>
  );
}

/** Versions that follow each other, the newest first, as people say it. */
export function rangeOf(versions: readonly string[]): string {
  const [newest = ""] = versions;
  const oldest = versions.at(-1) ?? "";
  return newest === oldest ? newest : `${oldest} to ${newest}`;
}
