import type { Contract } from "../model/contract.js";
import { PartPrinter } from "../printer/part-printer.js";
import { beforeAndAfter } from "./before-and-after.js";
import type {
  Change,
  ChangeReport,
  Verdict,
  Witness,
} from "./change-report.js";
import { levels } from "./change-report.js";
import { changeLines } from "./change-lines.js";
import type { Fact } from "./fact.js";
import type { JudgedFact } from "./judge.js";
import { sentenceOf } from "./sentence.js";
import { subjectOf } from "./subject.js";
import { summaryOf } from "./summary.js";

/** One of the two contracts that are compared. */
export interface ComparedContract {
  /** As the user named it: an API version or a file. */
  readonly name: string;
  readonly contract: Contract;
}

/** Makes the report of judged facts, with the witnesses that there are for them. */
export function changeReport(
  base: ComparedContract,
  revision: ComparedContract,
  judged: readonly JudgedFact[],
  witnesses: ReadonlyMap<Fact, Witness> = new Map(),
): ChangeReport {
  const printers = {
    before: new PartPrinter(base.contract),
    after: new PartPrinter(revision.contract),
  };
  const told = judged
    .map(({ fact, rule }) => {
      const sentence = sentenceOf(fact, printers);
      const { names, subject } = sentence;
      const subjects = subject === undefined ? [] : [subject];
      const witness = witnesses.get(fact);
      const change: Change = {
        rule: rule.id,
        level: rule.level,
        direction: rule.direction,
        subject: subjectOf(fact.place),
        summary: summaryOf(sentence, names, subjects),
        ...beforeAndAfter(fact, printers),
        pointer: fact.pointer,
        ...(witness === undefined ? {} : { witness }),
      };
      return { change, sentence };
    })
    .toSorted((one, other) => byLevelAndSubject(one.change, other.change));
  const changes = told.map(({ change }) => change);
  return {
    base: base.name,
    revision: revision.name,
    verdict: verdictOf(changes),
    changes,
    lines: changeLines(told),
  };
}

function byLevelAndSubject(one: Change, other: Change): number {
  const rank = levels.indexOf(one.level) - levels.indexOf(other.level);
  if (rank !== 0) return rank;
  for (const key of ["subject", "rule", "summary"] as const) {
    if (one[key] !== other[key]) return one[key] < other[key] ? -1 : 1;
  }
  return 0;
}

/** The kind of release that changes call for: the one for the gravest of them. */
function verdictOf(changes: readonly Change[]): Verdict {
  const [gravest] = changes;
  switch (gravest?.level) {
    case "breaking":
      return "major";
    case "additive":
      return "minor";
    case "documentation":
      return "patch";
    case undefined:
      return "none";
  }
}
