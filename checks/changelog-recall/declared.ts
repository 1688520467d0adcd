import {
  literalsOf,
  membersOf,
  shallowText,
} from "../conformance/shape-text.js";
import type {
  MethodShape,
  ObjectShape,
  ParameterShape,
  PropertyShape,
  Shape,
  Surface,
} from "../conformance/surface.js";
import { ownerOf, pathOf, resourceOfClass } from "./place.js";

/** The part of a method that is not a parameter. */
export const RESULT = "()";

/** What the declarations of one release say of a place. */
export interface DeclaredState {
  readonly optional: boolean;
  readonly nullable: boolean;
  /** The values that it, or the items of its arrays, are limited to, in canonical text. */
  readonly literals: readonly string[];
  /** Its type in canonical text, without null. */
  readonly type: string;
  /** What the types that it mentions are called. */
  readonly names: readonly string[];
}

/** The declarations of one release, by place. */
export class Declared {
  readonly #surface: Surface;
  readonly #classes: ReadonlyMap<string, ReadonlyMap<string, MethodShape>>;

  readonly #names: ReadonlySet<string>;

  /** `names` are the full names of all types, where they are known. */
  constructor(surface: Surface, names: ReadonlySet<string> = new Set()) {
    this.#surface = surface;
    this.#names = names;
    this.#classes = new Map(
      [...surface.classes].map(([name, methods]) => [
        resourceOfClass(name),
        methods,
      ]),
    );
  }

  /** Whether there is a resource, an interface of params or another type of this name. */
  has(owner: string): boolean {
    return this.#object(owner) !== undefined || this.#names.has(owner);
  }

  /** Whether there is an interface of the methods of this resource. */
  hasMethodsOf(resource: string): boolean {
    return this.#classes.has(resource);
  }

  /** The names of all resources, and of those that there are only methods of. */
  get owners(): readonly string[] {
    return [...this.#surface.resources.keys(), ...this.#classes.keys()];
  }

  /** The state of a place; undefined if there is no such place. */
  stateAt(place: string): DeclaredState | undefined {
    const [owner, path] = [ownerOf(place), pathOf(place)];
    const object = this.#object(owner);
    const found = object === undefined ? [] : propertiesAt([object], path);
    const [first] = found;
    if (first !== undefined) return stateOf(first, found);
    return this.#methodState(owner, path);
  }

  /** What a method has for a parameter, or gives (`()`), in canonical text; undefined if there is no such part. */
  partAt(place: string, part: string): string | undefined {
    const [name = ""] = pathOf(place);
    const method = this.#methods(ownerOf(place))?.get(name);
    if (method === undefined) return undefined;
    if (part === RESULT) return shallowText(method.returns);
    const texts = method.signatures
      .flat()
      .filter((parameter) => parameter.name === part)
      .map(parameterText);
    return texts.length === 0 ? undefined : [...new Set(texts)].join(" or ");
  }

  /** The params interface that a method takes, by its full name; undefined if it takes none. */
  paramsOf(place: string): string | undefined {
    const [name = ""] = pathOf(place);
    const method = this.#methods(ownerOf(place))?.get(name);
    const params = method?.signatures[0]?.find((one) => one.name === "params");
    return params?.shape.kind === "object" ? params.shape.name : undefined;
  }

  #methods(resource: string): ReadonlyMap<string, MethodShape> | undefined {
    return this.#classes.get(resourceOfClass(resource));
  }

  #object(owner: string): ObjectShape | undefined {
    const { resources, params, others } = this.#surface;
    return resources.get(owner) ?? params.get(owner) ?? others.get(owner);
  }

  #methodState(
    owner: string,
    [name = "", ...rest]: readonly string[],
  ): DeclaredState | undefined {
    const method = this.#methods(owner)?.get(name);
    if (method === undefined || rest.length > 0) return undefined;
    const signatures = method.signatures.map(signatureText);
    return {
      optional: false,
      nullable: false,
      literals: [],
      type: `${signatures.join(" or ")} => ${shallowText(method.returns)}`,
      names: [],
    };
  }
}

function signatureText(parameters: readonly ParameterShape[]): string {
  return `(${parameters.map(parameterText).join(", ")})`;
}

function parameterText({ name, optional, shape }: ParameterShape): string {
  return `${name}${optional ? "?" : ""}: ${shallowText(shape)}`;
}

/** The properties at a path: several where a type has several objects. */
function propertiesAt(
  objects: readonly ObjectShape[],
  [name, ...rest]: readonly string[],
): readonly PropertyShape[] {
  if (name === undefined) return [];
  const found = objects.flatMap(
    (object) => object.properties().get(name) ?? [],
  );
  return rest.length === 0
    ? found
    : propertiesAt(
        found.flatMap(({ shape }) => objectsIn(shape)),
        rest,
      );
}

/** The object types in a type, through unions, arrays, maps and lists. */
function objectsIn(shape: Shape): readonly ObjectShape[] {
  switch (shape.kind) {
    case "object":
      return [shape];
    case "array":
      return objectsIn(shape.element);
    case "map":
      return objectsIn(shape.value);
    case "union":
      return shape.members.flatMap(objectsIn);
    case "generic":
      return shape.arguments.flatMap(objectsIn);
    case "text":
      return [];
  }
}

function stateOf(
  first: PropertyShape,
  all: readonly PropertyShape[],
): DeclaredState {
  const members = all.flatMap(({ shape }) => membersOf(shape));
  const isNull = (member: Shape) => shallowText(member) === "null";
  return {
    optional: all.some(({ optional }) => optional),
    nullable: members.some(isNull),
    literals: [...new Set(all.flatMap(({ shape }) => literalsOf(shape)))],
    type: [...new Set(members.filter((m) => !isNull(m)).map(shallowText))]
      .toSorted()
      .join(" | "),
    names: first.names,
  };
}
