import type { ChangeReport } from "../../diff/change-report.js";
import type { MemberHistory } from "../../history/member-history.js";
import { groupChanges } from "./change-groups.js";
import { changeSections } from "./change-sections.js";
import { contents } from "./contents.js";
import { controls } from "./controls.js";
import { historySection } from "./history-section.js";
import { inlinedScripts, inlinedStyles } from "./inlined-code.js";
import { markup } from "./markup.js";
import { shortList } from "./short-list.js";
import { verdictHeader } from "./verdict-header.js";

/**
 * A report as one HTML page that needs nothing else: no file, no network, and
 * no script to be read. The same report and history give the same bytes.
 *
 * @param history of the members in all API versions that there are, or in both sides
 */
export function htmlReport(
  report: ChangeReport,
  history: MemberHistory,
): string {
  const { base, revision, changes, verdict } = report;
  const groups = groupChanges(changes);
  const subjects = history.members.map(({ subject }) => subject);
  const style = inlinedStyles();
  const script = inlinedScripts();
  const policy = [
    "default-src 'none'",
    `style-src ${style.sources.join(" ")}`,
    `script-src ${script.sources.join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${base} → ${revision}: ${verdict}</title>
${style.elements}
</head>
<body>
<a class="skip" href="#main">Skip to the changes</a>
<div class="page">
${verdictHeader(report, groups)}
${controls(changes, subjects)}
${contents(groups, history.members.length > 0)}
<main id="main" tabindex="-1">
${shortList(report.lines)}
${changeSections(groups, report)}
${historySection(history)}
</main>
<footer><p>Made by contractgen.</p></footer>
</div>
${script.elements}</body>
</html>
`.toString();
}
