import { format } from "prettier";

/** A part of the page: a heading, then Markdown lines. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A section as Markdown of the shape that prettier gives it. */
export function sectionText({ title, lines }: Section): Promise<string> {
  const text = [`## ${title}`, "", ...lines, ""].join("\n");
  return format(text, { parser: "markdown" });
}

/** The page with all sections, measured on a day (`2026-11-24`), in rounds. */
export function benchmarksPage(
  sections: readonly Section[],
  environment: readonly string[],
  rounds: number,
  date: string,
): Promise<string> {
  const lines = [
    "# Benchmarks",
    "",
    `Written by \`npm run bench\` on ${date}; do not edit, run it again.`,
    "",
    ...environment.map((line) => `- ${line}`),
    "",
    `Whole processes, timed from outside, from before they start to when they have ended; each writes its output to a new folder. All processes of a section run in turn, ${rounds} rounds after one that is not counted. A figure is the median with the least and the greatest in parentheses. A ratio is that of medians, by which openapi-typescript is 1, with the least and the greatest of single rounds. Memory is the most that a process held at once (maximum resident set), its threads included, in megabytes of a million bytes.`,
    "",
    "openapi-typescript does not check what it writes, so that `--no-typecheck` is what it compares with; it makes types of schemas and paths, where contractgen makes interfaces of resources, params and methods.",
    "",
    "What an import costs is what the compiler's `--extendedDiagnostics` says of a file that uses the type of a verification session, above what it says of an empty file, `skipLibCheck` off; the first completion is the time from before a language server starts to its answer to what follows `Identity.` in that file.",
    "",
    "Seconds depend on the machine and on what else it does: compare ratios. `npm run bench -- --rounds 15` measures longer; the first run downloads the specification into `.cache`.",
    "",
  ];
  return Promise.all(sections.map(sectionText)).then((texts) =>
    format([...lines, ...texts].join("\n"), { parser: "markdown" }),
  );
}
