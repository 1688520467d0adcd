import type { NamedType, Type } from "../../model/contract.js";
import { visitType } from "../../model/visit.js";
import type { Candidate } from "./candidate.js";
import { freeName } from "./free-name.js";
import type { TypeText } from "./type-text.js";
import { unqualified, variableName } from "./variable-name.js";

/** How many characters of a type stay where it is used. */
const longestAnnotation = 50;

/** Writes one module of a consumer's: what it imports follows from what it names. */
export class ModuleWriter {
  readonly #text: TypeText;
  readonly #imported = new Set<string>();
  readonly #taken: Set<string>;
  readonly #declarations: string[] = [];
  readonly #body: string[] = [];
  #marked: "import" | number | undefined;

  /** `roots` are the names of the contract at module level: no variable takes one. */
  constructor(text: TypeText, roots: ReadonlySet<string>) {
    this.#text = text;
    this.#taken = new Set(roots);
  }

  /** A type as this module writes it. */
  type(type: Type): string {
    visitType(type, ({ name: [root] }) => {
      if (root !== undefined) this.#imported.add(root);
    });
    return this.#text.of(type);
  }

  /** A type for an annotation: by a name of the module's own where it is long. */
  annotation(type: Type): string {
    const text = this.type(type);
    if (text.length <= longestAnnotation) return text;
    const name = freeName("Expected", this.#taken);
    this.#taken.add(name);
    this.#declarations.push(...this.#text.alias(name, type));
    return name;
  }

  /** A type of TypeScript's library, with type arguments that are written already. */
  library(name: string, ...typeArguments: readonly string[]): string {
    return `${this.#text.library(name)}<${typeArguments.join(", ")}>`;
  }

  /** A variable that holds a value of a type, from elsewhere. Gives its name. */
  declare(wanted: string, type: string): string {
    const name = this.variable(wanted);
    this.#declarations.push(`declare const ${name}: ${type};`);
    return name;
  }

  /** A variable that holds a value of a declared type, called as the type is. */
  declareOf(type: NamedType): string {
    return this.declare(unqualified(type.name), this.type(type));
  }

  /** A name for a variable, made of a name of the contract's. */
  variable(wanted: string): string {
    const name = variableName(wanted);
    const free = freeName(name, this.#taken);
    this.#taken.add(free);
    return free;
  }

  /** A name for a class that implements a type. */
  className(wanted: string): string {
    const free = freeName(`${wanted}Double`, this.#taken);
    this.#taken.add(free);
    return free;
  }

  /** Adds lines of code, one of which is to stop to compile where `marked` counts it from 0. */
  add(lines: readonly string[], marked?: number): void {
    if (marked !== undefined) this.#marked = this.#body.length + marked;
    for (const line of lines) this.#body.push(line);
  }

  /** What is declared last is what stops to compile, or the import of the name that it is declared with. */
  markDeclaration(stops: "import" | "use"): void {
    this.#marked = stops === "import" ? "import" : -1;
  }

  finish(): Candidate {
    const names = [...this.#imported].toSorted();
    const imports = importLines(names);
    const parts = [imports, this.#declarations, this.#body];
    const before = (part: number): number =>
      parts
        .slice(0, part)
        .reduce((sum, { length }) => sum + (length === 0 ? 0 : length + 1), 0);
    const code = parts
      .filter(({ length }) => length > 0)
      .map((lines) => lines.join("\n"))
      .join("\n\n");
    const line = lineOf(this.#marked, before, this.#declarations.length);
    return { code: `${code}\n`, line };
  }
}

function lineOf(
  marked: "import" | number | undefined,
  before: (part: number) => number,
  declarations: number,
): number {
  if (marked === undefined) throw new Error("No line is to stop to compile");
  if (marked === "import") return 1;
  return marked < 0 ? before(1) + declarations : before(2) + marked + 1;
}

/** The import as prettier writes it. */
function importLines(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const line = `import type { ${names.join(", ")} } from "./index.js";`;
  return line.length <= 80
    ? [line]
    : [
        "import type {",
        ...names.map((name) => `  ${name},`),
        '} from "./index.js";',
      ];
}
