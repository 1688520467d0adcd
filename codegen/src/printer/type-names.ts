import type { NamedType, QualifiedName } from "../model/contract.js";
import type { NameLookup } from "../model/scope.js";
import { identifier } from "./escape.js";
import { unknownKind } from "./unknown-kind.js";

/** Where a type is written, by which declared types are named. */
export interface Place {
  readonly names: NameLookup;
  /** The namespace around it; [] is the module itself. */
  readonly namespace: QualifiedName;
}

/** The name of a type as it is written at `place`, without its arguments. */
export function typeName({ origin, name }: NamedType, place: Place): string {
  switch (origin) {
    case "declared":
      return declaredName(name, place);
    case "library":
      return libraryTypeName(name.map(identifier).join("."), place);
    case "parameter":
      return name.map(identifier).join(".");
    default:
      return unknownKind(origin);
  }
}

/** The name of a type of TypeScript's library, reached through `globalThis` where a declaration hides it. */
export function libraryTypeName(name: string, place: Place): string {
  return place.names.libraryTypeIsVisible(place.namespace, name)
    ? name
    : `globalThis.${name}`;
}

/** Throws an Error where no name means the declaration: earlier layers report that as a problem. */
function declaredName(name: QualifiedName, place: Place): string {
  const written = place.names.nameAt(place.namespace, name);
  if (written === undefined) {
    const namespace = place.namespace.join(".");
    throw new Error(
      `No name for ${name.join(".")} in namespace "${namespace}"`,
    );
  }
  return written;
}
