// From recursion.yaml

/** The API version that these types describe, as the `Stripe-Version` header names it. */
export type ApiVersion = "2026-10-28.endive";

export declare namespace Garden {
  interface Tree {
    id: string;
    object: "tree";
    Array?: Tree.Array;
    list?: Tree.List;
    names?: Array<string>;
    root: Tree.Root;
  }

  namespace Tree {
    type Array = "shadows" | "the" | "library" | OtherString;

    interface List {
      Array?: List.Array;
      all?: globalThis.Array<string>;
    }

    interface Root {
      children: globalThis.Array<Root>;
      first?: Root | null;
      mirror?: Root.Mirror;
    }

    namespace List {
      interface Array {
        x?: string;
      }
    }

    namespace Root {
      interface Mirror {
        by_name?: { [key: string]: Mirror };
        node?: Root;
      }
    }
  }
}

export import Tree = Garden.Tree;

/** Any other string. It stands in enums to which Stripe may add values without a new API version: handle the values that you know, and have a default for the rest. */
export type OtherString = string & Record<never, never>;
