import { declared } from "../../model/build.js";
import type { QualifiedName } from "../../model/contract.js";
import type { ContractIndex } from "../compare/contract-index.js";
import { keyOf } from "../compare/contract-index.js";
import type { Fact, Site, Step } from "../fact.js";
import type { Hop, Walk } from "./walk.js";
import { instanceOf, walks } from "./walk.js";

/** How many ways through other alternatives are tried. */
const otherWays = 3;

/**
 * The ways to a place in the base, the one that people would take first: from
 * the declaration that they name, then from the innermost one that holds it;
 * at last those that go through other alternatives of a union.
 */
export function routesTo(
  root: QualifiedName,
  steps: readonly Step[],
  site: Site,
  index: ContractIndex,
): readonly Walk[] {
  const start = instanceOf(root, index);
  const all = start === undefined ? [] : walks(start, steps, index);
  const target = keyOf(site.declaration);
  const walk = all.find((each) => innermost(each) === target) ?? all[0];
  if (walk === undefined) return [];
  const nearest = fromInnermost(walk);
  const others = all.filter((each) => each !== walk).slice(0, otherWays);
  return [walk, ...(nearest === undefined ? [] : [nearest]), ...others];
}

/** The ways to the object or the function that a member or a parameter is added to. */
export function containersOf(
  { place, site }: Fact,
  index: ContractIndex,
): readonly Walk[] {
  const steps = place.steps.slice(0, -1);
  const toContainer = routesTo(place.root, steps, site, index);
  const nearest = instanceOf(site.declaration, index);
  const isNear = toContainer.some(
    ({ start }) => keyOf(start.name) === keyOf(site.declaration),
  );
  return nearest === undefined ||
    isNear ||
    place.steps.at(-1)?.kind !== "member"
    ? toContainer
    : [...toContainer, { start: nearest, hops: [] }];
}

/** The full name of the last declaration that a walk goes through. */
function innermost({ start, hops }: Walk): string {
  const name = hops.findLast(({ from }) => from.kind === "interface")?.from;
  return keyOf(name?.kind === "interface" ? name.name : start.name);
}

/** The end of a walk, from the last declaration on; undefined where that is where it begins. */
function fromInnermost({ start, hops }: Walk): Walk | undefined {
  const at = hops.findLastIndex(({ from }) => from.kind === "interface");
  const from = hops[at]?.from;
  if (from?.kind !== "interface" || keyOf(from.name) === keyOf(start.name)) {
    return undefined;
  }
  const { name, declaration, given } = from;
  const typeArguments = declaration.typeParameters.flatMap((parameter) => {
    const argument = given.get(parameter);
    return argument === undefined ? [] : [argument];
  });
  const rest: readonly Hop[] = hops.slice(at);
  return { start: declared(name, ...typeArguments), hops: rest };
}
