import type { DocumentationEntryPoint, ProjectReflection } from "typedoc";
import { Comment, ReflectionKind } from "typedoc";
import ts from "typescript";

/** Says on the front page, and on that of each module, what they are and how to import them. */
export function introduce(
  project: ProjectReflection,
  apiVersion: string,
  entries: readonly DocumentationEntryPoint[],
): void {
  project.comment = comment(
    `TypeScript declarations of Stripe's Identity API, exact for the API version that you run on.\n\n${importCode(`identity-contract/${apiVersion}`, "Identity")}`,
  );
  const introductions: Readonly<Record<string, string>> = {
    index: `All types of the API, and those of the client's methods.\n\n${importCode(`identity-contract/${apiVersion}`, "Identity")}`,
    enums: `The closed and the open form of an enum.\n\n${importCode(`identity-contract/${apiVersion}/enums`, "Known, Open")}`,
    expand: `Types of what \`expand\` makes of a resource.\n\n${importCode(`identity-contract/${apiVersion}/expand`, "Expanded, ExpandPath, Unexpanded")}\n\nThe program that imports this module has more signatures of the API's methods, by which a literal \`expand\` array decides what comes back:\n\n${codeBlock(augmentations(entries))}`,
  };
  for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
    const text = introductions[module.name];
    if (text !== undefined) module.comment = comment(text);
  }
}

function comment(text: string): Comment {
  return new Comment([{ kind: "text", text }]);
}

function importCode(module: string, names: string): string {
  return codeBlock(`import type { ${names} } from "${module}";`);
}

/** Code as a block of Markdown, whatever back-ticks it has. */
export function codeBlock(code: string): string {
  const runs = code.match(/`+/gu) ?? [];
  const fence = "`".repeat(
    Math.max(2, ...runs.map(({ length }) => length)) + 1,
  );
  return `${fence}ts\n${code}\n${fence}`;
}

/** The text of what modules add to others. */
function augmentations(entries: readonly DocumentationEntryPoint[]): string {
  return entries
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
