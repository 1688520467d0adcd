// From all-of.yaml
// contradiction: no value fits all parts of this schema: any value is typed (#/components/schemas/Contradiction)

/** The version of the API that these types describe. */
export type ApiVersion = "1";

export declare namespace Parts {
  interface Animal {
    /** What it is called */
    name: string;
    kind?: string;
    size?: number;
    tags?: Array<string>;
  }

  /** An animal that purrs. */
  interface Cat extends Animal {
    kind?: "cat";
    size: number;
    lives: number;
  }

  /** The same. */
  type Renamed = Animal;

  interface Conflict extends Omit<Animal, "size"> {
    size?: string;
  }

  interface Both extends Omit<Cat, "size">, Conflict {
    kind?: "cat";
    size: string;
  }

  interface Keyed {
    a?: string;
    [key: string]: number | string | undefined;
  }

  interface MoreKeyed {
    a?: string;
    b?: boolean;
    [key: string]: number | string | boolean | undefined;
  }

  type Text = "a" | "b";

  type Either = Cat | Conflict;

  type EitherAndMore = Either & EitherAndMore.Part2;

  namespace EitherAndMore {
    interface Part2 {
      more?: boolean;
    }
  }

  type Contradiction = unknown;

  interface InPlace {
    /** Only described. */
    cat?: Cat;
    more?: InPlace.More;
  }

  namespace InPlace {
    interface More extends Cat {
      more?: boolean;
    }
  }
}
