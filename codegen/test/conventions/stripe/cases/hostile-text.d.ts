// From hostile-text.yaml

/** The API version that these types describe, as the `Stripe-Version` header names it. */
export type ApiVersion = '2026-10-28.endive"; export const y = 1; //';

export declare namespace Shop {
  /** Ends here *\/ export const a = 1; /* and a backslash \ and `${process.env.HOME}` */
  interface Thing {
    /**
     * Two
     * lines,
     * four
     * five
     * six, a tag:
     * \@deprecated {\@link https://example.com}
     */
    id: string;
    object: "thing";
    ""?: string;
    "*/"?: string;
    "1st"?: Thing._1st;
    "[redacted]"?: Thing.Redacted;
    __proto__?: string;
    'a "quote"'?: string;
    "back\\slash"?: string;
    constructor?: string;
    "ends */ here"?: Thing.EndsHere;
    /** Bell \u0007, escape \u001b, right to left \u202e, zero \u0000. */
    "first-name"?: string;
    "it's"?: string;
    "new\nline"?: string;
    toString?: boolean;
    "u2028 \u2028"?: string;
  }

  namespace Thing {
    type _1st = "a" | "b" | OtherString;

    type Redacted = "a" | "b" | OtherString;

    /** - `*\/ x`: *\/ } */
    type EndsHere = "*/ x" | "y\n" | OtherString;
  }
}

/** Ends here *\/ export const a = 1; /* and a backslash \ and `${process.env.HOME}` */
export import Thing = Shop.Thing;

/** Any other string. It stands in enums to which Stripe may add values without a new API version: handle the values that you know, and have a default for the rest. */
export type OtherString = string & Record<never, never>;
