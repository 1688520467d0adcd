// From names.yaml

/** The version of the API that these types describe. */
export type ApiVersion = "1";

export declare namespace NamesOfEverySort {
  type pet = string;

  type PetOwner2 = string;

  type petOwner = string;

  type PetOwner = string;

  type pet_owner = string;

  type ZooAnimalsLion = string;

  type _1st = string;

  type Schema = string;

  type Schema2 = string;

  type Default = string;

  type __proto__ = string;

  type Constructor = string;

  type Array = globalThis.Array<Promise>;

  type Promise = globalThis.Array<string>;

  interface Names {
    "a-b"?: Names.AB;
    a_b?: Names.AB2;
    "…"?: Names.Value;
    __proto__?: Names.Proto;
    constructor?: string;
    Names?: Names.Names;
  }

  namespace Names {
    type AB = "x" | "y";

    type AB2 = "x" | "z";

    interface Value {
      a?: string;
    }

    interface Proto {
      a?: string;
    }

    interface Names {
      own?: NamesOfEverySort.Names;
    }
  }
}
