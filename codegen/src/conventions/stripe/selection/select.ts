import { pointerParts } from "../../../openapi/pointer.js";
import type {
  SchemaRules,
  Selection,
} from "../../../openapi/extract/selection.js";
import type { LoadedDocument } from "../../../openapi/load.js";
import type { Pointer } from "../../../model/contract.js";
import type { Outcome } from "../../../problem.js";
import { failure, success } from "../../../problem.js";
import { ProblemCollector } from "../../problem-collector.js";
import { type Api, readApi } from "../api.js";
import { type ApiClass, apiClasses } from "../api-classes.js";
import { ExtensionReader } from "../extensions.js";
import { releaseOf } from "../release.js";
import { UnionTypes } from "../union-types.js";
import { chooseClasses } from "./choose-classes.js";
import { eventsAbout } from "./events.js";
import { operationName } from "./kept-operations.js";
import { rulesOf } from "./rules.js";

/** How to choose. */
export interface SelectionOptions {
  /** The API version whose release gives the classes their names. */
  readonly apiVersion: string;
  /** Whether all resources stay whole; else stubs of them do where a field may be expanded to them. */
  readonly keepsWhole: boolean;
}

/** What to extract, and by which rules. */
export interface StripeSelection {
  readonly selection: Selection;
  readonly rules: SchemaRules;
}

/**
 * What a document has of the packages and classes that `names` stand for:
 * their resources with the deleted forms, the methods of their services, and
 * the events about them.
 */
export function selectByName(
  loaded: LoadedDocument,
  names: readonly string[],
  { apiVersion, keepsWhole }: SelectionOptions,
): Outcome<StripeSelection> {
  const problems = new ProblemCollector(loaded.file);
  const extensions = new ExtensionReader(problems);
  const release = releaseOf(apiVersion);
  const api = readApi(loaded, release, extensions, problems);
  const unions = new UnionTypes(api.unions, release.features);
  const classes = apiClasses(
    api.resources,
    unions.named,
    // Of a service that is not declared, the params are.
    api.services.map((one) => ({ ...one, isDeclared: true, operations: [] })),
  );
  const chosen = chooseClasses(names, classes, problems);
  if (problems.problems.length > 0) return failure(problems.problems);
  const selection = selectionOf(loaded, api, chosen, extensions);
  const kept = new Set(selection.operations.map(operationName));
  const rules = rulesOf(loaded, api, { release, unions, classes }, kept);
  return success({
    selection,
    rules: keepsWhole
      ? { ...rules, takesStubs: () => false, stubOf: () => undefined }
      : rules,
  });
}

function selectionOf(
  loaded: LoadedDocument,
  { resources, operations }: Api,
  chosen: readonly ApiClass[],
  extensions: ExtensionReader,
): Selection {
  const pointers = new Set(
    chosen
      .flatMap(({ resource, deleted, union }) => [resource, deleted, union])
      .flatMap((one) => one?.pointer ?? []),
  );
  const events = eventsAbout(loaded, resources, pointers, extensions);
  const methods = chosen.flatMap(({ service }) => service?.methods ?? []);
  const kept = new Set(methods.map(operationName));
  // By the class that an operation acts on its method gets its name.
  const targets = operations
    .filter((operation) => kept.has(operationName(operation)))
    .map(({ target }) => keyOf(target.pointer));
  return {
    schemas: [...[...pointers].map(keyOf), ...events],
    stubs: targets,
    operations: methods,
  };
}

/** The key of a component schema. */
function keyOf(pointer: Pointer): string {
  return pointerParts(pointer)?.at(-1) ?? "";
}
