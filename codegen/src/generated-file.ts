/** A file that the generator made, not yet written. */
export interface GeneratedFile {
  /** Where it goes, relative to the output folder, with `/` between parts. */
  readonly path: string;
  /** Its whole text, ending in a newline. */
  readonly text: string;
}
