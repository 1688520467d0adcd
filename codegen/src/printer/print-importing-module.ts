import type { Contract, Declaration } from "../model/contract.js";
import { NameLookup } from "../model/scope.js";
import { visitDeclaration } from "../model/visit.js";
import { identifier, stringLiteral } from "./escape.js";
import { group, indent, join, line, whenBroken } from "./layout.js";
import { breakLines } from "./line-breaking.js";
import { preambleText } from "./print.js";
import { declarationStructure } from "./structures.js";
import { structuresText } from "./text.js";

/**
 * The declaration file of a module beside a contract's: `preamble`, the names
 * that it imports from the module `imported` (its specifier), which holds
 * `contract`, then declarations that use them, and `types`, text of ours that
 * they are written with, where there is any.
 */
export function printImportingModule(
  declarations: readonly Declaration[],
  contract: Contract,
  imported: string,
  types: string,
  preamble: readonly string[],
): string {
  const place = { names: new NameLookup(contract), namespace: [] };
  const structures = declarations.map((declaration) =>
    declarationStructure(declaration, place),
  );
  return [
    preambleText(preamble),
    importText(declarations, imported),
    structuresText(structures),
    types,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** The outermost names of what declarations use, in one import; nothing where they use nothing. */
function importText(
  declarations: readonly Declaration[],
  imported: string,
): string {
  const names = new Set<string>();
  for (const declaration of declarations) {
    visitDeclaration(declaration, ({ name: [first = ""] }) => {
      names.add(identifier(first));
    });
  }
  if (names.size === 0) return "";
  const list = group([
    "{",
    indent(line, join([...names].toSorted(), ",", line), whenBroken(",")),
    line,
    "}",
  ]);
  const statement = [
    "import type ",
    list,
    " from ",
    stringLiteral(imported),
    ";",
  ];
  return `${breakLines(statement, 0)}\n`;
}
