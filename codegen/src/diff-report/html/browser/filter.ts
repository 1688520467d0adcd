/*
 * Shows the changes and members that the form asks for, and hides the others.
 * Whoever sets a field says so by an `input` event.
 */

/** Something that can be found. */
interface Entry {
  readonly element: HTMLElement;
  /** All that can be searched for, in lower case. */
  readonly text: string;
  /** What holds it, and is hidden when all in it is. */
  readonly groups: readonly HTMLElement[];
  /** What its fields have to be, by name; a field that is not among them does not count. */
  readonly fields: Readonly<Record<string, string | undefined>>;
}

const form = document.querySelector<HTMLFormElement>("#filters");
const found = document.querySelector("[data-found]");
const short = document.querySelector<HTMLElement>("#short");
const changes = all("article.change").map(changeEntry);
const members = all("tr[data-subject]").map(memberEntry);
const groups = all("[data-group]");
const links = all("nav li").flatMap((item) => {
  const address = item.querySelector("a")?.hash.slice(1) ?? "";
  const target = document.getElementById(decodeURIComponent(address));
  return target === null ? [] : [{ item, target }];
});

for (const control of all("[data-control]")) control.hidden = false;
document.addEventListener("input", show);
show();

function show(): void {
  if (form === null) return;
  const fields = new FormData(form);
  const field = (name: string) => String(fields.get(name) ?? "");
  const words = field("q").toLowerCase().split(/\s+/u);
  const isAskedFor = ({ text, fields: own }: Entry) =>
    words.every((word) => text.includes(word)) &&
    Object.entries(own).every(
      ([name, value]) => field(name) === "" || field(name) === value,
    );
  const shown = {
    changes: changes.filter(isAskedFor),
    members: members.filter(
      (entry) =>
        isAskedFor(entry) &&
        (field("members") === "all" || entry.element.dataset.changed !== "no"),
    ),
  };
  display(changes, shown.changes);
  display(members, shown.members);
  const filled = new Set(
    [...shown.changes, ...shown.members].flatMap((entry) => entry.groups),
  );
  for (const group of groups) group.hidden = !filled.has(group);
  for (const { item, target } of links) item.hidden = target.hidden;
  sayWhereEmpty("changes", shown.changes.length);
  sayWhereEmpty("history", shown.members.length);
  if (short !== null) {
    const whole = changes.length === shown.changes.length;
    short.hidden = !whole || field("q") !== "";
  }
  document.body.classList.toggle("summaries", field("view") === "summaries");
  if (found === null) return;
  const counts = [
    [shown.changes.length, changes.length, "changes"],
    [shown.members.length, members.length, "members"],
  ] as const;
  found.textContent = counts
    .filter(([, whole]) => whole > 0)
    .map(([part, whole, what]) => `${part} of ${whole} ${what}`)
    .join(", ");
}

function display(entries: readonly Entry[], shown: readonly Entry[]): void {
  const isShown = new Set(shown);
  for (const entry of entries) entry.element.hidden = !isShown.has(entry);
}

function sayWhereEmpty(what: string, count: number): void {
  for (const text of all(`[data-empty-of="${what}"]`)) text.hidden = count > 0;
}

function changeEntry(element: HTMLElement): Entry {
  const { level, direction, rule } = element.dataset;
  const groupsAround = groupsOf(element);
  const subject = groupsAround[0]?.dataset.subject;
  const parts = [...element.querySelectorAll("h4, dd, pre")];
  const text = parts.map((part) => part.textContent).join("\n");
  return {
    element,
    text: text.toLowerCase(),
    groups: groupsAround,
    fields: { level, direction, rule, subject },
  };
}

function memberEntry(element: HTMLElement): Entry {
  const groupsAround = groupsOf(element);
  const { subject = "" } = element.dataset;
  return {
    element,
    text: `${subject}\n${element.textContent}`.toLowerCase(),
    groups: groupsAround,
    fields: { subject: groupsAround[0]?.dataset.subject },
  };
}

/** What holds an element, the nearest first. */
function groupsOf(element: HTMLElement): readonly HTMLElement[] {
  const group = element.parentElement?.closest<HTMLElement>("[data-group]");
  return group ? [group, ...groupsOf(group)] : [];
}

function all(selector: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}
