/** The characters that HTML cannot have as they are, by their names. */
const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["apos", "'"],
  ["gt", ">"],
  ["lt", "<"],
  ["quot", '"'],
]);

const entity = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/giu;

/**
 * Text of HTML with the characters that its entities stand for. An entity by
 * another name, or with the number of no character, stays as it is.
 */
export function withoutEntities(text: string): string {
  return text.replace(
    entity,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named.get(name) ?? whole;
      const code = Number.parseInt(hex ?? decimal ?? "", hex ? 16 : 10);
      const isCharacter =
        code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : whole;
    },
  );
}
