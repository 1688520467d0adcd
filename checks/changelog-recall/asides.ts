import type { AsideReason, Reading } from "./reading.js";
import type { ChangelogLine } from "./release.js";

/** Titles of pull requests that the API's changes stand below. */
const apiChanges =
  /(?:API Updates|(?:API changes|Update(?:d)? generated code(?: \(new\))?\.?|Next major release changes|Generated changes from .*|Support for APIs in the new API version \S+|Generate SDK for OpenAPI spec version \d+))$/iu;

/** Why a line without a known sentence claims nothing; undefined if it might claim something. */
export function asideOf(
  line: ChangelogLine,
  parent: Reading | undefined,
): AsideReason | undefined {
  if (line.kind === "code") return "code";
  if (line.kind === "heading") return "heading";
  if (/^\*\*[^*]+\*\* \(\[API ref\]/u.test(line.text)) return "heading";
  if (isHeadingOfApiChanges(line.text)) return "heading";
  if (line.kind === "text" && line.indent === 0) return "preface";
  if (parent === undefined) return isPullRequest(line) ? "client" : undefined;
  if (parent.kind === "entry") return "explanation";
  if (parent.kind === "aside" && parent.reason !== "heading")
    return parent.reason === "client" ? "client" : "explanation";
  return undefined;
}

/** Whether changes of the API stand below a line. */
function isHeadingOfApiChanges(text: string): boolean {
  return apiChanges.test(text);
}

function isPullRequest({ kind, text }: ChangelogLine): boolean {
  return kind === "item" && text.startsWith("[#");
}
