import type { QualifiedName } from "../../model/contract.js";
import type { IrregularMethod, Observed } from "./hand-written.js";
import * as handWritten from "./hand-written.js";
import { versionDate } from "./releases.js";

/** The irregularities that hold for one API version. */
export interface Irregularities {
  /** By operation, as `verb path` with the parameters of the path as `{}`. */
  readonly methods: ReadonlyMap<string, IrregularMethod>;
  /** The properties that are required, by the full name of their resource or params. */
  readonly alwaysThere: ReadonlyMap<string, ReadonlySet<string>>;
  /** The full names of resources without methods. */
  readonly withoutMethods: ReadonlySet<string>;
  /** The full names of params without members. */
  readonly emptyParams: ReadonlySet<string>;
  /** Properties of params, by their full names, that have a shared address. */
  readonly sharedAddresses: ReadonlySet<string>;
  readonly classesByKey: ReadonlyMap<string, QualifiedName>;
  readonly unionsByKey: ReadonlyMap<string, QualifiedName>;
  readonly schemasLeftOut: ReadonlySet<string>;
  readonly resourcesByKey: ReadonlySet<string>;
  readonly closedEnums: ReadonlySet<string>;
  readonly eventObjects: ReadonlyMap<string, string>;
  readonly addressSchemas: ReadonlySet<string>;
  readonly clientSchemas: readonly string[];
  readonly segmentNames: ReadonlyMap<string, string>;
  readonly actionsWithClass: ReadonlySet<string>;
  readonly partsWithParams: ReadonlyMap<string, string>;
  readonly operationsLeftOut: readonly string[];
}

/** The irregularities of the official release of an API version. */
export function irregularitiesOf(apiVersion: string): Irregularities {
  const date = versionDate(apiVersion);
  const holds = ({ from, before }: Observed) =>
    (from === undefined || date >= from) &&
    (before === undefined || date < before);
  const always = new Map<string, Set<string>>();
  for (const { owner, properties } of handWritten.alwaysThere.filter(holds)) {
    always.set(owner, new Set([...(always.get(owner) ?? []), ...properties]));
  }
  const methods = new Map<string, IrregularMethod>();
  for (const entry of handWritten.irregularMethods.filter(holds)) {
    const others = methods.get(entry.operation);
    methods.set(entry.operation, { ...others, ...entry });
  }
  return {
    methods,
    alwaysThere: always,
    withoutMethods: new Set(
      handWritten.withoutMethods
        .filter(holds)
        .map(({ className }) => className),
    ),
    emptyParams: new Set(
      handWritten.emptyParams.filter(holds).map(({ name }) => name),
    ),
    sharedAddresses: new Set(
      handWritten.sharedAddresses.filter(holds).map(({ property }) => property),
    ),
    classesByKey: handWritten.classesByKey,
    unionsByKey: handWritten.unionsByKey,
    schemasLeftOut: handWritten.schemasLeftOut,
    resourcesByKey: handWritten.resourcesByKey,
    closedEnums: handWritten.closedEnums,
    eventObjects: handWritten.eventObjects,
    addressSchemas: handWritten.addressSchemas,
    clientSchemas: handWritten.clientSchemas,
    segmentNames: handWritten.segmentNames,
    actionsWithClass: handWritten.actionsWithClass,
    partsWithParams: handWritten.partsWithParams,
    operationsLeftOut: handWritten.operationsLeftOut,
  };
}
