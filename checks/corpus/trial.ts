/** The generators that are tried. */
export const toolNames = [
  "contractgen",
  "openapi-typescript",
  "hey-api",
] as const;
/** The name of a generator. */
export type ToolName = (typeof toolNames)[number];

/** One document for one generator. */
export interface Trial {
  readonly tool: ToolName;
  /** The document's absolute path. */
  readonly file: string;
  /** Where the output goes; it is not there yet. */
  readonly folder: string;
}

/** What a generator made of a document. */
export type Generated =
  | { readonly kind: "written" }
  /** It says what is wrong with the document: a line each. */
  | { readonly kind: "refused"; readonly lines: readonly string[] }
  /** It does not say that: a defect. */
  | { readonly kind: "broken"; readonly lines: readonly string[] };

/** What became of a trial. */
export type TrialOutcome =
  /** There is an output, and the compiler has nothing against it. */
  | { readonly kind: "compiles" }
  /** There is an output that does not compile: what TypeScript says, a line each. */
  | { readonly kind: "type-errors"; readonly lines: readonly string[] }
  | Exclude<Generated, { readonly kind: "written" }>
  /** It took longer than it may, and was killed. */
  | { readonly kind: "timed-out"; readonly lines: readonly string[] };

/** What became of a trial, and the seconds of generating, without the type check. */
export interface TrialResult {
  readonly outcome: TrialOutcome;
  readonly seconds: number;
}

/** What the process of a trial says: first that there is an output, then what became of it. */
export type TrialMessage =
  { readonly kind: "generated" } | ({ readonly kind: "ended" } & TrialResult);
