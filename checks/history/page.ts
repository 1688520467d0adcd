import { format } from "prettier";
import { percentageText } from "../conformance/figures.js";
import { readContract } from "../specification-contract.js";
import type { ComparedVersion } from "./compare-version.js";
import { differenceLines, historyFigures } from "./figures.js";
import { officialReleases } from "./official-releases.js";

/** The page about all API versions, in Markdown as prettier writes it. */
export function historyPage(
  results: readonly ComparedVersion[],
  date: string,
): Promise<string> {
  const { versions } = readContract();
  const rows = results.map(({ apiVersion, types }) => {
    const { declarations, equal, members, share } = historyFigures(types);
    const cells = [
      apiVersion,
      `\`stripe@${officialReleases[apiVersion]}\``,
      `\`${versions[apiVersion]?.specification}\``,
      declarations,
      equal,
      members,
      percentageText(share),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const left = results.flatMap(({ apiVersion, types }) =>
    differenceLines(types).map((line) => `- ${apiVersion}: ${line}`),
  );
  const lines = [
    "# Every API version beside its official release",
    "",
    `Written by \`npm run history\` on ${date}; do not edit, run it again.`,
    "",
    introduction,
    "",
    "| API version | official release | fragment in `spec/` | declarations | equal | members | share |",
    "|---|---|---|--:|--:|--:|--:|",
    ...rows,
    "",
    "## What is left",
    "",
    ...(left.length === 0 ? ["Nothing."] : left),
    "",
    ...onPurpose,
  ];
  return format(lines.join("\n"), { parser: "markdown" });
}

const introduction =
  "The official release of an API version is the last stable one that was pinned to it. Compared is each declaration that an import gives: all of Identity at every depth, the params, the methods with all their signatures, the shared types, the client's types and the API version. The compiler holds each, and each of its members, to be identical in both directions (`Equal` in `types-tests/equal.ts`, with `exactOptionalPropertyTypes`); neither side may have a declaration more; members, union values and arguments have to be written alike and in the same order.";

const onPurpose = [
  "## What differs on purpose, in every version",
  "",
  "- Resources of methods are interfaces, not classes, and called `VerificationSessionResource` and `VerificationReportResource`, as the classes are from `stripe@22` on; before, these were plural. Their methods stand in one order for all API versions, that of `stripe@22` on. Types, signatures and documentation do not depend on it.",
  "- `stripeContext` of `RequestOptions` (from 2025-06-30.basil on) is a string; the official one takes a class of the client as well, from 2025-09-30.clover on. The comparison leaves that class out, and nothing else.",
];
