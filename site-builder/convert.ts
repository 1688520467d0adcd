import type {
  DocumentationEntryPoint,
  PageEvent,
  ProjectReflection,
} from "typedoc";
import { Application, KindRouter, Renderer } from "typedoc";
import {
  type DeclarationSet,
  moduleFile,
  newestOf,
} from "./declaration-sets.js";
import { introduce } from "./introductions.js";
import { withMainLandmark } from "./main-landmark.js";
import { type PageAddresses, pageAddresses } from "./pages.js";
import type { ProgramMaker } from "./programs.js";

/** The declarations of a set as TypeDoc has them, before they become pages. */
export interface ConvertedSet {
  readonly set: DeclarationSet;
  readonly application: Application;
  readonly project: ProjectReflection;
  readonly addresses: PageAddresses;
}

/** What all pages look like, and what they do. */
export interface Assets {
  readonly customCss: string;
  readonly customJs: string;
}

/**
 * Has TypeDoc read the modules of the newest version of a set. Each module
 * is read by itself: together, those that `expand` adds would be merged into
 * `index`, where only its importers have them.
 */
export async function convertSet(
  set: DeclarationSet,
  generated: string,
  modules: readonly string[],
  programs: ProgramMaker,
  assets: Assets,
): Promise<ConvertedSet> {
  const application = await startTypeDoc(assets);
  // What `expand` adds is added to a module that the program has to have.
  const index = moduleFile(generated, newestOf(set), "index");
  const entries = modules.map((name): DocumentationEntryPoint => {
    const file = moduleFile(generated, newestOf(set), name);
    const program = programs.make([index, file]);
    const sourceFile = program.getSourceFile(file);
    if (sourceFile === undefined) throw new Error(`${file} was not read`);
    return { displayName: name, program, sourceFile };
  });
  const project = application.converter.convert(entries);
  introduce(project, newestOf(set), entries);
  const pages = new KindRouter(application).buildPages(project);
  return { set, application, project, addresses: pageAddresses(pages) };
}

/**
 * Writes the pages of a set to its folder.
 *
 * @throws Error for whatever TypeDoc warns of: it was given correct declarations
 */
export async function render(
  { application, project }: ConvertedSet,
  folder: string,
): Promise<void> {
  application.renderer.on(Renderer.EVENT_END_PAGE, (page: PageEvent) => {
    if (page.contents !== undefined)
      page.contents = withMainLandmark(page.contents);
  });
  await application.renderer.render(project, folder);
  if (application.logger.hasErrors() || application.logger.hasWarnings())
    throw new Error(`TypeDoc complained while it wrote ${folder}`);
}

function startTypeDoc(assets: Assets): Promise<Application> {
  // Without readers of options: the caller's own configuration has no part in this.
  return Application.bootstrap(
    {
      ...assets,
      name: "identity-contract",
      readme: "none",
      disableSources: true,
      // What `ApiListPromise` has of TypeScript's own `Promise`.
      excludeExternals: true,
      hideGenerator: true,
      githubPages: false,
      includeHierarchySummary: false,
      cleanOutputDir: true,
      searchInComments: true,
      navigation: { excludeReferences: true },
      sort: ["source-order"],
      sortEntryPoints: false,
      // Descriptions are text of a specification: what looks like HTML is text.
      // TypeDoc types these options as validated, which they are when they are set.
      markdownItOptions: { html: false, linkify: false } as never,
      logLevel: "Warn",
    },
    [],
  );
}
