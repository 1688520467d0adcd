import type { OpenApiDocument, Schema } from "../../openapi/document.js";
import { isReference } from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { Pointer, QualifiedName } from "../../model/contract.js";
import type { ProblemCollector } from "../problem-collector.js";
import type { ExtensionReader } from "./extensions.js";
import { irregularResourceNames, schemasLeftOut } from "./irregular-names.js";
import { pascalCase } from "./naming.js";
import { onlyValue, ownProperty } from "./shapes.js";

/** What the API has by name: a class in packages. */
export interface ClassName {
  /** The packages that it lives in, outermost first; empty for a root class. */
  readonly packages: QualifiedName;
  /** The name of its type, such as `VerificationSession`. */
  readonly className: string;
}

/** A component schema that becomes a top-level type: a resource of the API. */
export interface Resource extends ClassName {
  readonly schema: Schema;
  readonly pointer: Pointer;
}

/**
 * The resources of a document: the component schemas whose property `object`
 * is an enum of one value other than `list`. They come sorted by full name.
 */
export function findResources(
  document: OpenApiDocument,
  extensions: ExtensionReader,
  problems: ProblemCollector,
): readonly Resource[] {
  const found: Resource[] = [];
  for (const [name, schema] of Object.entries(
    document.components?.schemas ?? {},
  )) {
    const pointer = pointerTo("", "components", "schemas", name);
    if (isReference(schema) || !isResource(schema)) continue;
    if (schemasLeftOut.has(name)) continue;
    const fullName = resourceName(name, schema, pointer, extensions);
    const className = fullName?.at(-1);
    if (fullName === undefined || className === undefined) {
      problems.report(
        "invalid-name",
        `${JSON.stringify(name)} gives no name for a type`,
        pointer,
      );
      continue;
    }
    const packages = fullName.slice(0, -1);
    found.push({ schema, pointer, packages, className });
  }
  return found.toSorted(byFullName);
}

/** The full name of a class, by which types refer to it. */
export function qualifiedName(named: ClassName): QualifiedName {
  return [...named.packages, named.className];
}

/** Sorts classes by full name. */
export function byFullName(a: ClassName, b: ClassName): number {
  const [nameA, nameB] = [a, b].map((named) => qualifiedName(named).join("."));
  if (nameA === nameB) return 0;
  return (nameA ?? "") < (nameB ?? "") ? -1 : 1;
}

function isResource(schema: Schema): boolean {
  const value = onlyValue(ownProperty(schema, "object"));
  return typeof value === "string" && value !== "list";
}

/**
 * By `x-stripeResource`; without it, by the parts of the schema's key, with
 * `deleted_` before it as a part of the class: `deleted_radar.value_list` is
 * `Radar.DeletedValueList`.
 */
export function resourceName(
  name: string,
  schema: Schema,
  pointer: Pointer,
  extensions: ExtensionReader,
): QualifiedName | undefined {
  const extension = extensions.resource(schema, pointer);
  if (extension !== undefined) {
    const packages = extension.packageName.split("::").filter(Boolean);
    return [...packages, extension.className];
  }
  const [, deleted = "", key = name] = /^(deleted_)?(.*)$/su.exec(name) ?? [];
  const names =
    irregularResourceNames.get(key) ?? key.split(".").map(pascalCase);
  const className = names.at(-1);
  const packages = names.slice(0, -1);
  if (className === undefined) return undefined;
  return packages.every((part) => part !== undefined)
    ? [...packages, deleted === "" ? className : `Deleted${className}`]
    : undefined;
}
