/** Code that may be the witness of a change, not yet compiled. */
export interface Candidate {
  /** A whole module. */
  readonly code: string;
  /** The line that is to stop to compile, counted from 1. */
  readonly line: number;
}
