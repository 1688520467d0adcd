/** @jsx JSX.createElement */
import { JSX } from "typedoc";
import { changeWords } from "./change-words.js";
import type { MemberStory } from "./member-stories.js";

/** What a page says of the history of one declaration or member, below its description. */
export function historyNote({
  since,
  sinceOldest,
  changes,
}: MemberStory): JSX.Element {
  return (
    <div class="history">
      <p>
        Since <b>{since}</b>
        {sinceOldest ? " or earlier" : ""}
      </p>
      {changes.length > 0 && (
        <ul>
          {changes.map(({ version, change }) => (
            <li>
              <b>{version}</b>: {changeWords(change)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What the page of `ApiVersion` says, which is another literal in each of the versions that pages are about. */
export function versionNames(versions: readonly string[]): JSX.Element {
  return (
    <p class="history">
      In each API version it is the name of that version:{" "}
      {versions.map((version, index) => (
        <span>
          {index === 0 ? "" : ", "}
          <code>{JSON.stringify(version)}</code>
        </span>
      ))}
    </p>
  );
}
