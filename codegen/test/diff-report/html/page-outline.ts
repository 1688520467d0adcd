/** A tag of a page, in the order of the page. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The start tags of a page; what is in styles and scripts is passed over. */
export function startTags(page: string): readonly Tag[] {
  const outside = page.replaceAll(
    /(<(style|script)\b[^>]*>)[^]*?<\/\2>/gu,
    "$1",
  );
  return [
    ...outside.matchAll(/<([a-z]\w*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/gu),
  ].map(([, name = "", attributes = ""]) => ({
    name,
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/gu)].map(
        ([, key = "", value = ""]) => [key, value],
      ),
    ),
  }));
}

/** The values of an attribute, wherever it is. */
export function attributeValues(page: string, name: string): readonly string[] {
  return startTags(page).flatMap(({ attributes }) => attributes[name] ?? []);
}

/** What a reader sees of a page, or of a part of one, as one line. */
export function visibleWords(page: string): string {
  return page
    .replaceAll(/<(style|script)\b[^]*?<\/\1>/gu, "")
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/gu, " ")
    .trim();
}
