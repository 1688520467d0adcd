/** What a piece of output is, which decides its color. */
export type Style = "strong" | "faint" | "added" | "removed" | "wrong";

/** Gives text the look of a style, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** For output that is not to be colored. */
export const plain: Paint = (_style, text) => text;

/** For terminals: with the escape sequences of ECMA-48. */
export const colored: Paint = (style, text) => {
  const [on, off] = sequences[style];
  return `\u001b[${on}m${text}\u001b[${off}m`;
};

const sequences: Readonly<Record<Style, readonly [number, number]>> = {
  strong: [1, 22],
  faint: [2, 22],
  added: [32, 39],
  removed: [31, 39],
  wrong: [31, 39],
};

/** Environment variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether to color what goes to a stream: only on a terminal, unless the
 * user says otherwise by `FORCE_COLOR` (which wins) or `NO_COLOR`, as in Node
 * (https://nodejs.org/api/tty.html) and https://no-color.org.
 */
export function supportsColor(
  stream: { readonly isTTY?: boolean },
  environment: Environment,
): boolean {
  const { FORCE_COLOR, NO_COLOR } = environment;
  if (FORCE_COLOR !== undefined) {
    return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  }
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  return canRewrite(stream, environment);
}

/** Whether a stream is a terminal that understands escape sequences. */
export function canRewrite(
  stream: { readonly isTTY?: boolean },
  environment: Environment,
): boolean {
  return stream.isTTY === true && environment.TERM !== "dumb";
}
