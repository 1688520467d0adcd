import { expectType } from "tsd";
import type { Equal } from "./equal.js";

// What every other test rests on: `Equal` tells apart what assignability does not.

interface Named {
  name: string;
}
interface NamedTwin {
  name: string;
}
interface Base {
  id: string;
}
interface Extended extends Base {
  name: string;
}

// The same shape is the same type, however it is declared.
expectType<Equal<Named, NamedTwin>>(true);
expectType<Equal<Named, { name: string }>>(true);
expectType<Equal<Extended, { id: string; name: string }>>(true);
expectType<Equal<"a" | "b", "b" | "a">>(true);
expectType<Equal<{ f(a: string): void }, { f: (b: string) => void }>>(true);

// Types that are assignable to everything, or from everything.
expectType<Equal<any, unknown>>(false);
expectType<Equal<any, never>>(false);
expectType<Equal<any, string>>(false);
expectType<Equal<unknown, never>>(false);
expectType<Equal<never, string>>(false);
expectType<Equal<{ a: any }, { a: unknown }>>(false);
expectType<Equal<{ a: any }, { a: string }>>(false);
expectType<Equal<any, any>>(true);
expectType<Equal<unknown, unknown>>(true);
expectType<Equal<never, never>>(true);

// Members: present or not, optional, `undefined`, `null`, readonly.
expectType<Equal<{ a: string }, { a: string; b: string }>>(false);
expectType<Equal<{ a: string }, { a?: string }>>(false);
expectType<Equal<{ a?: string }, { a: string | undefined }>>(false);
expectType<Equal<{ a?: string }, { a?: string | undefined }>>(false);
expectType<Equal<{ a: string }, { a: string | null }>>(false);
expectType<Equal<{ a: string }, { readonly a: string }>>(false);
expectType<Equal<{}, { a?: string }>>(false);
expectType<Equal<{ [key: string]: string }, {}>>(false);
expectType<
  Equal<{ [key: string]: string }, { readonly [key: string]: string }>
>(false);

// At any depth.
expectType<
  Equal<{ a: { b: Array<{ c?: 1 }> } }, { a: { b: Array<{ c: 1 }> } }>
>(false);
expectType<Equal<Promise<Named>, Promise<NamedTwin>>>(true);
expectType<Equal<Promise<Named>, Promise<Base>>>(false);

// Literals, their types, and enums that are open.
expectType<Equal<"a", string>>(false);
expectType<Equal<"a" | "b", "a">>(false);
expectType<Equal<true, boolean>>(false);
type Other = string & Record<never, never>;
expectType<Equal<"a" | Other, Other>>(false);
expectType<Equal<"a" | Other, string>>(false);
expectType<Equal<"a" | Other, "b" | Other>>(false);

// An intersection is not its flat form.
expectType<Equal<{ a: 1 } & { b: 2 }, { a: 1; b: 2 }>>(false);

// Parameters: their types, how many there are, and which can be left out.
expectType<Equal<(a: string) => void, (a: string | number) => void>>(false);
expectType<Equal<(a: string) => void, (a?: string) => void>>(false);
expectType<Equal<(a?: string) => void, (a: string | undefined) => void>>(false);
expectType<Equal<(a: string) => void, () => void>>(false);
expectType<Equal<() => void, () => undefined>>(false);
expectType<Equal<() => Promise<void>, () => void>>(false);
