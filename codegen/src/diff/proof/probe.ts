import { visitType } from "../../model/visit.js";
import type { QualifiedName, Type } from "../../model/contract.js";
import type { Site } from "../fact.js";

/** One line of a consumer's code, and what it relies on. */
export interface Probe {
  readonly line: string;
  /** The declaration that it is about, and its member where it is about one. */
  readonly site: Site;
  /** The full names of the declared types that it mentions. */
  readonly names: readonly QualifiedName[];
  /** The declared type that the value is taken as, all whose members it has to have. */
  readonly target?: QualifiedName;
}

/** The full names of the declared types that types mention. */
export function namesIn(types: readonly Type[]): readonly QualifiedName[] {
  const names: QualifiedName[] = [];
  for (const type of types) visitType(type, ({ name }) => names.push(name));
  return names;
}
