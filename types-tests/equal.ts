/**
 * `true` where `A` and `B` are one and the same type, `false` everywhere else.
 *
 * Being assignable both ways is not enough: `any` is not `unknown`, a member
 * that may be left out is not one that may be `undefined`, a readonly member is
 * not a writable one, an intersection is not its flat form, and an enum with
 * `OtherString` is not `string`.
 */
export type Equal<A, B> =
  Identical<A, B> extends true ? ([A, B] extends [B, A] ? true : false) : false;

/**
 * The compiler takes two generic conditional types for the same only if what
 * stands after `extends` is identical. It takes `a?: string` and
 * `a?: string | undefined` for identical, though, which assignability with
 * `exactOptionalPropertyTypes` does not: hence the second half of `Equal`.
 */
type Identical<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;
