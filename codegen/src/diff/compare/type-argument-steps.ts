import type { Member, NamedType, Type } from "../../model/contract.js";
import type { Step } from "../fact.js";
import type { ContractIndex } from "./contract-index.js";
import { keyOf } from "./contract-index.js";

/**
 * The steps from a value of a generic type to what one of its type arguments
 * describes: from `ApiList<T>` through `data` to its elements. There are none
 * where the value itself is of that type, or will be (`Promise<T>`), and where
 * no path leads there.
 */
export function typeArgumentSteps(
  type: NamedType,
  argument: number,
  index: ContractIndex,
): readonly Step[] {
  return namedSteps(type, argument, index, new Set()) ?? [];
}

type Path = readonly Step[] | undefined;

function namedSteps(
  { origin, name }: NamedType,
  argument: number,
  index: ContractIndex,
  within: ReadonlySet<string>,
): Path {
  const key = keyOf(name);
  if (origin !== "declared") {
    return /^Async|^Itera/u.test(key) ? [{ kind: "element" }] : [];
  }
  const found = index.find(name)?.declaration;
  const parameter = found?.typeParameters[argument];
  if (found === undefined || parameter === undefined || within.has(key)) {
    return undefined;
  }
  const search = (inner: Type): Path =>
    stepsTo(parameter, inner, index, new Set([...within, key]));
  return found.kind === "alias"
    ? search(found.type)
    : (first(found.extends, search) ?? membersSteps(found.members, search));
}

function stepsTo(
  parameter: string,
  type: Type,
  index: ContractIndex,
  within: ReadonlySet<string>,
): Path {
  const search = (inner: Type) => stepsTo(parameter, inner, index, within);
  switch (type.kind) {
    case "named":
      if (type.origin === "parameter") {
        return keyOf(type.name) === parameter ? [] : undefined;
      }
      for (const [position, argument] of type.arguments.entries()) {
        const rest = search(argument);
        if (rest === undefined) continue;
        const steps = namedSteps(type, position, index, within);
        if (steps !== undefined) return [...steps, ...rest];
      }
      return undefined;
    case "array":
      return prepend({ kind: "element" }, search(type.element));
    case "union":
    case "intersection":
      return first(type.members, search);
    case "object":
      return membersSteps(type.members, search);
    case "primitive":
    case "literal":
    case "function":
      return undefined;
  }
}

function membersSteps(
  members: readonly Member[],
  search: (type: Type) => Path,
): Path {
  return first(members, (member) => {
    switch (member.kind) {
      case "property":
        return prepend(
          { kind: "member", name: member.name },
          search(member.type),
        );
      case "index":
        return prepend({ kind: "entry" }, search(member.type));
      case "method":
        return undefined;
    }
  });
}

function prepend(step: Step, rest: Path): Path {
  return rest === undefined ? undefined : [step, ...rest];
}

function first<Item>(
  items: readonly Item[],
  search: (item: Item) => Path,
): Path {
  for (const item of items) {
    const found = search(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
