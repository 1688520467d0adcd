import type { Contract, Declaration, QualifiedName } from "./contract.js";

/** What one namespace, or the module, declares by name. */
interface Scope {
  /** The namespace's full name; [] is the module. */
  readonly path: QualifiedName;
  /** The scope around it; the module has none. */
  readonly around: Scope | undefined;
  readonly types: Set<string>;
  readonly namespaces: Map<string, Scope>;
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
    this.#module = scopeOf(contract.declarations, [], undefined);
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
    const scope = this.#scopeAt(place);
    for (let start = target.length - 1; start >= 0; start--) {
      if (isMeant(scope, target, start)) return target.slice(start).join(".");
    }
    return this.#localNames.get(target.join("."));
  }

  /** Whether a type of TypeScript's library keeps its meaning inside the namespace `place`. */
  libraryTypeIsVisible(place: QualifiedName, name: string): boolean {
    let scope: Scope | undefined = this.#scopeAt(place);
    while (scope !== undefined && !scope.types.has(name)) scope = scope.around;
    return scope === undefined;
  }

  /** The scope of a namespace, or of the nearest around it that declares anything. */
  #scopeAt(place: QualifiedName): Scope {
    let scope = this.#module;
    for (const name of place) {
      const inner = scope.namespaces.get(name);
      if (inner === undefined) break;
      scope = inner;
    }
    return scope;
  }
}

function scopeOf(
  declarations: readonly Declaration[],
  path: QualifiedName,
  around: Scope | undefined,
): Scope {
  const scope: Scope = {
    path,
    around,
    types: new Set(),
    namespaces: new Map(),
  };
  for (const declaration of declarations) {
    const { kind, name } = declaration;
    if (kind === "namespace") {
      const inner = scopeOf(declaration.declarations, [...path, name], scope);
      scope.namespaces.set(name, inner);
      continue;
    }
    scope.types.add(name);
    if (kind === "export") {
      // A second name captures look-ups, and no name is written through it.
      scope.namespaces.set(name, scopeOf([], [...path, name], scope));
    }
  }
  return scope;
}

/** Whether the parts of `target` from `start` on, written in a scope, mean the target. */
function isMeant(scope: Scope, target: QualifiedName, start: number): boolean {
  const first = target[start];
  if (first === undefined) return false;
  const isType = start === target.length - 1;
  for (let at: Scope | undefined = scope; at !== undefined; at = at.around) {
    if (isType) {
      if (at.types.has(first)) return isPathOf(at, target, start);
    } else {
      const inner = at.namespaces.get(first);
      if (inner !== undefined) {
        return (
          isPathOf(at, target, start) && declares(inner, target, start + 1)
        );
      }
    }
  }
  return false;
}

/** Whether the parts of `name` before `end` are those of a scope's full name. */
function isPathOf(scope: Scope, name: QualifiedName, end: number): boolean {
  return (
    scope.path.length === end &&
    scope.path.every((part, index) => part === name[index])
  );
}

/** Whether a scope declares what the parts of `name` from `start` on say. */
function declares(scope: Scope, name: QualifiedName, start: number): boolean {
  const first = name[start];
  if (first === undefined) return false;
  if (start === name.length - 1) return scope.types.has(first);
  const inner = scope.namespaces.get(first);
  return inner !== undefined && declares(inner, name, start + 1);
}
