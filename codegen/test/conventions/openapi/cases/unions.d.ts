// From unions.yaml

/** The version of the API that these types describe. */
export type ApiVersion = "1";

export declare namespace Unions {
  interface Cat {
    kind: string;
    lives?: number;
  }

  interface Dog {
    kind?: Dog.Kind;
    tail?: boolean;
  }

  namespace Dog {
    type Kind = "dog" | "wolf";
  }

  interface Fish {
    kind: "fish";
  }

  interface Bird {
    wings?: number;
  }

  interface Snake {
    kind: "viper";
  }

  type Pet =
    | (Cat & { kind: "cat" | "kitten" })
    | (Dog & { kind?: "dog" })
    | Fish
    | (Bird & { kind: "Bird" })
    | Snake;

  type Implicit = (Cat & { kind: "Cat" }) | (Bird & { kind: "Bird" });

  type Plain = string | number;

  type InPlace = InPlace.CardPayment | InPlace.Option2;

  namespace InPlace {
    /** Card payment */
    interface CardPayment {
      card?: string;
    }

    interface Option2 {
      iban?: string;
    }
  }

  type WithShared = WithShared.Shared &
    (WithShared.Option1 | WithShared.Option2);

  namespace WithShared {
    interface Shared {
      id: string;
    }

    interface Option1 {
      a?: string;
    }

    interface Option2 {
      b?: string;
    }
  }

  interface OnlyRequired {
    a?: string;
    b?: string;
  }

  interface Order {
    payment?: Order.Payment1 | Order.Payment2;
    pet?: Pet | null;
    value?: string | Order.Value;
    anything?: unknown;
  }

  namespace Order {
    interface Payment1 {
      card?: string;
    }

    interface Payment2 {
      iban?: string;
    }

    interface Value {
      a?: string;
    }
  }
}
