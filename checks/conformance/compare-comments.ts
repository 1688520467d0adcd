import type { Row } from "./row.js";
import { plainStatement, rowOf } from "./row.js";

interface Commented {
  readonly comment: string;
}

/**
 * The row of the comments on what both releases have; none where neither has a
 * comment, as that proves nothing.
 */
export function commentRows(
  place: Pick<Row, "side" | "owner" | "path">,
  ours: Commented,
  official: Commented,
): readonly Row[] {
  if (ours.comment === "" && official.comment === "") return [];
  return [rowOf(place, statementOf(ours), statementOf(official))];
}

function statementOf({ comment }: Commented) {
  return comment === "" ? undefined : plainStatement(comment);
}
