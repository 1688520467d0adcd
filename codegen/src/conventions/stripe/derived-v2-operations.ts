import type { ApiOperation } from "./api-operations.js";
import type { AnsweredOperation } from "./operation-answers.js";
import { isParameter, segmentsOf } from "./operation-paths.js";

/** An operation of API v2 in a document whose schemas list none, as a method that is named after its verb and path. */
export function derivedV2Operation(operation: AnsweredOperation): ApiOperation {
  const { verb, path, pointer } = operation;
  const target = operation.target ?? { packages: [], className: "", pointer };
  return { methodName: derivedName(operation), verb, path, pointer, target };
}

function derivedName({ verb, path, answers }: AnsweredOperation): string {
  const [last = "", before = ""] = segmentsOf(path).toReversed();
  if (isParameter(last)) {
    if (verb === "get") return "retrieve";
    return verb === "post" ? "update" : verb;
  }
  // A parameter of another name stands for an object that others are parts of.
  if (before === "{id}") return last;
  if (verb === "get") return answers === "v2_list" ? "list" : "retrieve";
  return verb === "post" ? "create" : verb;
}
