// From values.yaml
// wider-type: the enum has values that the type beside it does not allow: all values of the type fit (#/components/schemas/Misfits/enum)
// wider-type: no type shows what "not" says: values that it forbids fit, too (#/components/schemas/Conditional/properties/a)
// wider-type: no type shows what "if" says: values that it forbids fit, too (#/components/schemas/Conditional)

/** The version of the API that these types describe. */
export type ApiVersion = "1";

export declare namespace Values {
  type Status = "open" | "closed";

  type MaybeStatus = "open";

  type Mixed = "a" | 1 | true | 1.5 | [1, "a"] | { a: "b" };

  type Odd = "" | "*/" | "`" | "a\nb" | "it's" | '"';

  type Constant = 2;

  type Misfits = number;

  type OnlyNull = null;

  type Several = string | number;

  type Lists = string | Array<string>;

  type Pair = [string, number | null];

  type AtLeastOne = [string, number?, ...boolean[]];

  type Prefixed = [string?, ...unknown[]];

  type Unlisted = Array<unknown>;

  type Moment = string;

  type Large = number;

  type File = Binary;

  type Encoded = string;

  type Bytes = Binary;

  /** The specification limits the values further, by `if`. */
  interface Conditional {
    /** The specification limits the values further, by `not`. */
    a?: string;
  }

  interface Uses {
    status: MaybeStatus | null;
    statuses?: Array<Uses.Status>;
    none: OnlyNull;
    several?: Several | null;
    kind?: "only";
  }

  namespace Uses {
    type Status = "open" | "closed";
  }

  /** The bytes of a file. A `Blob` or `File` fits, of browsers and of Node, and so does a `Buffer`. */
  type Binary = ArrayBuffer | Uint8Array | BlobLike;

  /** What a `Blob` has in every environment. */
  interface BlobLike {
    size: number;
    type: string;
    arrayBuffer(): Promise<ArrayBuffer>;
    text(): Promise<string>;
  }
}
