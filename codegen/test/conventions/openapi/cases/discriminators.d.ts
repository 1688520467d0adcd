// From discriminators.yaml
// wider-type: no type shows what "propertyNames" says: values that it forbids fit, too (#/components/schemas/Limits/properties/names)
// wider-type: no type shows what "unevaluatedItems" says: values that it forbids fit, too (#/components/schemas/Limits/properties/pair)

/** The version of the API that these types describe. */
export type ApiVersion = "1";

export declare namespace Discriminators {
  interface Pet {
    /** What it is. */
    petType: string;
    name?: string;
  }

  interface Cat extends Pet {
    /** What it is. */
    petType: Cat.PetType;
    lives?: number;
  }

  namespace Cat {
    /** What it is. */
    type PetType = "cat" | "kitten";
  }

  interface Kitten extends Cat {
    /** What it is. */
    petType: "kitten";
    weeks?: number;
  }

  interface Dog extends Pet {
    /** What it is. */
    petType: Dog.PetType;
  }

  namespace Dog {
    /** What it is. */
    type PetType = "dog" | "doggy";
  }

  interface Fish extends Omit<Pet, "petType"> {
    petType: "fish";
  }

  interface Bird extends Pet {
    /** What it is. */
    petType: "Bird";
    wings?: number;
  }

  type Any = Kitten | Dog | Bird;

  interface Shape {
    kind: Shape.Kind;
  }

  namespace Shape {
    type Kind = "Circle" | "square";
  }

  interface Circle extends Shape {
    kind: "Circle";
    radius?: number;
  }

  interface Square extends Shape {
    kind: "square";
    side?: number;
  }

  type Triangle = Shape;

  interface Limits {
    /** The specification limits the values further, by `propertyNames`. */
    names?: { [key: string]: string };
    /** The specification limits the values further, by `unevaluatedItems`. */
    pair?: [string?, ...unknown[]];
  }
}
