import { declared } from "../../model/build.js";
import type { NamedType, Type } from "../../model/contract.js";
import type { ReferenceResolver } from "../../openapi/references.js";
import type { EnumForm } from "../enum-form.js";
import type { ProblemCollector } from "../problem-collector.js";
import type { ClientTypeName } from "./client-types.js";
import type { ExtensionReader } from "./extensions.js";
import type { NameClaims } from "./names.js";
import type { Release } from "./release.js";
import type { Resource } from "./resources.js";
import type { SharedTypeName } from "./shared-types.js";
import type { UnionTypes } from "./union-types.js";

/** What every step of the conventions needs to know of one run. */
export interface Context extends Release {
  readonly references: ReferenceResolver;
  readonly extensions: ExtensionReader;
  readonly problems: ProblemCollector;
  readonly names: NameClaims;
  /** Nullable properties of resources are there though they are not required. */
  readonly nullableIsPresent: boolean;
  /** The resources by the pointer of their schema. */
  readonly resources: ReadonlyMap<string, Resource>;
  readonly unions: UnionTypes;
  readonly enums: EnumForm;
  /** The pointers of the schemas whose every use is the shared type `Address`. */
  readonly addresses: ReadonlySet<string>;
  /** The shared and client types that were used so far: only these are declared. */
  readonly used: Set<SharedTypeName | ClientTypeName>;
}

/** A use of a shared or client type, which is declared for it. */
export function useCommon(
  context: Context,
  name: SharedTypeName | ClientTypeName,
  ...typeArguments: readonly Type[]
): NamedType {
  context.used.add(name);
  return declared([name], ...typeArguments);
}
