import type { ChangeLine, ChangeReport, Level } from "../diff/change-report.js";
import { levels } from "../diff/change-report.js";
import { formatCount } from "../report/quantity.js";

/** What a report has of one level. */
export interface LevelSection {
  readonly level: Level;
  readonly title: string;
  readonly lines: readonly ChangeLine[];
}

const titles: Readonly<Record<Level, string>> = {
  breaking: "Breaking",
  additive: "Additive",
  documentation: "Documentation",
};

/** The lines of a report by level, breaking ones first; levels without a change have no section. */
export function levelSections({
  lines,
}: ChangeReport): readonly LevelSection[] {
  return levels
    .map((level) => ({
      level,
      title: titles[level],
      lines: lines.filter((line) => line.level === level),
    }))
    .filter((section) => section.lines.length > 0);
}

/** How many changes there are of each level: `2 breaking changes, 1 additive change`. */
export function countChanges({ changes }: ChangeReport): string {
  const counts = levels.flatMap((level) => {
    const count = changes.filter((change) => change.level === level).length;
    return count === 0 ? [] : [formatCount(count, `${level} change`)];
  });
  return counts.length === 0 ? "no change" : counts.join(", ");
}

/** What is to be known of a report that the compiler did not prove. */
export const UNPROVEN = "Not proven by the compiler: --no-proof left that out.";

/** What the verdict means for the next version, in words. */
export function verdictSentence({ verdict }: ChangeReport): string {
  return verdict === "none" ? "no release needed" : `${verdict} release`;
}
