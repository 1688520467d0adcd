/** @jsx JSX.createElement */
import { JSX } from "typedoc";
import { changeWords } from "./change-words.js";
import type { MemberChange } from "./member-changes.js";

/** How many changes are shown without being asked for. */
const few = 12;

/** What an API version brought. */
export interface VersionEntry {
  readonly version: string;
  /** The address of its pages, from the front page. */
  readonly address: string;
  readonly changes: readonly MemberChange[];
}

/**
 * All API versions with what changed in each.
 *
 * @param entries the newest first
 * @param addressOf the address of a subject from this page, where there is one
 */
export function versionList(
  entries: readonly VersionEntry[],
  addressOf: (subject: string) => string | undefined,
): JSX.Element {
  return (
    <section class="version-list">
      <h2 id="api-versions">API versions</h2>
      <ol>
        {entries.map(({ version, address, changes }) => (
          <li>
            <a href={address}>{version}</a>
            {changes.length > 0 && (
              <details open={changes.length <= few}>
                <summary>
                  {changes.length === 1
                    ? "1 change"
                    : `${changes.length} changes`}
                </summary>
                <ul>
                  {changes.map((change) => changeItem(change, addressOf))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function changeItem(
  { subject, change }: MemberChange,
  addressOf: (subject: string) => string | undefined,
): JSX.Element {
  const address = addressOf(subject);
  const name = <code>{subject}</code>;
  return (
    <li>
      {address === undefined ? name : <a href={address}>{name}</a>}:{" "}
      {changeWords(change)}
    </li>
  );
}
