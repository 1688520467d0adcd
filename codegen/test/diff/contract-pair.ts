import type { ChangeReport } from "../../src/diff/change-report.js";
import { compareContracts } from "../../src/diff/compare/compare-contracts.js";
import { judge } from "../../src/diff/judge.js";
import { changeReport } from "../../src/diff/report.js";
import {
  declared,
  interfaceOf,
  library,
  primitive,
} from "../../src/model/build.js";
import type {
  Contract,
  Declaration,
  Direction,
  Member,
  Type,
} from "../../src/model/contract.js";

/** A contract of these declarations, and of `OtherString`, which opens enums. */
export function contractWith(
  declarations: readonly Declaration[],
  apiVersion = "2026-10-28.endive",
): Contract {
  return { apiVersion, declarations: [...declarations, otherString] };
}

const otherString: Declaration = {
  kind: "alias",
  name: "OtherString",
  direction: "read",
  documentation: "",
  typeParameters: [],
  type: {
    kind: "intersection",
    members: [
      primitive("string"),
      library("Record", primitive("never"), primitive("never")),
    ],
  },
};

/** In an enum: other values. */
export const others = declared(["OtherString"]);

/** An interface without a comment. */
export function interfaceWith(
  name: string,
  direction: Direction,
  ...members: readonly Member[]
): Declaration {
  return interfaceOf(name, direction, "", members);
}

/** A namespace, of a package or of nested types. */
export function namespace(
  name: string,
  ...declarations: readonly Declaration[]
): Declaration {
  return { kind: "namespace", name, documentation: "", declarations };
}

/** The report of a comparison. */
export function compare(
  base: readonly Declaration[],
  revision: readonly Declaration[],
): ChangeReport {
  return compareWhole(contractWith(base), contractWith(revision));
}

/** The report of a comparison of whole contracts. */
export function compareWhole(base: Contract, revision: Contract): ChangeReport {
  return changeReport(
    { name: "base", contract: base },
    { name: "revision", contract: revision },
    judge(compareContracts(base, revision)),
  );
}

/** The rules that apply and where, as `read-null-added Order.name`. */
export function rulesAndSubjects({ changes }: ChangeReport): readonly string[] {
  return changes.map(({ rule, subject }) => `${rule} ${subject}`);
}

/** An alias without a comment, of what the API returns. */
export function alias(name: string, type: Type): Declaration {
  return {
    kind: "alias",
    name,
    direction: "read",
    documentation: "",
    typeParameters: [],
    type,
  };
}

/** The rules and subjects of what differs between contracts of these declarations. */
export function differences(
  base: readonly Declaration[],
  revision: readonly Declaration[],
): readonly string[] {
  return rulesAndSubjects(compare(base, revision));
}
