import type { QualifiedName } from "../../model/contract.js";
import type { ContractIndex } from "../compare/contract-index.js";
import { keyOf } from "../compare/contract-index.js";
import { impliedDeclarations } from "../compare/implied-declarations.js";
import type { Fact, Site } from "../fact.js";
import { aliasesAt } from "./aliases-at.js";
import { namesIn, type Probe } from "./probe.js";
import { containersOf, routesTo } from "./routes.js";
import { SplitNames } from "./split-names.js";

/**
 * Tells whether breaking changes say why a probe stops to compile: one at the
 * same member or declaration, or one by which a name is gone that it mentions.
 */
export class Explanations {
  readonly #base: ContractIndex;
  readonly #revision: ContractIndex;
  /** The aliases that changed where breaking changes are. */
  readonly #aliases = new Set<string>();
  /** The breaking changes at a declaration or a member, by its name. */
  readonly #sites = new Set<string>();
  /** The names that breaking changes take away, with all that is nested in them. */
  readonly #gone = new Set<string>();
  readonly #split: SplitNames;

  constructor(
    breaking: readonly Fact[],
    base: ContractIndex,
    revision: ContractIndex,
  ) {
    this.#base = base;
    this.#revision = revision;
    this.#split = new SplitNames(base, revision);
    for (const fact of breaking) {
      this.#sites.add(siteKey(fact.site));
      for (const key of this.#sitesOfOtherForms(fact)) this.#sites.add(key);
      for (const key of sitesOnTheWay(fact, base)) this.#sites.add(key);
      for (const key of aliasesAt(fact.site, base)) this.#aliases.add(key);
      for (const name of namesTakenBy(fact)) this.#gone.add(keyOf(name));
    }
    for (const key of impliedRemovals(breaking, base, revision)) {
      this.#gone.add(key);
    }
  }

  explains({ site, names, target }: Probe): boolean {
    const { declaration, member } = site;
    return (
      this.#sites.has(siteKey(site)) ||
      this.#aliases.has(keyOf(declaration)) ||
      (member === undefined
        ? this.#hasAnyAt(declaration)
        : this.#sites.has(siteKey({ declaration }))) ||
      (target !== undefined && this.#hasAnyAt(target)) ||
      names.some(
        (name) =>
          this.#isGone(name) ||
          this.#isOtherwise(name) ||
          (this.#isNested(name) && this.#hasAnyAt(name)) ||
          this.#split.within(name).some((part) => this.#hasAnyAt(part)),
      )
    );
  }

  /** Where a change is in the base, if it is of a schema whose name stood for another form of it. */
  #sitesOfOtherForms({ site }: Fact): readonly string[] {
    const { declaration: name, member } = site;
    const pointer = this.#revision.find(name)?.declaration.pointer;
    const declaration = this.#split.at(pointer);
    if (declaration === undefined) return [];
    return [
      siteKey(member === undefined ? { declaration } : { declaration, member }),
    ];
  }

  /** Whether a type is nested: its name may come to stand for the value of another place. */
  #isNested(name: QualifiedName): boolean {
    const found = this.#base.find(name);
    return found !== undefined && found.root !== keyOf(found.name);
  }

  #hasAnyAt(declaration: QualifiedName): boolean {
    const prefix = `${keyOf(declaration)}#`;
    for (const site of this.#sites) if (site.startsWith(prefix)) return true;
    return false;
  }

  #isGone(name: QualifiedName): boolean {
    return (
      this.#revision.find(name) === undefined &&
      (name.some((_, end) => this.#gone.has(keyOf(name.slice(0, end + 1)))) ||
        this.#isGonePackage(name))
    );
  }

  /** Whether a name is no type's, and all that was inside it may be gone. */
  #isGonePackage(name: QualifiedName): boolean {
    if (this.#base.find(name) !== undefined) return false;
    const prefix = `${keyOf(name)}.`;
    for (const key of this.#gone) if (key.startsWith(prefix)) return true;
    return false;
  }

  /** Whether a declaration itself has changed, so that uses of it may stop to compile. */
  #isOtherwise(name: QualifiedName): boolean {
    return this.#sites.has(siteKey({ declaration: name }));
  }
}

function siteKey({ declaration, member }: Site): string {
  return `${keyOf(declaration)}#${member ?? ""}`;
}

/**
 * Where a path goes through, if it leads into a declaration of another root:
 * the value had that type by its name, and what replaced it is compared with it.
 */
function sitesOnTheWay(fact: Fact, base: ContractIndex): readonly string[] {
  const { place, site } = fact;
  const root = base.find(site.declaration)?.root;
  const isWithin =
    root === base.find(place.root)?.root &&
    (root !== keyOf(site.declaration) || place.steps.length <= 1);
  if (root === undefined || isWithin) return [];
  // What a member is added to is in the base, though the member is not.
  const [walk] =
    fact.kind === "member" && fact.action === "added"
      ? containersOf(fact, base)
      : routesTo(place.root, place.steps, site, base);
  return (walk?.hops ?? []).flatMap(({ from, step }) =>
    from.kind === "interface" && step.kind === "member"
      ? [siteKey({ declaration: from.name, member: step.name })]
      : [],
  );
}

/** The full names of declarations whose going others imply, and for which there is no change of their own. */
function impliedRemovals(
  breaking: readonly Fact[],
  base: ContractIndex,
  revision: ContractIndex,
): ReadonlySet<string> {
  const gone = [...base.types.values()].filter(
    ({ name, root }) =>
      keyOf(name) === root && revision.find(name) === undefined,
  );
  const methods = breaking.flatMap((fact) =>
    fact.kind === "method" && fact.action === "removed" ? [fact.method] : [],
  );
  return impliedDeclarations(gone, methods);
}

/** The names that stood where a breaking change took something away. */
function namesTakenBy(fact: Fact): readonly QualifiedName[] {
  switch (fact.kind) {
    case "name":
      return [fact.name];
    case "declaration": {
      const { declaration } = fact;
      const types =
        declaration.kind === "interface"
          ? declaration.members.flatMap((member) =>
              member.kind === "method"
                ? [...member.parameters.map(({ type }) => type), member.returns]
                : [],
            )
          : [];
      return [fact.place.root, ...namesIn(types)];
    }
    case "member":
      return namesIn([fact.member.type]);
    case "method":
    case "signature":
      return namesIn([
        ...fact.method.parameters.map(({ type }) => type),
        fact.method.returns,
      ]);
    case "parameter":
      return namesIn([fact.parameter.type]);
    case "alternative":
      return namesIn([fact.alternative]);
    case "presence":
    case "null":
    case "value":
    case "enum":
    case "type":
    case "length":
      return namesIn([fact.before]);
    case "index":
    case "heritage":
      return namesIn([fact.type]);
    case "form":
    case "type-parameters":
    case "deprecation":
    case "documentation":
      return [];
  }
}
