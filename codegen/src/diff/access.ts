import { propertyName, stringLiteral } from "../printer/escape.js";

/** `object.name`, or `object["name"]` where the name is no identifier; `?.` where the object may be absent. */
export function access(
  object: string,
  name: string,
  mayBeAbsent = false,
): string {
  const isBare = propertyName(name) === name;
  if (isBare) return `${object}${mayBeAbsent ? "?." : "."}${name}`;
  return `${object}${mayBeAbsent ? "?." : ""}[${stringLiteral(name)}]`;
}

/** `Type["name"]` */
export function indexed(type: string, name: string): string {
  return `${type}[${stringLiteral(name)}]`;
}
