import type { GeneratedFile } from "../generated-file.js";
import type { Contract, Declaration, NamedType } from "../model/contract.js";
import { visitDeclaration } from "../model/visit.js";
import { PartPrinter } from "../printer/part-printer.js";
import { assertionText, importText } from "./assertion-text.js";
import {
  publicNames,
  type SecondName,
  type StatedDeclaration,
} from "./stated-declarations.js";

/** What the module beside the folder of the tests gives to them: see `package-template/equal.ts`. */
const ASSERTION = "expectEqual";

/**
 * Type tests that state each public declaration of a contract once more: the
 * compiler refuses them when a declaration is no longer what is stated. Each
 * type is stated one level deep, since what it refers to is stated as well.
 *
 * @param module what the contract is imported from
 * @returns a file for each part of the contract that there is, in the shape
 * that prettier gives.
 */
export function typeTestFiles(
  contract: Contract,
  module: string,
): readonly GeneratedFile[] {
  const { declarations, secondNames } = publicNames(contract, [ASSERTION]);
  // Names are looked up among both: a stated `Date` hides that of the library.
  const printer = new PartPrinter({
    ...contract,
    declarations: [
      ...contract.declarations,
      ...declarations.map(({ stated }) => stated),
    ],
  });
  return parts.flatMap(({ path, what }) => {
    const own = declarations.filter((one) => pathOf(one) === path);
    const others = path === SHARED ? secondNames : [];
    if (own.length + others.length === 0) return [];
    const text = [
      `${importText(namesIn(own, others), module)}import { ${ASSERTION} } from "../equal.js";\n`,
      `// ${what}, stated one by one: a change that is meant is made here, too.\n// Nothing generates this file again.\n`,
      ...own.map((one) => statement(one, printer)),
      ...others.map(({ name, target }) =>
        assertionText(ASSERTION, name.join("."), target.join(".")),
      ),
    ];
    return [{ path, text: text.join("\n") }];
  });
}

const SHARED = "shared.ts";

const parts = [
  { path: "components.ts", what: "The components" },
  { path: "operations.ts", what: "Operations" },
  { path: SHARED, what: "Other types" },
];

/** The file for a declaration, by what it was made of. */
function pathOf({ stated, origin }: StatedDeclaration): string {
  if (stated.direction === "call") return "operations.ts";
  if (origin === undefined) return SHARED;
  return origin.startsWith("/components/") ? "components.ts" : "operations.ts";
}

function statement(
  { name, stated }: StatedDeclaration,
  printer: PartPrinter,
): string {
  // A type of its own for each type parameter, so that none stands for another.
  const samples = stated.typeParameters.map((one) => `"${one}"`);
  const sample = samples.length === 0 ? "" : `<${samples.join(", ")}>`;
  const assertion = assertionText(
    ASSERTION,
    name.join(".") + sample,
    stated.name + sample,
  );
  return `${printer.declaration(stated)}\n${assertion}`;
}

/** The names at module level that statements and assertions begin with, sorted. */
function namesIn(
  declarations: readonly StatedDeclaration[],
  secondNames: readonly SecondName[],
): readonly string[] {
  const names = new Set<string>();
  const add = ([first]: readonly string[]) => first && names.add(first);
  const addType = ({ name }: NamedType) => add(name);
  const addDeclaration = (one: Declaration) => visitDeclaration(one, addType);
  for (const { name, stated } of declarations) {
    add(name);
    addDeclaration(stated);
  }
  for (const { name, target } of secondNames) {
    add(name);
    add(target);
  }
  return [...names].toSorted();
}
