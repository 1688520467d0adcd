import type {
  Augmentation,
  Contract,
  LocalNameDeclaration,
} from "../model/contract.js";
import { NameLookup } from "../model/scope.js";
import { identifier, stringLiteral } from "./escape.js";
import { preambleText } from "./print.js";
import type { StatementStructure } from "./structure-types.js";
import { declarationStructure } from "./structures.js";
import { structuresText } from "./text.js";

/**
 * The declaration file of an augmentation: `preamble`, the declarations that
 * merge with those of the module `augmented` (its specifier), which holds
 * `contract`, and then `types`, which they are written with: text of ours,
 * with its own list of exports.
 */
export function printAugmentation(
  augmentation: Augmentation,
  contract: Contract,
  augmented: string,
  types: string,
  preamble: readonly string[],
): string {
  const place = { names: new NameLookup(contract), namespace: [] };
  const structures = augmentation.declarations.map((declaration) =>
    withoutKeywords(declarationStructure(declaration, place)),
  );
  const specifier = stringLiteral(augmented);
  const localNames = contract.declarations.flatMap((declaration) =>
    declaration.kind === "local-name"
      ? [localName(declaration, specifier)]
      : [],
  );
  const added = structuresText(structures, "  ");
  const module =
    added === ""
      ? []
      : [
          // To add to a module is not to load it.
          `import type {} from ${specifier};\n`,
          ...localNames,
          `declare module ${specifier} {\n${added}}\n`,
        ];
  return [preambleText(preamble), ...module, types].join("\n");
}

/** What is declared for another module is exported and declared as it is. */
function withoutKeywords(structure: StatementStructure): StatementStructure {
  if (typeof structure === "string") return structure;
  return "hasDeclareKeyword" in structure
    ? { ...structure, isExported: false, hasDeclareKeyword: false }
    : { ...structure, isExported: false };
}

/** The contract's module keeps its local names to itself, so that this one has its own. */
function localName(
  { name, typeParameters, target }: LocalNameDeclaration,
  specifier: string,
): string {
  const parameters = typeParameters.map(identifier).join(", ");
  const list = parameters === "" ? "" : `<${parameters}>`;
  const path = target.map(identifier).join(".");
  return `type ${identifier(name)}${list} = import(${specifier}).${path}${list};\n`;
}
