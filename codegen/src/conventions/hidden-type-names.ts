import type {
  Contract,
  Declaration,
  QualifiedName,
} from "../model/contract.js";
import { NameLookup } from "../model/scope.js";
import type { Problem } from "../problem.js";

/** What a module beside declarations is written with. */
export interface WrittenModule {
  readonly subpath: string;
  /** The names that it needs for types of its own. */
  readonly names: readonly string[];
  readonly declarations: readonly Declaration[];
}

/**
 * Problems for declarations of a contract that hide the types which a module
 * beside them is written with.
 *
 * @param file what problems name
 */
export function hiddenTypeNames(
  contract: Contract,
  { subpath, names, declarations }: WrittenModule,
  file: string,
): readonly Problem[] {
  const lookup = new NameLookup(contract);
  const search = (
    inside: readonly Declaration[],
    place: QualifiedName,
  ): readonly Problem[] => {
    const hidden = names.filter(
      (name) => !lookup.libraryTypeIsVisible(place, name),
    );
    return [
      ...hidden.map((name) => ({
        kind: "name-collision",
        message: `a declaration of the name ${name} is visible in ${place.length === 0 ? "the module" : place.join(".")}, where the subpath ${subpath} needs that name for its own type`,
        file,
        pointer: "",
      })),
      ...inside.flatMap((inner) =>
        inner.kind === "namespace"
          ? search(inner.declarations, [...place, inner.name])
          : [],
      ),
    ];
  };
  return search(declarations, []);
}
