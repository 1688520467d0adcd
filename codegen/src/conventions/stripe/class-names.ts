import type { QualifiedName } from "../../model/contract.js";

/** What the API has by name: a class in packages. */
export interface ClassName {
  /** The packages that it lives in, outermost first; empty for a root class. */
  readonly packages: QualifiedName;
  /** The name of its type, such as `VerificationSession`. */
  readonly className: string;
}

/** What the params interface of a method is named after. */
export interface ParamsName {
  /** The class that it is declared with. */
  readonly owner: ClassName;
  /** The words between the class and `Params`, such as `mark_uncollectible`. */
  readonly words: string;
}

/** The full name of a class, by which types refer to it. */
export function qualifiedName(named: ClassName): QualifiedName {
  return [...named.packages, named.className];
}

/** The same as one text: `Identity.VerificationSession`. */
export function fullName(named: ClassName): string {
  return qualifiedName(named).join(".");
}

/** Sorts classes by full name. */
export function byFullName(a: ClassName, b: ClassName): number {
  const [nameA, nameB] = [fullName(a), fullName(b)];
  if (nameA === nameB) return 0;
  return nameA < nameB ? -1 : 1;
}
