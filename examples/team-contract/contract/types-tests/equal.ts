/**
 * Takes `true` where two types are one and the same: each member, whether it
 * may be left out or be `null`, each value of a union. Elsewhere the compiler
 * refuses the call, and names the members that differ.
 */
export declare function expectEqual<Declared, Stated>(
  areEqual: Equal<Declared, Stated> extends true
    ? true
    : [
        differences: {
          [
            Name in keyof Declared | keyof Stated as Equal<
              Member<Declared, Name>,
              Member<Stated, Name>
            > extends true
              ? never
              : Name
          ]: {
            declared: Member<Declared, Name>;
            stated: Member<Stated, Name>;
          };
        },
      ],
): void;

/**
 * Being assignable both ways is not enough: `any` is not `unknown`, and a member
 * that may be left out is not one that may be `undefined`.
 */
export type Equal<A, B> =
  Identical<A, B> extends true ? ([A, B] extends [B, A] ? true : false) : false;

/** The compiler takes generic conditional types for the same only if what stands after `extends` is. */
type Identical<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;

/** A member with its name, and whether it may be left out. */
type Member<Type, Name> = Name extends keyof Type
  ? { [Key in keyof Pick<Type, Name>]: Pick<Type, Name>[Key] }
  : "absent";
