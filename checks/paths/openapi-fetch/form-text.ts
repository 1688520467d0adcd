/** The text of a query or a form with nested names in brackets: `metadata[user]=u1`. `null` is an empty text. */
export function formText(values: object): string {
  const text = new URLSearchParams();
  const add = (name: string, value: unknown): void => {
    if (value === undefined) return;
    if (typeof value !== "object" || value === null) {
      text.append(name, String(value ?? ""));
      return;
    }
    for (const [key, inner] of Object.entries(value)) {
      add(name === "" ? key : `${name}[${key}]`, inner);
    }
  };
  add("", values);
  return text.toString();
}
