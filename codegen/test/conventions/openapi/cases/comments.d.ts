// From comments.yaml

/** The version of the API that these types describe. */
export type ApiVersion = "1";

export declare namespace Comments {
  /**
   * Ends early *\/ export const evil = 1; /*
   * \@internal
   *
   * Example: `{"name":"Rex"}`.
   *
   * See https://example.com
   * @deprecated
   */
  interface Pet {
    /**
     * Its name
     *
     * Default: `"Unknown"`. Example: `"Rex"`.
     */
    name?: string;
    /**
     * What it is.
     *
     * Default: `"cat"`.
     */
    kind?: Kind;
    /**
     * Another one.
     *
     * Default: `"cat"`.
     */
    owner?: Kind;
    /**
     * Not any more.
     * @deprecated
     */
    old?: string;
    long?: string;
    tick?: string;
  }

  /** What it is. */
  type Kind = "cat" | "dog";
}
