import type { OpenApiDocument, Schema } from "../../openapi/document.js";
import { isReference } from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { Pointer, QualifiedName } from "../../model/contract.js";
import type { ClassName } from "./class-names.js";
import { byFullName } from "./class-names.js";
import type { ProblemCollector } from "../problem-collector.js";
import type { ExtensionReader } from "./extensions.js";
import type { Irregularities } from "./irregularities.js";
import { pascalCase } from "../naming.js";
import { onlyValue, ownProperty } from "./shapes.js";

/** A component schema that becomes a top-level type: a resource of the API. */
export interface Resource extends ClassName {
  readonly schema: Schema;
  readonly pointer: Pointer;
}

/**
 * The resources of a document: the component schemas whose property `object`
 * is an enum of one value other than `list`, but for events. They come sorted
 * by full name.
 */
export function findResources(
  document: OpenApiDocument,
  extensions: ExtensionReader,
  problems: ProblemCollector,
  { classesByKey, resourcesByKey, schemasLeftOut }: Irregularities,
): readonly Resource[] {
  const found: Resource[] = [];
  for (const [name, schema] of Object.entries(
    document.components?.schemas ?? {},
  )) {
    const pointer = pointerTo("", "components", "schemas", name);
    if (isReference(schema) || isEvent(schema)) continue;
    if (!isResource(schema) && !resourcesByKey.has(name)) continue;
    if (schemasLeftOut.has(name)) continue;
    const fullName = resourceName(
      name,
      schema,
      pointer,
      extensions,
      classesByKey,
    );
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

function isResource(schema: Schema): boolean {
  const value = onlyValue(ownProperty(schema, "object"));
  return typeof value === "string" && value !== "list";
}

/** Whether a schema is that of an event, which has the `object` of all events. */
function isEvent(schema: Schema): boolean {
  return "x-stripeEvent" in schema;
}

/** By `x-stripeResource`; without it by the schema's key. */
function resourceName(
  key: string,
  schema: Schema,
  pointer: Pointer,
  extensions: ExtensionReader,
  classesByKey: Irregularities["classesByKey"],
): QualifiedName | undefined {
  const extension = extensions.resource(schema, pointer);
  if (extension === undefined) return nameByKey(key, classesByKey);
  // `Issuing`, `TestHelpers::Issuing` or, in API v2, `v2.core`.
  const packages = extension.packageName
    .split(/::|\./u)
    .flatMap((part) => pascalCase(part) ?? []);
  return [...packages, extension.className];
}

/**
 * The full name of a class by the parts of its schema's key, with `deleted_`
 * before it as a part of the class: `deleted_radar.value_list` is
 * `Radar.DeletedValueList`. `irregular` are names by key that go before.
 */
export function nameByKey(
  key: string,
  irregular: ReadonlyMap<string, QualifiedName>,
): QualifiedName | undefined {
  const [, deleted = "", base = key] = /^(deleted_)?(.*)$/su.exec(key) ?? [];
  const names =
    irregular.get(key) ??
    irregular.get(base) ??
    base.split(".").map(pascalCase);
  const className = names.at(-1);
  const packages = names.slice(0, -1);
  if (className === undefined) return undefined;
  const isDeleted = deleted !== "" && !irregular.has(key);
  return packages.every((part) => part !== undefined)
    ? [...packages, isDeleted ? `Deleted${className}` : className]
    : undefined;
}
