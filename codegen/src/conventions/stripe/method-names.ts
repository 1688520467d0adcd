import type { ClassName } from "./class-names.js";
import type { Irregularities } from "./irregularities.js";
import { pascalCase, singularName } from "../naming.js";
import { partPath } from "./operation-paths.js";

/**
 * The words of a method on a part of a class, such as the tax IDs of a
 * customer: `create` of `/v1/customers/{customer}/tax_ids` is `create_tax_id`.
 * Lists take the noun as the path has it, and so does a part whose class is
 * called the same.
 */
export function partMethodName(
  methodName: string,
  path: string,
  part: ClassName,
  { segmentNames }: Irregularities,
): string {
  const segment = partPath(path).split("/").at(-1) ?? "";
  const noun = segmentNames.get(segment) ?? segment;
  const isAsItStands =
    methodName === "list" || part.className.endsWith(pascalCase(noun) ?? noun);
  return `${methodName}_${isAsItStands ? noun : singularName(noun)}`;
}
