import type { PageDefinition, Reflection } from "typedoc";
import { ReflectionKind } from "typedoc";

/** The pages of one set's folder: their addresses in it, by what they are about. */
export type PageAddresses = ReadonlyMap<string, string>;

/** The addresses of pages by `pageKey`. */
export function pageAddresses(pages: readonly PageDefinition[]): PageAddresses {
  return new Map(
    pages.flatMap(({ model, url }) =>
      "kindOf" in model ? [[pageKey(model), url] as const] : [],
    ),
  );
}

const front = "";

/** What tells a declaration from others; a type and a namespace may have the same name. */
export function pageKey(reflection: Reflection): string {
  if (reflection.isProject()) return front;
  const space = reflection.kindOf(ReflectionKind.SomeModule)
    ? "namespace"
    : "type";
  return `${space} ${reflection.getFullName()}`;
}

/** Where the same declaration is in another set, or what is nearest around it there. */
export interface Counterpart {
  readonly address: string;
  /** Whether it is that declaration. */
  readonly isSame: boolean;
}

/** Finds the declaration of a page, by its key, among the pages of another set. */
export function counterpart(key: string, there: PageAddresses): Counterpart {
  const same = there.get(key);
  if (same !== undefined) return { address: same, isSame: true };
  const names = key.slice(key.indexOf(" ") + 1).split(".");
  for (let length = names.length - 1; length > 0; length -= 1) {
    const name = names.slice(0, length).join(".");
    const around = there.get(`type ${name}`) ?? there.get(`namespace ${name}`);
    if (around !== undefined) return { address: around, isSame: false };
  }
  return { address: there.get(front) ?? "index.html", isSame: false };
}
