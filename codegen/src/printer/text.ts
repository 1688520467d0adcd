import { writeComments } from "./comments.js";
import { interfaceLayout, memberLayout, typeAliasLayout } from "./heads.js";
import { breakLines } from "./line-breaking.js";
import { structureKinds } from "./structure-kinds.js";
import type {
  InterfaceStructure,
  ModuleStructure,
  StatementStructure,
} from "./structure-types.js";
import { unknownKind } from "./unknown-kind.js";

/**
 * The text of declarations, a blank line between them, as prettier leaves it
 * unchanged where they stand behind `margin`.
 */
export function structuresText(
  structures: Iterable<StatementStructure>,
  margin = "",
): string {
  const lines: string[] = [];
  writeStatements(structures, margin, lines);
  if (lines.length > 0) lines.push("");
  return lines.join("\n");
}

function writeStatements(
  statements: Iterable<StatementStructure>,
  margin: string,
  lines: string[],
): void {
  let isFirst = true;
  for (const statement of statements) {
    if (!isFirst) lines.push("");
    isFirst = false;
    writeStatement(statement, margin, lines);
  }
}

function writeStatement(
  statement: StatementStructure,
  margin: string,
  lines: string[],
): void {
  if (typeof statement === "string") {
    for (const line of statement.split("\n")) lines.push(margin + line);
    return;
  }
  writeComments(statement.docs, margin, lines);
  switch (statement.kind) {
    case structureKinds.Interface:
      writeInterface(statement, margin, lines);
      return;
    case structureKinds.TypeAlias: {
      const layout = typeAliasLayout(statement);
      lines.push(margin + breakLines(layout, margin.length));
      return;
    }
    case structureKinds.Module:
      writeModule(statement, margin, lines);
      return;
    default:
      unknownKind(statement);
  }
}

function writeInterface(
  structure: InterfaceStructure,
  margin: string,
  lines: string[],
): void {
  lines.push(margin + breakLines(interfaceLayout(structure), margin.length));
  if (structure.members.length === 0) return;
  const inner = `${margin}  `;
  for (const member of structure.members) {
    if (member.kind !== structureKinds.IndexSignature) {
      writeComments(member.docs, inner, lines);
    }
    lines.push(inner + breakLines(memberLayout(member), inner.length));
  }
  lines.push(`${margin}}`);
}

function writeModule(
  structure: ModuleStructure,
  margin: string,
  lines: string[],
): void {
  const { name, isExported, hasDeclareKeyword, statements } = structure;
  const keywords = `${isExported ? "export " : ""}${hasDeclareKeyword ? "declare " : ""}`;
  const head = `${margin}${keywords}namespace ${name} {`;
  if (statements.length === 0) {
    lines.push(`${head}}`);
    return;
  }
  lines.push(head);
  writeStatements(statements, `${margin}  `, lines);
  lines.push(`${margin}}`);
}
