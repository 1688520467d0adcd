import type { LoadedDocument } from "../../openapi/load.js";
import { pointerTo } from "../../openapi/pointer.js";
import { enumerate, quote } from "../../openapi/quote.js";
import type { Problem } from "../../problem.js";
import { unshownKeywords } from "./documentation.js";
import { hasMisfits } from "./value-types.js";

/** What the declarations do not show of a document, each once: what was found while they were made, and what the loader let pass. */
export function warnings(
  { file, enums, conditionalSchemas }: LoadedDocument,
  found: readonly Problem[],
): readonly Problem[] {
  const conditional = conditionalSchemas.flatMap(
    ({ value, path }): Problem[] => {
      const keywords = unshownKeywords(value);
      if (keywords.length === 0) return [];
      const message = `no type shows what ${enumerate(keywords.map(quote), "and")} says: values that it forbids fit, too`;
      const pointer = pointerTo("", ...path);
      return [{ kind: "wider-type", message, file, pointer }];
    },
  );
  const misfits = enums.flatMap(({ value, path }): Problem[] => {
    if (!hasMisfits(value)) return [];
    const message =
      "the enum has values that the type beside it does not allow: all values of the type fit";
    const pointer = pointerTo("", ...path, "enum");
    return [{ kind: "wider-type", message, file, pointer }];
  });
  const seen = new Set<string>();
  return [...found, ...misfits, ...conditional].filter(({ kind, pointer }) => {
    const key = `${kind} ${pointer}`;
    return !seen.has(key) && seen.add(key);
  });
}
