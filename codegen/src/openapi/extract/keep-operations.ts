import type { Problem } from "../../problem.js";
import type { LoadedDocument } from "../load.js";
import type { Operation, PathItem, Reference, Response } from "../document.js";
import { isReference } from "../document.js";
import { quote } from "../quote.js";
import { objectShapes } from "../shapes.js";
import type { SelectedOperation } from "./selection.js";

/** The path items of a fragment, and what is wrong with what was selected. */
export interface KeptPaths {
  /** By path, in the order of the document. */
  readonly paths: ReadonlyMap<string, PathItem>;
  readonly problems: readonly Problem[];
}

/**
 * The path items that have selected operations, with these alone. Path items
 * that refer to others are written out. A selected operation that is not there
 * is a problem of kind `unknown-operation`.
 */
export function keepOperations(
  { file, document, references }: LoadedDocument,
  operations: readonly SelectedOperation[],
): KeptPaths {
  const paths = new Map<string, PathItem>();
  const found = new Set<string>();
  const selected = new Set(operations.map(nameOf));
  for (const [path, node] of Object.entries(document.paths ?? {})) {
    if (path.startsWith("x-")) continue;
    const { value: item } = references.followPathItem(node, "");
    const entries = Object.entries(item).flatMap(([field, value]) => {
      if (!operationVerbs.has(field)) return [[field, value] as const];
      const name = nameOf({ verb: field, path });
      if (!selected.has(name)) return [];
      found.add(name);
      // The table of shapes has operations here.
      return [[field, withoutErrors(value as Operation)] as const];
    });
    if (entries.some(([field]) => operationVerbs.has(field))) {
      paths.set(path, Object.fromEntries(entries));
    }
  }
  const problems = operations
    .filter((operation) => !found.has(nameOf(operation)))
    .map((operation): Problem => {
      const message = `the document has no operation ${quote(nameOf(operation))}`;
      const { pointer } = operation;
      return { kind: "unknown-operation", message, file, pointer };
    });
  return { paths, problems };
}

/** A response without its links: they lead to operations that need not be in a fragment. */
export function withoutLinks<Value extends Response | Reference>(
  response: Value,
): Value {
  if (!Object.hasOwn(response, "links")) return response;
  const entries = Object.entries(response).filter(([name]) => name !== "links");
  // Only a field that no type of ours has is gone.
  return Object.fromEntries(entries) as Value;
}

/**
 * An operation without its responses to what fails, which refer to most of an
 * API. Where none is left, one without content stands for all: an operation
 * has to have a response.
 */
function withoutErrors(operation: Operation): Operation {
  const responses = Object.entries(operation.responses ?? {});
  if (responses.length === 0) return operation;
  const kept = responses
    .filter(([status]) => !/^(?:[45]|default$)/u.test(status))
    .map(([status, response]): [string, Response | Reference] => [
      status,
      status.startsWith("x-") ? response : withoutLinks(response),
    ]);
  if (kept.every(([status]) => status.startsWith("x-"))) {
    const { description = "" } = responses
      .map(([, response]) => response)
      .find((response) => !isReference(response)) ?? { description: "" };
    kept.push(["default", { description }]);
  }
  return { ...operation, responses: Object.fromEntries(kept) };
}

/** The fields of a path item that hold its operations. */
export const operationVerbs: ReadonlySet<string> = new Set(
  [...objectShapes.pathItem.fields]
    .filter(([, shape]) => shape.kind === "object" && shape.of === "operation")
    .map(([field]) => field),
);

function nameOf({
  verb,
  path,
}: Pick<SelectedOperation, "verb" | "path">): string {
  return `${verb} ${path}`;
}
