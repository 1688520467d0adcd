import type { EnumForm } from "../enum-form.js";
import type { Combinations } from "./combinations.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import type { ReferenceResolver } from "../../openapi/references.js";
import type { ProblemCollector } from "../problem-collector.js";
import type { Inheritance } from "./inheritance.js";
import type { NameAllocator } from "./name-allocator.js";
import type { ObjectViews } from "./object-views.js";
import type { Nullability } from "./nullability.js";
import type { SchemaForms } from "./schema-forms.js";
import type { SchemaReader } from "./schema-reader.js";
import type { SharedTypes } from "./shared-types.js";
import type { Unit, Units } from "./units.js";
import type { Uses } from "./uses.js";
import type { Flow } from "../../model/contract.js";

/** Which types formats and enums become. */
export interface FormatOptions {
  readonly enums: EnumForm;
  /** Of `date` and `date-time`. */
  readonly dates: "string" | "Date";
  /** Of `int64`. */
  readonly integers: "number" | "bigint";
}

/** What every step of the conventions needs to know of one run. */
export interface Context {
  readonly references: ReferenceResolver;
  /** What was typed wider than the document says. */
  readonly warnings: ProblemCollector;
  readonly names: NameAllocator;
  /** The one namespace that everything is declared in. */
  readonly namespace: DeclarationScope;
  readonly formats: FormatOptions;
  readonly units: Units;
  readonly reader: SchemaReader;
  readonly nullability: Nullability;
  readonly views: ObjectViews;
  readonly inheritance: Inheritance;
  readonly combinations: Combinations;
  readonly forms: SchemaForms;
  readonly uses: Uses;
  readonly shared: SharedTypes;
}

/** The form of a unit for what is received, for what is sent, or for both. */
export interface UnitForm {
  readonly unit: Unit;
  readonly direction: Flow;
}
