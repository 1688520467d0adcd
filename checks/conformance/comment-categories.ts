import type { Category } from "./category.js";
import { commentsWrittenByHand } from "./hand-written.js";
import type { Row } from "./row.js";
import { isCommentSide } from "./row.js";

/** The sorts of difference in comments, in the order in which they are tried. */
export const commentCategories: readonly Category[] = [
  {
    id: "deprecated-tag",
    description: "The same text, and a tag `@deprecated` that we alone have.",
    cause:
      "On purpose: the package marks what is deprecated from 15.5.0 on; we always do, since editors show it.",
    isLeftOut: true,
    matches: (row) =>
      isComment(row) &&
      row.ours?.type.replace(/\n?@deprecated$/u, "") ===
        (row.official?.type ?? ""),
  },
  {
    id: "comment-by-hand",
    description: "A comment of a declaration that is written by hand.",
    cause: "The package's authors state these in place of the specification.",
    matches: (row) =>
      isComment(row) && commentsWrittenByHand.has(`${row.owner}.${row.path}`),
  },
  {
    id: "undescribed-params",
    description: "A comment inside of a parameter that we do not have.",
    cause:
      "The public specification does not describe what is inside of parameters.",
    isLeftOut: true,
    matches: (row, { isPublicVariant }) =>
      isComment(row) &&
      isPublicVariant &&
      row.ours === undefined &&
      row.owner.endsWith("Params") &&
      /[.<[{]/u.test(row.path),
  },
  {
    id: "comment-of-shared-address",
    description:
      "A comment on a line of an address, in other words or missing.",
    cause:
      "Releases before 11 make these addresses of a shared one, which is written by hand and says nothing of a `line1` that may be absent.",
    matches: (row) =>
      isComment(row) &&
      row.ours !== undefined &&
      row.path.endsWith(row.official ? "address.state" : "address.line1"),
  },
  {
    id: "comment-of-variant",
    description: "A comment in other words, or that only one of the two has.",
    cause:
      "The public specification describes a few properties otherwise than the one for SDKs, or is of another day.",
    matches: (row, { isPublicVariant }) => isComment(row) && isPublicVariant,
  },
];

function isComment({ side }: Row): boolean {
  return isCommentSide(side);
}
