// From references-3.0.yaml

/** The version of the API that these types describe. */
export type ApiVersion = "1";

export declare namespace References {
  interface Tree {
    children?: Array<Tree>;
  }

  type MaybeTree = Tree;

  type MaybeText = "a" | "b";

  interface Siblings {
    /** Only described. */
    described?: Tree;
    extended?: Tree;
    maybe?: MaybeTree | null;
    text?: MaybeText | null;
    list?: Array<MaybeText | null> | null;
  }
}
