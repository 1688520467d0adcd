import type { LoadedDocument } from "../../openapi/load.js";
import type { ProblemCollector } from "../problem-collector.js";
import type { ApiOperation } from "./api-operations.js";
import type { Events } from "./event-families.js";
import { findEvents } from "./event-families.js";
import type { ExtensionReader } from "./extensions.js";
import { findOperations } from "./find-operations.js";
import type { Release } from "./release.js";
import type { Resource } from "./resources.js";
import { findResources } from "./resources.js";
import type { Service } from "./services.js";
import { findServices } from "./services.js";
import type { ResourceUnion } from "./unions.js";
import { findUnions } from "./unions.js";

/** What the API that a document describes has by name. */
export interface Api {
  readonly resources: readonly Resource[];
  readonly unions: readonly ResourceUnion[];
  readonly operations: readonly ApiOperation[];
  readonly services: readonly Service[];
  readonly events: Events;
}

/** Finds what an API has by name, under the names of a release. */
export function readApi(
  { document, references }: LoadedDocument,
  release: Release,
  extensions: ExtensionReader,
  problems: ProblemCollector,
): Api {
  const { irregularities } = release;
  const resources = findResources(
    document,
    extensions,
    problems,
    irregularities,
  );
  const unions = findUnions(document, references, resources, irregularities);
  const operations = findOperations(
    { document, references, resources, unions },
    extensions,
    irregularities,
  );
  return {
    resources,
    unions,
    operations,
    services: findServices(operations, release),
    events: findEvents(document, resources, extensions),
  };
}
