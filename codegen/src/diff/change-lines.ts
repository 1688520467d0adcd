import type { Change, ChangeLine, Level } from "./change-report.js";
import { levels } from "./change-report.js";
import type { SentenceFormName } from "./sentence-forms.js";
import type { Sentence } from "./sentence.js";
import { summaryOf } from "./summary.js";

/** A change, and what is said of it. */
export interface ToldChange {
  readonly change: Change;
  readonly sentence: Sentence;
}

/** Changes of one level that are said in one sentence. */
interface Group {
  readonly level: Level;
  readonly sentence: Sentence;
  readonly names: readonly string[];
  readonly subjects: readonly string[];
  readonly changes: readonly Change[];
}

/**
 * The changes as a changelog has them: one line for several names on a subject,
 * and for subjects with the same names. Levels stay apart, in their order.
 */
export function changeLines(
  told: readonly ToldChange[],
): readonly ChangeLine[] {
  const single = told.map(({ change, sentence }): Group => ({
    level: change.level,
    sentence,
    names: sentence.names,
    subjects: sentence.subject === undefined ? [] : [sentence.subject],
    changes: [change],
  }));
  const ofSubjects = joined(single, ({ subjects }) => subjects);
  const ofNames = joined(ofSubjects, ({ names }) => names.toSorted());
  return ofNames
    .map((group) => ({ group, order: orderOf(group) }))
    .toSorted((one, other) => compareTexts(one.order, other.order))
    .map(({ group: { level, sentence, names, subjects, changes } }) => ({
      level,
      summary: summaryOf(sentence, names, subjects),
      changes,
    }));
}

/** Joins groups whose sentences are of one form and detail, and that have `common` in common. */
function joined(
  groups: readonly Group[],
  common: (group: Group) => readonly string[],
): readonly Group[] {
  const together = new Map<string, Group[]>();
  for (const group of groups) {
    const { form, detail, key } = group.sentence;
    const text = JSON.stringify([
      group.level,
      form,
      detail,
      key,
      common(group),
    ]);
    const others = together.get(text);
    if (others === undefined) together.set(text, [group]);
    else others.push(group);
  }
  return [...together.values()].flatMap((members) => {
    const [first] = members;
    return first === undefined
      ? []
      : [
          {
            ...first,
            names: members.flatMap(({ names }) => names),
            subjects: members.flatMap(({ subjects }) => subjects),
            changes: members.flatMap(({ changes }) => changes),
          },
        ];
  });
}

/** Forms that come before all others of their level, in this order. */
const leading: readonly SentenceFormName[] = [
  "resource-added",
  "resource-removed",
  "method-added",
  "method-removed",
];

/** Forms that come after all others of their level, in this order. */
const trailing: readonly SentenceFormName[] = [
  "type-added",
  "type-removed",
  "name-added",
  "name-removed",
];

/** Texts by which lines are sorted: the level, the form, and in the changelog's way the first subject. */
function orderOf({
  level,
  sentence,
  names,
  subjects,
}: Group): readonly string[] {
  const { form } = sentence;
  const isLeading = leading.includes(form);
  const section = isLeading ? 0 : trailing.includes(form) ? 2 : 1;
  const place = (isLeading ? leading : trailing).indexOf(form);
  const [subject = ""] = subjects.toSorted();
  const [name = ""] = names.toSorted();
  return [
    String(levels.indexOf(level)),
    String(section),
    String(place),
    // "." sorts before letters and those before "`": paths into a type come first.
    `${subject}\``,
    form,
    `${name}\``,
  ];
}

function compareTexts(
  one: readonly string[],
  other: readonly string[],
): number {
  for (const [index, text] of one.entries()) {
    const expected = other[index] ?? "";
    if (text !== expected) return text < expected ? -1 : 1;
  }
  return 0;
}
