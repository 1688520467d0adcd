import type { StructureKind } from "ts-morph";

/**
 * ts-morph's numbers for the kinds of structures that are printed here. Its
 * types check them; to import the numbers themselves would cost half a second.
 */
export const structureKinds: {
  readonly IndexSignature: StructureKind.IndexSignature;
  readonly Interface: StructureKind.Interface;
  readonly MethodSignature: StructureKind.MethodSignature;
  readonly Module: StructureKind.Module;
  readonly PropertySignature: StructureKind.PropertySignature;
  readonly TypeAlias: StructureKind.TypeAlias;
} = {
  IndexSignature: 18,
  Interface: 19,
  MethodSignature: 28,
  Module: 29,
  PropertySignature: 33,
  TypeAlias: 38,
};
