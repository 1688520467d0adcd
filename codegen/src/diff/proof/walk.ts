import { declared, primitive } from "../../model/build.js";
import type {
  FunctionType,
  Method,
  NamedType,
  Property,
  QualifiedName,
  Type,
} from "../../model/contract.js";
import type { ContractIndex } from "../compare/contract-index.js";
import { itemAt } from "../compare/list-type.js";
import type { Step } from "../fact.js";
import type { Alternative } from "./alternatives.js";
import { branchesOf, membersOf } from "./alternatives.js";

/** One step of a path, as a contract's types have it. */
export interface Hop {
  readonly step: Step;
  /** What the step is taken from. */
  readonly from: Alternative;
  /** What else the value may be that the step is taken from, each as parts of an intersection. */
  readonly others: readonly (readonly Alternative[])[];
  /** The type of what the step leads to. */
  readonly type: Type;
  /** Whether that may be left out. */
  readonly optional: boolean;
  /** How many parameters there are before it. */
  readonly position: number;
}

/** A path through a contract's types, from a declared type. */
export interface Walk {
  readonly start: NamedType;
  readonly hops: readonly Hop[];
}

/** A declared type as code names it that has no more to say of its type parameters. */
export function instanceOf(
  name: QualifiedName,
  index: ContractIndex,
): NamedType | undefined {
  const found = index.find(name);
  return found === undefined
    ? undefined
    : declared(
        found.name,
        ...found.declaration.typeParameters.map(() => primitive("string")),
      );
}

/** All ways in which the types of a contract have the steps from `start` on. */
export function walks(
  start: NamedType,
  steps: readonly Step[],
  index: ContractIndex,
): readonly Walk[] {
  const from = (type: Type, at: number): readonly (readonly Hop[])[] => {
    const step = steps[at];
    if (step === undefined) return [[]];
    return hopsTo(step, branchesOf(type, index), index).flatMap((hop) =>
      from(hop.type, at + 1).map((rest) => [hop, ...rest]),
    );
  };
  return from(start, 0).map((hops) => ({ start, hops }));
}

function hopsTo(
  step: Step,
  branches: readonly (readonly Alternative[])[],
  index: ContractIndex,
): readonly Hop[] {
  return branches.flatMap((branch) => {
    const others = branches.filter((other) => other !== branch);
    return branch.flatMap((part) =>
      hopsFrom(part, step, index).map((found): Hop => ({
        step,
        from: part,
        others,
        ...found,
      })),
    );
  });
}

/** The steps to all members that a value of a type may have. */
export function memberHops(type: Type, index: ContractIndex): readonly Hop[] {
  const branches = branchesOf(type, index);
  const names = branches
    .flat()
    .flatMap((part) =>
      propertiesAndMethods(part, index).map(({ name }) => name),
    );
  return [...new Set(names)].flatMap((name) =>
    hopsTo({ kind: "member", name }, branches, index),
  );
}

type Found = Pick<Hop, "type" | "optional" | "position">;

function hopsFrom(
  from: Alternative,
  step: Step,
  index: ContractIndex,
): readonly Found[] {
  const plain = { optional: false, position: 0 };
  switch (step.kind) {
    case "member":
      return propertiesAndMethods(from, index)
        .filter(({ name }) => name === step.name)
        .map((member) =>
          member.kind === "method"
            ? { ...plain, type: signatureOf(member) }
            : { ...plain, type: member.type, optional: member.optional },
        );
    case "element":
      return from.kind === "array" ? [{ ...plain, type: from.element }] : [];
    case "item": {
      const isList = from.kind === "tuple" || from.kind === "array";
      const item = isList ? itemAt(from, step.index) : undefined;
      if (item === undefined) return [];
      const { type, presence } = item;
      return [{ ...plain, type, optional: presence === "optional" }];
    }
    case "entry":
      return indexTypes(from, index).map((type) => ({ ...plain, type }));
    case "parameter":
      if (from.kind !== "function") return [];
      return from.parameters.flatMap(({ name, type, optional }, position) =>
        name === (step.earlier ?? step.name)
          ? [{ type, optional, position }]
          : [],
      );
    case "result":
      return from.kind === "function" ? [{ ...plain, type: from.returns }] : [];
  }
}

/** What an object has by name, inherited members included. */
export function propertiesAndMethods(
  from: Alternative,
  index: ContractIndex,
): readonly (Property | Method)[] {
  switch (from.kind) {
    case "interface":
      return membersOf(from, index).filter((member) => member.kind !== "index");
    case "object":
      return from.members.filter((member) => member.kind === "property");
    default:
      return [];
  }
}

/** What index signatures of an object give. */
export function indexTypes(
  from: Alternative,
  index: ContractIndex,
): readonly Type[] {
  const members =
    from.kind === "interface"
      ? membersOf(from, index)
      : from.kind === "object"
        ? from.members
        : [];
  return members.flatMap((member) =>
    member.kind === "index" ? [member.type] : [],
  );
}

function signatureOf({ parameters, returns }: Method): FunctionType {
  return { kind: "function", parameters, returns };
}
