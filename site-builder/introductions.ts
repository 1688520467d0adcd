import type { DocumentationEntryPoint, ProjectReflection } from "typedoc";
import { Comment, ReflectionKind } from "typedoc";
import ts from "typescript";

/** Says on the front page, and on that of each module, what they are and how to import them. */
export function introduce(
  project: ProjectReflection,
  apiVersion: string,
  entries: readonly DocumentationEntryPoint[],
): void {
  const all = importCode(`identity-contract/${apiVersion}`, ["Identity"]);
  project.comment = comment(
    `TypeScript declarations of Stripe's Identity API, exact for the API version that you run on.\n\n${all}`,
  );
  for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
    if (!module.isDeclaration()) continue;
    const names = (module.children ?? []).map(({ name }) => name);
    const code =
      module.name === "index"
        ? all
        : importCode(`identity-contract/${apiVersion}/${module.name}`, names);
    const added = augmentations(entries, module.name);
    const introduction = introductions[module.name] ?? "";
    module.comment = comment(
      added === ""
        ? `${introduction}\n\n${code}`
        : `${introduction}\n\n${code}\n\nThe program that imports this module has more signatures of the API's methods:\n\n${codeBlock(added)}`,
    );
  }
}

const introductions: Readonly<Record<string, string>> = {
  index: "All types of the API, and those of the client's methods.",
  enums: "The closed and the open form of an enum.",
  expand:
    "Types of what `expand` makes of a resource, by which a literal `expand` array decides what a method gives.",
  paths: "The API as clients that are made for its paths take it.",
};

function comment(text: string): Comment {
  return new Comment([{ kind: "text", text }]);
}

function importCode(module: string, names: readonly string[]): string {
  return codeBlock(`import type { ${names.join(", ")} } from "${module}";`);
}

/** Code as a block of Markdown, whatever back-ticks it has. */
export function codeBlock(code: string): string {
  const runs = code.match(/`+/gu) ?? [];
  const fence = "`".repeat(
    Math.max(2, ...runs.map(({ length }) => length)) + 1,
  );
  return `${fence}ts\n${code}\n${fence}`;
}

/** The text of what a module adds to others. */
function augmentations(
  entries: readonly DocumentationEntryPoint[],
  module: string,
): string {
  return entries
    .filter(({ displayName }) => displayName === module)
    .flatMap(({ sourceFile }) =>
      sourceFile.statements.filter(
        (statement) =>
          ts.isModuleDeclaration(statement) &&
          ts.isStringLiteral(statement.name),
      ),
    )
    .map((statement) => statement.getText())
    .join("\n\n");
}
