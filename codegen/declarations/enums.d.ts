/**
 * The values that an enum lists: its closed form. A switch over them can be
 * exhaustive; those of an open enum that are not listed go elsewhere.
 */
type Known<T> = T extends unknown
  ? IsOther<T> extends true
    ? never
    : T
  : never;

/** An enum that may hold values which it does not list: its open form. */
type Open<T> = T | Other;

/** `OtherString`, by which an open enum ends. */
type Other = string & Record<never, never>;

/** Whether a type is `OtherString` itself; to be assignable to it says nothing, as all strings are. */
type IsOther<T> =
  (<Any>() => Any extends T ? 1 : 2) extends <Any>() => Any extends Other
    ? 1
    : 2
    ? true
    : false;

export type { Known, Open };
