import type { Flow } from "../../../src/model/contract.js";
import type { ContractSpec, MemberSpec, TypeSpec } from "./type-spec.js";

/** What is declared once, and used from anywhere. */
type Target = "Customer" | "Address";

/** Which way the values of what is declared once go: by what refers to it, and both ways where nothing does. */
export function flowsOf(spec: ContractSpec): Readonly<Record<Target, Flow>> {
  const { methods } = spec;
  const read = reachedFrom(
    [...typesOf(spec.session), ...methods.map(({ result }) => result)],
    spec,
  );
  const written = reachedFrom(
    [
      ...typesOf(spec.params),
      ...methods.flatMap(({ parameters }) => typesOf(parameters)),
    ],
    spec,
  );
  const unused = (["Customer", "Address"] as const).filter(
    (target) => !read.has(target) && !written.has(target),
  );
  const fromUnused = reachedFrom(
    unused.flatMap((target) => typesOf(membersOf(target, spec))),
    spec,
  );
  const flowOf = (target: Target): Flow => {
    const isBoth = unused.includes(target) || fromUnused.has(target);
    if (isBoth || read.has(target) === written.has(target)) return "both";
    return read.has(target) ? "read" : "write";
  };
  return { Customer: flowOf("Customer"), Address: flowOf("Address") };
}

function membersOf(
  target: Target,
  { customer, address }: ContractSpec,
): readonly MemberSpec[] {
  return target === "Customer" ? customer : address;
}

function typesOf(members: readonly MemberSpec[]): readonly TypeSpec[] {
  return members.map(({ type }) => type);
}

function reachedFrom(
  types: readonly TypeSpec[],
  spec: ContractSpec,
): ReadonlySet<Target> {
  const found = new Set(types.flatMap(targetsIn));
  // A set is gone through with what is added meanwhile.
  for (const target of found) {
    for (const type of typesOf(membersOf(target, spec))) {
      for (const inner of targetsIn(type)) found.add(inner);
    }
  }
  return found;
}

function targetsIn(type: TypeSpec): readonly Target[] {
  switch (type.kind) {
    case "primitive":
    case "enum":
      return [];
    case "reference":
      return [type.target];
    case "object":
      return typesOf(type.members).flatMap(targetsIn);
    case "array":
    case "list":
      return targetsIn(type.element);
    case "map":
      return targetsIn(type.entry);
    case "emptyable":
      return targetsIn(type.type);
    case "union":
      return type.types.flatMap(targetsIn);
  }
}
