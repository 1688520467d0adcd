import type { Method } from "../../model/contract.js";

/** Which signatures of a method, by one name, are to be compared with each other. */
export interface AlignedSignatures {
  readonly pairs: readonly (readonly [Method, Method])[];
  readonly removed: readonly Method[];
  readonly added: readonly Method[];
}

/** Aligns signatures by the names of their parameters, and the others in their order. */
export function alignSignatures(
  before: readonly Method[],
  after: readonly Method[],
): AlignedSignatures {
  const pairs: (readonly [Method, Method])[] = [];
  const left = [...after];
  const others = before.filter((one) => {
    const index = left.findIndex((other) => shapeOf(other) === shapeOf(one));
    const partner = left[index];
    if (partner === undefined) return true;
    left.splice(index, 1);
    pairs.push([one, partner]);
    return false;
  });
  const common = Math.min(others.length, left.length);
  for (const [index, one] of others.slice(0, common).entries()) {
    const partner = left[index];
    if (partner !== undefined) pairs.push([one, partner]);
  }
  return {
    pairs,
    removed: others.slice(common),
    added: left.slice(common),
  };
}

function shapeOf({ parameters }: Method): string {
  return parameters.map(({ name }) => name).join(",");
}
