import { relative, sep } from "node:path";
import ts from "typescript";
import type { Layout } from "./read-surface.js";

/** A file that is a module of its own, such as the generator's: names are as they stand in it. */
export function moduleLayout(file: string): Layout {
  return {
    roots: (program) => moduleSymbols(program, (name) => name === file),
    naming: (namespaces, place) => (place === file ? namespaces : undefined),
  };
}

/**
 * Releases before 22 of the official package: everything is declared in
 * `declare module 'stripe' { namespace Stripe { … } }`, over many files.
 */
export const ambientLayout: Layout = {
  roots(program) {
    const stripe = program
      .getTypeChecker()
      .getAmbientModules()
      .find(({ name }) => name === '"stripe"')
      ?.exports?.get(ts.escapeLeadingUnderscores("Stripe"));
    return stripe === undefined ? [] : [stripe];
  },
  naming: ([outermost, ...inner]) =>
    outermost === "Stripe" ? inner : undefined,
};

/**
 * Releases from 22 on: each file is a module, and its folder below `resources`
 * the package, which some files repeat as a namespace.
 */
export function moduleFilesLayout(folder: string): Layout {
  const isOfficial = (file: string) => !relative(folder, file).startsWith("..");
  return {
    roots: (program) => moduleSymbols(program, isOfficial),
    naming(namespaces, file) {
      if (!isOfficial(file)) return undefined;
      const [top, ...parts] = relative(folder, file).split(sep);
      const packages = top === "resources" ? parts.slice(0, -1) : [];
      const isRepeated = packages.every((name, i) => namespaces[i] === name);
      return isRepeated ? namespaces : [...packages, ...namespaces];
    },
  };
}

function moduleSymbols(
  program: ts.Program,
  isRoot: (file: string) => boolean,
): readonly ts.Symbol[] {
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter(({ fileName }) => isRoot(fileName))
    .flatMap((file) => checker.getSymbolAtLocation(file) ?? []);
}
