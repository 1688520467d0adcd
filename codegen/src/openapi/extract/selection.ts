import type { Schema } from "../document.js";

/** What a fragment of a document is about; all that this refers to comes along. */
export interface Selection {
  /** Keys of component schemas that are kept whole. */
  readonly schemas: readonly string[];
  /** Keys of component schemas of which at least the stub is kept. */
  readonly stubs: readonly string[];
  readonly operations: readonly SelectedOperation[];
}

/** An operation that a fragment keeps. */
export interface SelectedOperation {
  readonly verb: string;
  readonly path: string;
  /** The JSON Pointer of what names it, for problems. */
  readonly pointer: string;
}

/** How much of a component a fragment needs. */
export type Extent = "stub" | "whole";

/** What an API's conventions say of the schemas in a fragment. */
export interface SchemaRules {
  /** Whether a schema stands for one thing or another, of which the stub is enough. */
  readonly takesStubs: (schema: Schema) => boolean;
  /** What is kept of a component schema of which the stub is enough; undefined where it has none. */
  readonly stubOf: (key: string) => Schema | undefined;
  /** A component schema that is kept whole, as it is to stand in the fragment. */
  readonly wholeOf: (schema: Schema) => Schema;
  /** Keys of the component schemas that go with one that is kept whole. */
  readonly companionsOf: (key: string) => readonly string[];
  /** Keys of the component schemas that a schema is told by without referring to them; their stubs are enough. */
  readonly impliedBy: (schema: Schema) => readonly string[];
}
