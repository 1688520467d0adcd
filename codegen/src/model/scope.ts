import type { Contract, Declaration, QualifiedName } from "./contract.js";

/** What one namespace, or the module, declares by name. */
interface Scope {
  readonly types: ReadonlySet<string>;
  readonly namespaces: ReadonlyMap<string, Scope>;
}

/**
 * Finds the name by which code at one place of a contract writes a declaration
 * at another, following TypeScript's rules of look-up: the first part is
 * sought from the innermost namespace outwards, the rest inside what it found.
 */
export class NameLookup {
  readonly #module: Scope;
  readonly #localNames: ReadonlyMap<string, string>;

  constructor(contract: Contract) {
    this.#module = scopeOf(contract.declarations);
    this.#localNames = new Map(
      contract.declarations.flatMap((declaration) =>
        declaration.kind === "local-name"
          ? [[declaration.target.join("."), declaration.name]]
          : [],
      ),
    );
  }

  /**
   * The shortest name that means `target` inside the namespace `place`
   * ([] is the module itself); its local name where nearer declarations
   * capture all others; undefined where it has none.
   */
  nameAt(place: QualifiedName, target: QualifiedName): string | undefined {
    const chain = this.#scopesAt(place);
    for (let start = target.length - 1; start >= 0; start--) {
      const candidate = target.slice(start);
      if (sameName(resolve(chain, candidate), target)) {
        return candidate.join(".");
      }
    }
    return this.#localNames.get(target.join("."));
  }

  /** Whether a type of TypeScript's library keeps its meaning inside the namespace `place`. */
  libraryTypeIsVisible(place: QualifiedName, name: string): boolean {
    return !this.#scopesAt(place).some(({ scope }) => scope.types.has(name));
  }

  /** The scopes around `place`, outermost first. */
  #scopesAt(place: QualifiedName): ScopeAt[] {
    const chain: ScopeAt[] = [{ scope: this.#module, path: [] }];
    let scope = this.#module;
    for (const [depth, name] of place.entries()) {
      const inner = scope.namespaces.get(name);
      if (inner === undefined) break;
      scope = inner;
      chain.push({ scope, path: place.slice(0, depth + 1) });
    }
    return chain;
  }
}

/** What a second name is taken to hold: it captures look-ups, and no name is written through it. */
const NOTHING: Scope = { types: new Set(), namespaces: new Map() };

interface ScopeAt {
  readonly scope: Scope;
  readonly path: QualifiedName;
}

function scopeOf(declarations: readonly Declaration[]): Scope {
  const types = new Set<string>();
  const namespaces = new Map<string, Scope>();
  for (const declaration of declarations) {
    if (declaration.kind === "namespace") {
      namespaces.set(declaration.name, scopeOf(declaration.declarations));
      continue;
    }
    types.add(declaration.name);
    if (declaration.kind === "export") {
      namespaces.set(declaration.name, NOTHING);
    }
  }
  return { types, namespaces };
}

function resolve(
  chain: readonly ScopeAt[],
  name: QualifiedName,
): QualifiedName | undefined {
  const [first, ...rest] = name;
  if (first === undefined) return undefined;
  for (const { scope, path } of chain.toReversed()) {
    if (rest.length === 0) {
      if (scope.types.has(first)) return [...path, first];
    } else {
      const inner = scope.namespaces.get(first);
      if (inner !== undefined) {
        return declares(inner, rest) ? [...path, ...name] : undefined;
      }
    }
  }
  return undefined;
}

function declares(scope: Scope, name: QualifiedName): boolean {
  const [first, ...rest] = name;
  if (first === undefined) return false;
  if (rest.length === 0) return scope.types.has(first);
  const inner = scope.namespaces.get(first);
  return inner !== undefined && declares(inner, rest);
}

function sameName(a: QualifiedName | undefined, b: QualifiedName): boolean {
  return a?.length === b.length && a.every((part, index) => part === b[index]);
}
