/** Nested values as Stripe reads them in forms and queries: `{ metadata: { user: "u1" } }` as `metadata[user]=u1`. */
export function formText(values: object): string {
  const text = new URLSearchParams();
  const add = (name: string, value: unknown): void => {
    if (value === undefined) return;
    if (typeof value !== "object" || value === null) {
      text.append(name, String(value ?? ""));
      return;
    }
    for (const [key, inner] of Object.entries(value))
      add(name === "" ? key : `${name}[${key}]`, inner);
  };
  add("", values);
  return text.toString();
}
