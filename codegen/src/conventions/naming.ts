/**
 * The name of a type for a property, schema or method: each run of letters and
 * digits with its first letter in upper case, joined. `id_number` gives
 * `IdNumber`; a leading digit gets `_` before it (`1st` gives `_1st`); text
 * without any letter or digit gives undefined.
 */
export function pascalCase(text: string): string | undefined {
  const joined = words(text).map(capitalized).join("");
  if (joined === "") return undefined;
  return /^\p{Nd}/u.test(joined) ? `_${joined}` : joined;
}

/** As {@link pascalCase}, with the first letter in lower case: `tax_id` gives `taxId`. */
export function camelCase(text: string): string | undefined {
  const name = pascalCase(text);
  return name === undefined
    ? undefined
    : name.charAt(0).toLowerCase() + name.slice(1);
}

/**
 * The name of a property with its last word in the singular, for the type of
 * one item of an array: `allowed_types` gives `allowed_type`.
 */
export function singularName(property: string): string {
  const end = property.search(/[^_\s-]*$/u);
  return property.slice(0, end) + singular(property.slice(end));
}

/**
 * The singular of an English noun in lower case, as Stripe's generator forms
 * it: data → datum; ies → y; xes, ches, shes, sses and uses lose es; any other
 * s is dropped, but not from ss and us.
 */
function singular(word: string): string {
  if (word === "data") return "datum";
  if (/[^aeiou]ies$/u.test(word)) return word.replace(/ies$/u, "y");
  if (/(?:x|ch|sh|ss|us)es$/u.test(word)) return word.replace(/es$/u, "");
  if (/[^su]s$/u.test(word)) return word.slice(0, -1);
  return word;
}

function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{Nd}]+/gu) ?? [];
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
