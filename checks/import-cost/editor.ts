/** The editor's side of a conversation with a language server: what it says, as bytes of the server's protocol. */
export interface Editor {
  /** The server: what follows `node`. */
  readonly server: readonly string[];
  /** What is said first. */
  readonly start: readonly string[];
  readonly receive: (message: unknown) => Reply;
}

/** What an editor makes of a message. */
export interface Reply {
  /** What it says to it. */
  readonly requests?: readonly string[];
  /** The names that the message offers, where it answers the request for a completion. */
  readonly offered?: readonly string[];
}

/** Where a text ends: its line and the place there, both counted from 0. */
export function endOf(text: string): { line: number; character: number } {
  const lines = text.split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
