import { operationsByRule } from "./operations-by-rule.js";
import { RenamedCopy } from "./renamed-copy.js";

/** An OpenAPI document, as far as copies of it are made. */
export interface CopiedDocument {
  readonly paths?: JsonObject;
  readonly components?: Readonly<Record<string, JsonObject>>;
  readonly [name: string]: unknown;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Sections of the components that stay alone: operations name these by no reference. */
const sharedSections: ReadonlySet<string> = new Set(["securitySchemes"]);

/**
 * A document that describes an API `count` times: as it is, and in copies in
 * which every component, path, operation and class has a name of its own, and
 * what refers to them refers to the copy's.
 */
export function withCopies(
  document: CopiedDocument,
  count: number,
): CopiedDocument {
  const copies = Array.from(
    { length: count - 1 },
    (_, index) => new RenamedCopy(document, `_copy${index + 2}`),
  );
  const copiedPaths = operationsByRule(document.paths ?? {});
  const components = Object.entries(document.components ?? {}).map(
    ([section, members]) => [
      section,
      sharedSections.has(section)
        ? members
        : merged(members, ...copies.map((copy) => copy.components(members))),
    ],
  );
  return {
    ...document,
    paths: merged(
      document.paths ?? {},
      ...copies.map((copy) => copy.paths(copiedPaths)),
    ),
    // Entries of strings and objects, which is what components are.
    components: Object.fromEntries(components) as Record<string, JsonObject>,
  };
}

function merged(...parts: readonly JsonObject[]): JsonObject {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}
