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
      const path = parts.join("/");
      if (top !== "resources" || sharedFiles.has(path)) return namespaces;
      const packages = parts.slice(0, -1);
      const isRepeated = packages.every((name, i) => namespaces[i] === name);
      if (isRepeated) return namespaces;
      const [first = ""] = namespaces;
      return path === THIN_EVENTS && !besideThinEvents.has(first)
        ? [...packages, "Events", ...namespaces]
        : [...packages, ...namespaces];
    },
  };
}

/** Files of types that belong to no package, whatever folder they are in. */
const sharedFiles: ReadonlySet<string> = new Set(["V2/V2Amounts.d.ts"]);

/** The file of thin events, which are given to users as `V2.Core.Events`; and what in it is not. */
const THIN_EVENTS = "V2/Core/Events.d.ts";
const besideThinEvents: ReadonlySet<string> = new Set([
  "Event",
  "EventBase",
  "EventNotification",
  "EventResource",
  "Events",
]);

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
