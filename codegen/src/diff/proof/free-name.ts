/** `wanted`, or with as many `_` after it as make it a name that is not taken. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  while (taken.has(name)) name = `${name}_`;
  return name;
}
