import { isVersion } from "../diff/compare/compare-contracts.js";
import { ContractIndex, keyOf } from "../diff/compare/contract-index.js";
import type { Contract } from "../model/contract.js";
import { type ContractMember, MemberLister } from "./contract-members.js";
import type { MemberHistory, MemberTimeline } from "./member-history.js";

/** The contract of one API version, and what it is called. */
export interface NamedContract {
  /** An API version, or the file that describes it. */
  readonly name: string;
  readonly contract: Contract;
}

/**
 * The history of all types, members, methods and enum values that some of the
 * contracts have; a literal is a value of an enum where some contract has
 * another beside it.
 *
 * @param contracts the oldest first
 */
export function memberHistory(
  contracts: readonly NamedContract[],
): MemberHistory {
  const byVersion = contracts.map(({ contract }) => membersByKey(contract));
  const enums = enumSubjects(byVersion);
  const members = orderOfAll(byVersion).flatMap((key): MemberTimeline[] => {
    const states = byVersion.map((one) => one.get(key)?.state ?? "absent");
    const found = byVersion.find((one) => one.has(key))?.get(key);
    if (found === undefined) return [];
    const { state: _, ...named } = found;
    const isConstant = named.value !== undefined && !enums.has(named.subject);
    return isConstant ? [] : [{ ...named, states }];
  });
  return { versions: contracts.map(({ name }) => name), members };
}

type Members = ReadonlyMap<string, ContractMember>;

/** All that a contract has, by what tells it apart, in the order of the contract. */
function membersByKey(contract: Contract): Members {
  const index = new ContractIndex(contract);
  const roots = [...index.types.values()].filter(
    (type) => keyOf(type.name) === type.root && !isVersion(type, index),
  );
  const members = new Map<string, ContractMember>();
  for (const root of roots) {
    for (const member of MemberLister.list(index, root)) {
      const { subject, value } = member;
      const key = JSON.stringify([subject, value]);
      if (!members.has(key)) members.set(key, member);
    }
  }
  return members;
}

/** The subjects that have several values in some contract. */
function enumSubjects(contracts: readonly Members[]): ReadonlySet<string> {
  const enums = new Set<string>();
  for (const members of contracts) {
    const once = new Set<string>();
    for (const { subject, value } of members.values()) {
      if (value === undefined) continue;
      if (once.has(subject)) enums.add(subject);
      once.add(subject);
    }
  }
  return enums;
}

/** The keys of all contracts, as in the newest that has them; what only older ones have follows what it followed there. */
function orderOfAll(contracts: readonly Members[]): readonly string[] {
  const [newest, ...older] = contracts.toReversed();
  const order = [...(newest?.keys() ?? [])];
  const known = new Set(order);
  for (const members of older) {
    let previous: string | undefined;
    for (const key of members.keys()) {
      if (!known.has(key)) {
        known.add(key);
        const place = previous === undefined ? 0 : order.indexOf(previous) + 1;
        order.splice(place, 0, key);
      }
      previous = key;
    }
  }
  return order;
}
