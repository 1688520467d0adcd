import type {
  Contract,
  Declaration,
  Member,
  Parameter,
  Type,
} from "../model/contract.js";
import { NameLookup } from "../model/scope.js";
import { memberLayout } from "./heads.js";
import { flat } from "./layout.js";
import { breakLines } from "./line-breaking.js";
import { annotated } from "./signatures.js";
import { declarationStructure, memberStructure } from "./structures.js";
import { structuresText } from "./text.js";
import type { Place } from "./type-names.js";
import { aliasedLayout, parameterLayout } from "./types.js";

/** Prints parts of a contract without their comments, as a module that imports its names would write them. */
export class PartPrinter {
  readonly #place: Place;

  constructor(contract: Contract) {
    this.#place = { names: new NameLookup(contract), namespace: [] };
  }

  /** A type, on as many lines as it needs. */
  type(type: Type): string {
    return breakLines(aliasedLayout(type, this.#place), 0);
  }

  /** A type on one line. */
  flatType(type: Type): string {
    return flat(aliasedLayout(type, this.#place));
  }

  /** A member: `name?: Type`. */
  member(member: Member): string {
    const layout = memberLayout(memberStructure(member, this.#place));
    return breakLines(layout, 0).replace(/;$/u, "");
  }

  /** A parameter: `name?: Type`. */
  parameter(parameter: Parameter): string {
    const { name, hasQuestionToken, type } = parameterLayout(
      parameter,
      this.#place,
    );
    return breakLines(annotated(name, hasQuestionToken, type), 0);
  }

  /** An interface or an alias, under its last name. */
  declaration(declaration: Declaration): string {
    const bare = { ...declaration, documentation: "" };
    const members =
      bare.kind === "interface" ? bare.members.map(withoutComment) : [];
    const structure = declarationStructure(
      bare.kind === "interface" ? { ...bare, members } : bare,
      this.#place,
    );
    const unexported =
      typeof structure === "string"
        ? structure
        : { ...structure, isExported: false };
    return structuresText([unexported]).trimEnd();
  }
}

function withoutComment(member: Member): Member {
  switch (member.kind) {
    case "property":
      return { ...member, documentation: "", deprecated: false };
    case "method":
      return { ...member, documentation: "", deprecated: false, throws: [] };
    case "index":
      return member;
  }
}
