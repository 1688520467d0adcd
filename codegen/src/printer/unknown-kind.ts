/** The default of a switch over every kind: the compiler takes it only where no kind is left. Throws an Error. */
export function unknownKind(value: never): never {
  throw new Error(`Unknown kind: ${JSON.stringify(value)}`);
}
