import type { ApiOperation } from "./api-operations.js";
import { pascalCase, singularName } from "../naming.js";
import { isParameter, segmentsOf } from "./operation-paths.js";
import { isV2Path } from "./v2-types.js";

/**
 * An operation of API v2 with the class that its path names, whatever schema
 * lists it: `/v2/core/accounts/{account_id}/persons` is of `V2.Core.Accounts.Person`,
 * and so is what is done to one of them, at `…/persons/{id}/close`. Operations
 * of API v1 stay as they are.
 */
export function withV2Target(operation: ApiOperation): ApiOperation {
  const { path, methodName, target } = operation;
  if (!isV2Path(path)) return operation;
  const named = segmentsOf(path).filter((segment) => !isParameter(segment));
  // The method has a segment of its own, or none: `close`, but not `list`.
  const [last = "", ...outer] = (
    named.at(-1) === methodName ? named.slice(0, -1) : named
  ).toReversed();
  const className = pascalCase(singularName(last));
  const packages = outer.toReversed().flatMap((name) => pascalCase(name) ?? []);
  return className === undefined
    ? operation
    : { ...operation, target: { ...target, packages, className } };
}
