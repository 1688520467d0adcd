import ts from "typescript";
import { readMethods } from "./read-methods.js";
import type { MethodShape, ObjectShape, Surface } from "./surface.js";
import type { NamingRule } from "./type-names.js";
import { TypeNames } from "./type-names.js";
import { TypeShapes } from "./type-shapes.js";

/** Where the declarations of a release are, and how it names them. */
export interface Layout {
  /** The outermost namespaces and modules; what they declare is the surface. */
  readonly roots: (program: ts.Program) => readonly ts.Symbol[];
  readonly naming: NamingRule;
}

/** Types of the client that are generic or belong to no resource: they are named, and not looked into. */
const clientTypes: ReadonlySet<string> = new Set([
  "ApiList",
  "ApiListPromise",
  "ApiSearchResult",
  "ApiSearchResultPromise",
  "Decimal",
  "RequestOptions",
  "StripeContext",
  "V2List",
  "V2ListPromise",
]);

/** Values of the property `object` that are of the client's containers, not of resources. */
const containers: ReadonlySet<string> = new Set(['"list"', '"search_result"']);

/** Reads the surface of the declarations in a program. */
export function readSurface(program: ts.Program, layout: Layout): Surface {
  const checker = program.getTypeChecker();
  const names = new TypeNames(checker, layout.naming);
  const types = topLevelTypes(layout.roots(program), checker, names);
  const resourceNames = new Set(
    [...types]
      .filter(([, symbol]) => isResource(symbol, checker))
      .map(([name]) => name),
  );
  const shapes = new TypeShapes(
    checker,
    names,
    (name) => resourceNames.has(name) || clientTypes.has(name),
  );
  const resources = new Map<string, ObjectShape>();
  const params = new Map<string, ObjectShape>();
  const classes = new Map<string, ReadonlyMap<string, MethodShape>>();
  const others = new Map<string, ObjectShape>();
  for (const [name, symbol] of types) {
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    if (resourceNames.has(name)) {
      resources.set(name, shapes.objectShape(type));
    } else if (name.endsWith("Params") && name !== "PaginationParams") {
      params.set(name, shapes.objectShape(type));
    } else if (name.endsWith("Resource")) {
      classes.set(name, readMethods(symbol, checker, shapes));
    } else {
      others.set(name, shapes.objectShape(type));
    }
  }
  return { resources, params, classes, others };
}

/** The interfaces and classes that stand in no namespace but those of packages, by full name. */
function topLevelTypes(
  roots: readonly ts.Symbol[],
  checker: ts.TypeChecker,
  names: TypeNames,
): ReadonlyMap<string, ts.Symbol> {
  const found = new Map<string, ts.Symbol>();
  const visited = new Set<ts.Symbol>();
  const visit = (symbol: ts.Symbol): void => {
    const target =
      symbol.flags & ts.SymbolFlags.Alias
        ? checker.getAliasedSymbol(symbol)
        : symbol;
    if (visited.has(target)) return;
    visited.add(target);
    if (target.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class)) {
      const name = names.fullName(target);
      if (name !== undefined) found.set(name, target);
    } else if (target.flags & ts.SymbolFlags.Module) {
      checker.getExportsOfModule(target).forEach(visit);
    }
  };
  for (const root of roots) checker.getExportsOfModule(root).forEach(visit);
  return found;
}

function isResource(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  if (!(symbol.flags & ts.SymbolFlags.Interface)) return false;
  const property = checker
    .getDeclaredTypeOfSymbol(symbol)
    .getProperty("object");
  if (property === undefined) return false;
  const type = checker.getTypeOfSymbol(property);
  return type.isStringLiteral() && !containers.has(JSON.stringify(type.value));
}
