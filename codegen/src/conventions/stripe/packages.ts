import type { Declaration, QualifiedName } from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import type { ApiClass } from "./api-classes.js";
import type { Context } from "./context.js";
import type { ResourceBuilder } from "./resource-declarations.js";

/**
 * The declarations of all classes: those of the scope itself, its events, then
 * a namespace for each package inside it, by name.
 */
export function packageDeclarations(
  classes: readonly ApiClass[],
  scope: DeclarationScope,
  context: Context,
  builder: ResourceBuilder,
): readonly Declaration[] {
  const depth = scope.path.length;
  const own = classes.filter(({ packages }) => packages.length === depth);
  const declarations = own.flatMap((one) => builder.build(one, scope));
  const inner = new Map<string, ApiClass[]>();
  for (const one of classes) {
    const name = one.packages[depth];
    if (name === undefined) continue;
    inner.set(name, [...(inner.get(name) ?? []), one]);
  }
  const namespaces = [...inner].map(([name, members]): Declaration => {
    const [first] = members;
    const pointer = (first?.resource ?? first?.service)?.pointer ?? "";
    context.names.claim(scope, name, pointer);
    return {
      kind: "namespace",
      name,
      documentation: "",
      pointer,
      declarations: packageDeclarations(
        members,
        scope.child(name),
        context,
        builder,
      ),
    };
  });
  const events = builder.eventsOf(own, declarations, scope);
  return [...declarations, ...events, ...namespaces];
}

/**
 * Second names, at module level, for the resources and their methods of a
 * contract that is one package: who imports a single resource need not go
 * through the package. With more packages, two could have resources of one
 * name, so there are none.
 */
export function moduleLevelNames(
  classes: readonly ApiClass[],
  declarations: readonly Declaration[],
  scope: DeclarationScope,
  context: Context,
): readonly Declaration[] {
  const [namespace, ...others] = declarations;
  if (namespace?.kind !== "namespace" || others.length > 0) return [];
  const classNames = new Set(
    classes.flatMap(({ className, deleted }) => [
      className,
      `${className}Resource`,
      ...(deleted === undefined ? [] : [deleted.className]),
    ]),
  );
  const byName = new Map(
    namespace.declarations
      .filter(({ kind, name }) => kind === "interface" && classNames.has(name))
      .map((declaration) => [declaration.name, declaration]),
  );
  return [...byName].map(([name, { documentation, pointer = "" }]) => {
    context.names.claim(scope, name, pointer);
    const target: QualifiedName = [namespace.name, name];
    return { kind: "export", name, documentation, pointer, target };
  });
}
