/** The longest line that prettier leaves as it is. */
const WIDTH = 80;

/** `expectEqual<Petstore.Pet, Pet>(true);`, on as many lines as prettier gives it. */
export function assertionText(
  assertion: string,
  declared: string,
  stated: string,
): string {
  const call = `${assertion}<${declared}, ${stated}>(`;
  if (call.length + "true);".length <= WIDTH) return `${call}true);\n`;
  return call.length <= WIDTH
    ? `${call}\n  true,\n);\n`
    : `${assertion}<\n  ${declared},\n  ${stated}\n>(true);\n`;
}

/** An import of types, on as many lines as prettier gives it. */
export function importText(names: readonly string[], module: string): string {
  const from = `from "${module}";\n`;
  const line = `import type { ${names.join(", ")} } ${from}`;
  return line.length - 1 <= WIDTH || names.length === 1
    ? line
    : `import type {\n${names.map((name) => `  ${name},\n`).join("")}} ${from}`;
}
