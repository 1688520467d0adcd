/**
 * What declarations say, without how they say it: every alias followed, every
 * nested type in its place. Two releases that write the same types differently
 * have the same surface.
 */
export interface Surface {
  /** The resources of the API, by full name (`Issuing.Card`). */
  readonly resources: ReadonlyMap<string, ObjectShape>;
  /** The params interfaces, by full name. */
  readonly params: ReadonlyMap<string, ObjectShape>;
  /** The methods of each resource class, by the class's full name, then by their own. */
  readonly classes: ReadonlyMap<string, ReadonlyMap<string, MethodShape>>;
  /** The other interfaces, by full name: those that resources share, and the client's. */
  readonly others: ReadonlyMap<string, ObjectShape>;
}

/** A type in a form that can be compared with one of another program. */
export type Shape =
  TextShape | GenericShape | ArrayShape | MapShape | ObjectShape | UnionShape;

/** A keyword, a literal, or a type that is named and not looked into, such as a resource. */
export interface TextShape {
  readonly kind: "text";
  readonly text: string;
}

/** A generic type that is named and not looked into, such as `ApiListPromise`. */
export interface GenericShape {
  readonly kind: "generic";
  readonly name: string;
  readonly arguments: readonly Shape[];
}

/** `Array<element>` */
export interface ArrayShape {
  readonly kind: "array";
  readonly element: Shape;
}

/** `{ [key: string]: value }` */
export interface MapShape {
  readonly kind: "map";
  readonly value: Shape;
}

/** An object type that is compared property by property. */
export interface ObjectShape {
  readonly kind: "object";
  /** Its full name; empty for a type without one. */
  readonly name: string;
  /** Whether it is one of the types that all resources share, such as `Address`. */
  readonly isShared: boolean;
  /** By name, those of its bases included. A function, as types may be recursive. */
  readonly properties: () => ReadonlyMap<string, PropertyShape>;
}

/** A union, flat and without repetitions; `null` and literals are members like any other. */
export interface UnionShape {
  readonly kind: "union";
  readonly members: readonly Shape[];
}

/** A property of an object type. */
export interface PropertyShape {
  readonly optional: boolean;
  readonly shape: Shape;
  /** The full names of the types that its declaration mentions, sorted. */
  readonly names: readonly string[];
  /** The full name of the interface that declares it. */
  readonly declaredBy: string;
  /** The text of its comment, as `commentOf` gives it. */
  readonly comment: string;
}

/** A method. */
export interface MethodShape {
  /** The parameters of its signature with the most; overloads follow, those with more of them first. */
  readonly signatures: readonly (readonly ParameterShape[])[];
  /** What that first signature gives. */
  readonly returns: Shape;
  /** The text of its comment, of several overloads that of the first. */
  readonly comment: string;
}

/** A parameter of a method. */
export interface ParameterShape {
  readonly name: string;
  readonly optional: boolean;
  readonly shape: Shape;
}
