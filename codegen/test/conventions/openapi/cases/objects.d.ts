// From objects.yaml
// unknown-property: no property is called "missing", which "required" names: it is left out (#/components/schemas/Required)

/** The version of the API that these types describe. */
export type ApiVersion = "1";

export declare namespace Objects {
  type FreeForm = { [key: string]: unknown };

  type Empty = { [key: string]: never };

  type Map = { [key: string]: number };

  type MapOfObjects = { [key: string]: MapOfObjects.Value };

  namespace MapOfObjects {
    interface Value {
      a?: string;
    }
  }

  interface Open {
    a?: string;
    [key: string]: unknown;
  }

  interface WithOthers {
    a: string;
    b?: boolean;
    [key: string]: number | string | boolean | undefined;
  }

  interface WithPatterns {
    a?: string;
    [key: string]: number | Map | string | undefined;
  }

  interface Untyped {
    a?: string;
  }

  interface Required {
    /** Default: `1`. */
    a: number;
    /** Default: `1`. */
    b?: number;
  }

  interface Nested {
    owner?: Nested.Owner;
  }

  namespace Nested {
    interface Owner {
      addresses?: Array<Owner.Address>;
    }

    namespace Owner {
      interface Address {
        kind?: Address.Kind;
      }

      namespace Address {
        type Kind = "home" | "work";
      }
    }
  }

  interface Never {
    a?: never;
    b?: unknown;
    c?: unknown;
  }
}
