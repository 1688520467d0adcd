import type { Equal } from "./equal.js";

/**
 * The methods of an official resource class as an interface: without the
 * members of its base class, and with our request options in place of theirs,
 * which differ in `stripeContext` alone.
 */
export type OfficialMethods<Resource, BaseClass, TheirOptions, OurOptions> = {
  [Name in Exclude<keyof Resource, keyof BaseClass>]: WithOptions<
    Resource[Name],
    TheirOptions,
    OurOptions
  >;
};

/** A method's type with `To` as the type of each parameter that is a `From`. */
type WithOptions<Method, From, To> = Method extends (
  ...parameters: infer Parameters
) => infer Result
  ? (
      ...parameters: {
        [Index in keyof Parameters]: Equal<
          Parameters[Index],
          From | undefined
        > extends true
          ? To | undefined
          : Parameters[Index];
      }
    ) => Result
  : never;
