import type { ApiDocument, ApiOperation } from "./api-operations.js";
import { Collections } from "./collections.js";
import { derivedMethod } from "./derived-methods.js";
import type { Irregularities } from "./irregularities.js";
import { partMethodName } from "./method-names.js";
import { answeredOperations } from "./operation-answers.js";
import {
  operationKey,
  partPath,
  withoutParameterNames,
} from "./operation-paths.js";
import { derivedV2Operation } from "./derived-v2-operations.js";
import { isV2Path } from "./v2-types.js";

/**
 * The operations of a document whose schemas list none, as methods of the
 * classes whose paths they lie under, named after their verbs and paths.
 */
export function deriveOperations(
  api: ApiDocument,
  irregularities: Irregularities,
): readonly ApiOperation[] {
  const answered = answeredOperations(api).filter(
    ({ verb, path }) => !isLeftOut(verb, path, irregularities),
  );
  const collections = new Collections(answered, api.resources);
  return answered.flatMap((operation): readonly ApiOperation[] => {
    const { verb, path, pointer } = operation;
    if (isV2Path(path)) return [derivedV2Operation(operation)];
    const collection = collections.find(path);
    if (collection === undefined) return [];
    const at = { verb, path, pointer };
    const { target } = collection;
    const { words, isOfPart } = derivedMethod(
      operation,
      collection,
      collections,
      irregularities,
    );
    if (!isOfPart) return [{ ...at, methodName: words, target }];
    const named = irregularities.partsWithParams.get(
      withoutParameterNames(partPath(path)),
    );
    if (named !== undefined) {
      const part = { ...target, packages: [], className: named };
      return [{ ...at, methodName: words, target: part }];
    }
    const part = operation.target ?? target;
    const methodName = partMethodName(words, path, part, irregularities);
    return [{ ...at, methodName, target }];
  });
}

function isLeftOut(
  verb: string,
  path: string,
  { operationsLeftOut }: Irregularities,
): boolean {
  const at = withoutParameterNames(path);
  const key = operationKey(verb, path);
  return operationsLeftOut.some(
    (entry) => entry === key || entry === at || at.startsWith(`${entry}/`),
  );
}
