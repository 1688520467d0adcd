import type { ReachedType } from "./official-types.js";

/** What a line of assertions holds: a whole type, or one member of it. */
export interface Assertion {
  readonly type: string;
  /** Absent for the whole type. */
  readonly member?: string;
  /** A line of TypeScript, which compiles if it holds. */
  readonly line: string;
}

/** What stands before the assertions: they need `Equal` in scope. */
export const assertionPrelude: readonly string[] = [
  "interface Item { id: string }",
  "type Holds<T extends true> = T;",
];

/** A line that does not compile, so that one sees that the compiler looks. */
export const failingAssertion = "type Control = Holds<Equal<string, number>>;";

/**
 * The assertions that two types are one and the same, and each member of
 * either is: its type, whether it is optional, whether it is readonly. The
 * class of a resource counts as the interface of the methods that it declares
 * itself, overloads included.
 */
export function assertionsOf(
  type: string,
  ours: ReachedType,
  official: ReachedType,
): readonly Assertion[] {
  const [a, b] = [instance(ours), instance(official)];
  const { isClass, members } = official.type;
  const all = new Set([...ours.type.members, ...members]);
  return [
    { type, line: equal(a, isClass ? picked(b, members) : b) },
    ...[...all].map((member) => ({
      type,
      member,
      line: equal(picked(a, [member]), picked(b, [member])),
    })),
  ];
}

/** A type that needs no arguments: a generic one has `Item`. */
function instance({ type, reach }: ReachedType): string {
  return type.isGeneric ? `${reach}<Item>` : reach;
}

function picked(type: string, members: readonly string[]): string {
  const names = members.map((member) => JSON.stringify(member));
  return `Pick<${type}, ${names.join(" | ")}>`;
}

/** In a block, so that one line's name is not the next one's. */
function equal(a: string, b: string): string {
  return `{ type Held = Holds<Equal<${a}, ${b}>>; }`;
}
