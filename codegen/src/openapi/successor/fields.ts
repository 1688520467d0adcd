import type { ObjectKind } from "../shape.js";
import { fieldShape, isExtension } from "./objects.js";

/** Whose a field of an object is. */
export type Owner =
  /** It is in words, which are those of who keeps the document. */
  | "words"
  /** It is as who keeps the document has it, whatever the specification says. */
  | "keeper"
  /** It says what the API is: the specification's. */
  | "specification"
  /** It is the specification's, and goes where no object like it has it there. */
  | "title"
  /** It says nothing of the types: of whose document has such fields. */
  | "form";

/** Whose a field is by the kind of its object. */
export function ownerOf(
  kind: ObjectKind,
  field: string,
  isMeaningful: (extension: string) => boolean = () => true,
): Owner {
  const isWords = field === "description" || field === "summary";
  if (kind === "info") return field === "version" ? "specification" : "keeper";
  if (isWords && fieldShape(kind, "any name") === undefined) return "words";
  if (keepers[kind]?.has(field) === true) return "keeper";
  if (formal[kind]?.has(field) === true) return "form";
  if (kind === "schema" && field === "title") return "title";
  if (isExtension(field)) {
    return isMeaningful(field) ? "specification" : "form";
  }
  return fieldShape(kind, field) === undefined ? "form" : "specification";
}

type Fields = Readonly<Partial<Record<ObjectKind, ReadonlySet<string>>>>;

const keepers: Fields = {
  document: new Set(["servers", "security", "tags", "externalDocs"]),
  components: new Set(["securitySchemes"]),
  operation: new Set(["tags", "security", "externalDocs"]),
};

const formal: Fields = {
  parameter: new Set(["style", "explode", "example"]),
  header: new Set(["style", "explode", "example"]),
  mediaType: new Set(["encoding", "example"]),
  operation: new Set(["operationId"]),
  schema: new Set(["default", "example", "examples"]),
};
