import type { DefaultThemeRenderContext, Reflection } from "typedoc";
import { JSX, ReflectionKind } from "typedoc";
import type { NamedContract } from "../codegen/src/history/build-history.js";
import type { ConvertedSet } from "./convert.js";
import { folderOf, newestOf } from "./declaration-sets.js";
import { historyNote, versionNames } from "./history-note.js";
import type { MemberChange } from "./member-changes.js";
import type { MemberStory } from "./member-stories.js";
import { counterpart, pageKey } from "./pages.js";
import { sourceNote } from "./source-note.js";
import { sourcesOf } from "./sources.js";
import { nameInModule, subjectsOf } from "./subjects.js";
import { versionList } from "./version-list.js";
import { untold } from "./untold.js";
import { type MenuGroup, versionMenu } from "./version-menu.js";

/** What all pages tell of API versions. */
export interface VersionFacts {
  /** The oldest first. */
  readonly sets: readonly ConvertedSet[];
  readonly stories: ReadonlyMap<string, MemberStory>;
  readonly changes: readonly MemberChange[];
}

/**
 * Adds to the pages of a set the menu of versions, to each description the
 * history of what it describes, and to the front page what each version brought.
 *
 * @throws Error for a member whose history is not known: each of them has one
 */
export function addVersionParts(
  shown: ConvertedSet,
  facts: VersionFacts,
): void {
  const { application, project } = shown;
  const subjects = subjectsOf(project, (name) => facts.stories.has(name));
  const storyOf = (reflection: Reflection) =>
    facts.stories.get(subjects.get(reflection.id) ?? "");
  const [missing] = untold(project, (one) => storyOf(one) !== undefined);
  if (missing !== undefined)
    throw new Error(`the history of members does not name ${missing}`);
  const { hooks } = application.renderer;
  hooks.on("content.begin", (context) =>
    versionMenu(menuGroups(shown, facts.sets, context)),
  );
  hooks.on("comment.afterTags", (_context, _comment, reflection) => {
    if (nameInModule(reflection) === "ApiVersion")
      return versionNames(shown.set.versions);
    const story = storyOf(reflection);
    return story === undefined ? nothing() : historyNote(story);
  });
  // Of a member and the type of its values, which have one subject, the member is first.
  const ids = new Map(
    [...subjects].toReversed().map(([id, name]) => [name, id]),
  );
  hooks.on("content.end", (context) => {
    if (!context.page.model.isProject()) return nothing();
    return versionList(versionEntries(facts, context), (subject) => {
      const target = project.getReflectionById(ids.get(subject) ?? -1);
      return target === undefined ? undefined : context.urlTo(target);
    });
  });
}

/** Adds to descriptions of types and methods what in the specification they come from. */
export function addSources(
  { application, set }: ConvertedSet,
  contracts: readonly NamedContract[],
): void {
  const found = contracts.find(({ name }) => name === newestOf(set));
  if (found === undefined) return;
  const sources = sourcesOf(found.contract);
  application.renderer.hooks.on(
    "comment.beforeTags",
    (_context, _comment, reflection) => {
      // A method's comment is that of its signature, a namespace has its type's name.
      const { parent } = reflection;
      const isSignature = reflection.kindOf(ReflectionKind.SomeSignature);
      const described = isSignature && parent ? parent : reflection;
      const source = described.kindOf(ReflectionKind.SomeModule)
        ? undefined
        : sources.get(nameInModule(described));
      return source === undefined ? nothing() : sourceNote(source);
    },
  );
}

function nothing(): JSX.Element {
  return JSX.createElement(JSX.Fragment, null);
}

type PageContext = DefaultThemeRenderContext;

function menuGroups(
  shown: ConvertedSet,
  sets: readonly ConvertedSet[],
  context: PageContext,
): readonly MenuGroup[] {
  const key = pageKey(context.page.model);
  return sets.toReversed().map((other) => {
    const { address, isSame } = counterpart(key, other.addresses);
    return {
      versions: other.set.versions.toReversed(),
      address: context.relativeURL(`../${folderOf(other.set)}/${address}`),
      isCurrent: other === shown,
      hasSame: isSame,
    };
  });
}

function versionEntries({ sets, changes }: VersionFacts, context: PageContext) {
  return sets.toReversed().flatMap(({ set }) =>
    set.versions.toReversed().map((version) => ({
      version,
      address: context.relativeURL(`../${folderOf(set)}/index.html`),
      changes: changes.filter((change) => change.version === version),
    })),
  );
}
