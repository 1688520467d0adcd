import { quote } from "../openapi/quote.js";

/** The name of a contract package that is given none: `PetStore` → `pet-store-contract`. */
export function packageNameFor(namespace: string): string {
  const words = namespace
    .replaceAll(/([a-z0-9])([A-Z])/gu, "$1-$2")
    .replaceAll(/([A-Z])([A-Z][a-z])/gu, "$1-$2");
  return `${words.toLowerCase()}-contract`;
}

/**
 * Why a text cannot name a package by npm's rules for new ones; undefined for
 * one that can. What can holds nothing that means anything in JSON, Markdown or
 * TypeScript.
 */
export function packageNameFault(name: string): string | undefined {
  if (!/^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/.test(name)) {
    return `${quote(name)} cannot name a package: expected lower-case letters, digits, ".", "_" and "-", after a scope or not, such as @acme/petstore-contract`;
  }
  if (name.length > LONGEST) {
    return `${quote(name)} cannot name a package: it is longer than ${LONGEST} characters`;
  }
  return taken.has(name)
    ? `${quote(name)} cannot name a package that depends on ${name} itself`
    : undefined;
}

/** In characters, by npm's rules. */
const LONGEST = 214;

/** What a contract package needs to make and to test its declarations. */
const taken: ReadonlySet<string> = new Set(["contractgen", "typescript"]);
