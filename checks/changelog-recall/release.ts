/** A release of the `stripe` package as CHANGELOG.md tells it. */
export interface Release {
  /** Its version, such as `9.1.0`. */
  readonly version: string;
  /** The day of the release, as YYYY-MM-DD. */
  readonly date: string;
  readonly lines: readonly ChangelogLine[];
}

/** A line of CHANGELOG.md that is not blank, with the lines that its text runs on to. */
export interface ChangelogLine {
  /** Counted from 1. */
  readonly number: number;
  /** How many blanks it starts with. */
  readonly indent: number;
  readonly kind: "item" | "heading" | "text" | "code";
  /** Without indent, bullet and the sign of a breaking change. */
  readonly text: string;
}

const RELEASE =
  /^## (?:<a id="[^"]*"><\/a>)?(\d+\.\d+\.\d+) - (\d{4}-\d\d-\d\d)/u;

/** Splits CHANGELOG.md into its releases, in its order: the newest first. */
export function releasesOf(changelog: string): readonly Release[] {
  const releases: (Release & { readonly lines: ChangelogLine[] })[] = [];
  let isCode = false;
  for (const [index, line] of changelog.split("\n").entries()) {
    const [, version, date] = RELEASE.exec(line) ?? [];
    if (version !== undefined && date !== undefined) {
      releases.push({ version, date, lines: [] });
      continue;
    }
    const lines = releases.at(-1)?.lines;
    const isFence = line.trim().startsWith("```");
    if (lines !== undefined && line.trim() !== "") {
      addLine(lines, line, index + 1, isCode || isFence);
    }
    if (isFence) isCode = !isCode;
  }
  return releases;
}

/** The releases after `base` up to `revision`, the oldest first; both are versions. */
export function releasesBetween(
  releases: readonly Release[],
  base: string,
  revision: string,
): readonly Release[] {
  return releases
    .filter(
      ({ version }) =>
        compareVersions(version, base) > 0 &&
        compareVersions(version, revision) <= 0,
    )
    .toSorted((a, b) => compareVersions(a.version, b.version));
}

/** Which of two versions of three numbers is older: below 0 for the first. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => version.split(".").map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (x?.[index] ?? 0) - (y?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function addLine(
  lines: ChangelogLine[],
  line: string,
  number: number,
  isCode: boolean,
): void {
  const indent = line.length - line.trimStart().length;
  const [, sign, rest = ""] = /^([*-] ?|#+ )?(.*)$/u.exec(line.trim()) ?? [];
  const text = rest.replaceAll(/⚠️\s*/gu, "").trim();
  const last = lines.at(-1);
  if (isCode) lines.push({ number, indent, kind: "code", text });
  else if (sign !== undefined) {
    const kind = sign.startsWith("#") ? "heading" : "item";
    lines.push({ number, indent, kind, text });
  } else if (last?.kind === "item" && isRunningOn(last.text)) {
    lines.pop();
    lines.push({ ...last, text: `${last.text} ${text}` });
  } else lines.push({ number, indent, kind: "text", text });
}

/** Whether a sentence goes on in the next line: its list of names has no end yet. */
function isRunningOn(text: string): boolean {
  return / (?:on|and)$/u.test(text);
}
