import type { OpenApiDocument, PathItem } from "../document.js";
import { isJsonObject } from "../json-type.js";
import { pointerTo } from "../pointer.js";
import { memberOf } from "../references.js";

/** The fields of a document that stay as they are. */
const keptFields: ReadonlySet<string> = new Set([
  "openapi",
  "jsonSchemaDialect",
  "info",
  "servers",
  "security",
]);

/** Puts a fragment together, in the order of the document that it is of. */
export function assembleFragment(
  document: OpenApiDocument,
  paths: ReadonlyMap<string, PathItem>,
  components: ReadonlyMap<string, unknown>,
): OpenApiDocument {
  const fields = Object.entries(document).flatMap(
    ([field, value]): (readonly [string, unknown])[] => {
      if (keptFields.has(field)) return [[field, value]];
      if (field === "paths") return [[field, Object.fromEntries(paths)]];
      const kept =
        field === "tags"
          ? usedTags(value, paths)
          : field === "components"
            ? keptComponents(value, components)
            : undefined;
      return kept === undefined ? [] : [[field, kept]];
    },
  );
  // What was left out is nothing that a document needs.
  return Object.fromEntries(fields) as unknown as OpenApiDocument;
}

function keptComponents(
  sections: unknown,
  components: ReadonlyMap<string, unknown>,
): unknown {
  if (!isJsonObject(sections)) return undefined;
  const kept = Object.entries(sections).flatMap(([section, values]) => {
    const members = Object.keys(isJsonObject(values) ? values : {}).flatMap(
      (key): (readonly [string, unknown])[] => {
        const pointer = pointerTo("", "components", section, key);
        return components.has(pointer) ? [[key, components.get(pointer)]] : [];
      },
    );
    return members.length === 0
      ? []
      : [[section, Object.fromEntries(members)] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** The tags that operations have. */
function usedTags(
  tags: unknown,
  paths: ReadonlyMap<string, PathItem>,
): unknown {
  const used = new Set(
    [...paths.values()]
      .flatMap((item) => Object.values(item))
      .flatMap((operation: unknown) => memberOf(operation, "tags")),
  );
  const kept = (Array.isArray(tags) ? tags : []).filter((tag: unknown) =>
    used.has(memberOf(tag, "name")),
  );
  return kept.length === 0 ? undefined : kept;
}
