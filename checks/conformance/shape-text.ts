import type { Shape } from "./surface.js";

/** What stands for an object type whose properties are compared one by one. */
const PLACE_OF_OBJECT = "{…}";

/** Whether the members of object types are written out, or compared elsewhere. */
type Depth = "shallow" | "deep";

/** A shape as text in which an object type is only a place: two types agree in all else when these are equal. */
export function shallowText(shape: Shape): string {
  return text(shape, "shallow", []);
}

/** A shape as text with every member of every object type, sorted by name. */
export function deepText(shape: Shape): string {
  return text(shape, "deep", []);
}

/** The values that a shape, or the items of its arrays, are limited to, sorted; none when it is no enum. */
export function literalsOf(shape: Shape): readonly string[] {
  return membersOf(shape)
    .flatMap((member) =>
      member.kind === "array"
        ? literalsOf(member.element)
        : [shallowText(member)].filter(isLiteral),
    )
    .toSorted();
}

/** The shape's members in a union, or itself. */
export function membersOf(shape: Shape): readonly Shape[] {
  return shape.kind === "union" ? shape.members : [shape];
}

function text(shape: Shape, depth: Depth, around: readonly Shape[]): string {
  const inside = (inner: Shape): string =>
    text(inner, depth, [...around, shape]);
  switch (shape.kind) {
    case "text":
      return shape.text;
    case "generic":
      return `${shape.name}<${shape.arguments.map(inside).join(", ")}>`;
    case "array":
      return `Array<${inside(shape.element)}>`;
    case "map":
      return `{ [key: string]: ${inside(shape.value)} }`;
    case "union":
      return shape.members.map(inside).toSorted().join(" | ");
    case "object": {
      if (depth === "shallow") return PLACE_OF_OBJECT;
      if (around.includes(shape)) return "(recursive)";
      const members = [...shape.properties()].map(
        ([name, property]) =>
          `${name}${property.optional ? "?" : ""}: ${inside(property.shape)}`,
      );
      return `{ ${members.toSorted().join("; ")} }`;
    }
  }
}

/** Whether the canonical text of a type is that of one string or number. */
function isLiteral(typeText: string): boolean {
  return /^["\d-]/u.test(typeText);
}
