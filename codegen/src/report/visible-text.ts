/**
 * Text from a specification or a file name, made safe to print on one line:
 * control characters, line separators, and characters that are invisible or
 * turn the direction of writing become escapes such as `\n` and `\u001b`. So
 * it can neither end its line nor steer a terminal.
 */
export function visibleText(text: string): string {
  return text.replaceAll(hidden, escape);
}

/** The same for the lines of a patch, where tabs are common and harmless. */
export function visibleLine(line: string): string {
  return line.replaceAll(hidden, (character) =>
    character === "\t" ? character : escape(character),
  );
}

/** Controls, formats, lone surrogates, and separators of lines and paragraphs. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const shortEscapes = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

function escape(character: string): string {
  const short = shortEscapes.get(character);
  if (short !== undefined) return short;
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
}
