import {
  irregularMethods,
  operationsLeftOut,
} from "../../codegen/src/conventions/stripe/hand-written.js";
import {
  operationKey,
  withoutParameterNames,
} from "../../codegen/src/conventions/stripe/operation-paths.js";

type JsonObject = Readonly<Record<string, unknown>>;

const byHand = [
  ...operationsLeftOut,
  ...irregularMethods.map(({ operation }) => operation),
];

/**
 * The paths of a document with the operations whose methods follow from rules
 * alone. What the official package has by hand goes by the text of the path:
 * under another path, some of these methods would have the name of another.
 */
export function operationsByRule(paths: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(paths).flatMap(([path, item]) => {
      const fields = Object.entries(item ?? {}).filter(
        ([verb]) => !isByHand(verb, path),
      );
      return fields.length === 0 ? [] : [[path, Object.fromEntries(fields)]];
    }),
  );
}

function isByHand(verb: string, path: string): boolean {
  const at = withoutParameterNames(path);
  const key = operationKey(verb, path);
  return byHand.some(
    (entry) => entry === key || entry === at || at.startsWith(`${entry}/`),
  );
}
