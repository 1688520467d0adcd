/** @jsx JSX.createElement */
import { JSX } from "typedoc";
import type { Source } from "./sources.js";

/** What a page says of where in the specification a declaration comes from. */
export function sourceNote(source: Source): JSX.Element {
  return (
    <p class="source">
      {source.kind === "schema" ? "Schema " : ""}
      <code>
        {source.kind === "schema"
          ? source.name
          : `${source.verb} ${source.path}`}
      </code>
    </p>
  );
}
