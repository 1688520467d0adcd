import type { Method, Type } from "../../model/contract.js";
import type { IndexedType } from "./contract-index.js";
import { keyOf } from "./contract-index.js";

/**
 * The declarations, by their full names, whose coming or going another one's
 * implies: the params of methods that come or go, the methods of a resource
 * that does, and its deleted form.
 *
 * @param declarations the roots that one of the contracts has alone
 * @param methods the methods that it has alone, in interfaces that both have
 */
export function impliedDeclarations(
  declarations: readonly IndexedType[],
  methods: readonly Method[],
): ReadonlySet<string> {
  const alone = new Map(declarations.map((one) => [keyOf(one.name), one]));
  const implied = new Set<string>();
  for (const method of [...methods, ...declarations.flatMap(methodsOf)]) {
    for (const { type } of method.parameters) {
      for (const key of namesIn(type)) {
        if (alone.get(key)?.declaration.direction === "write") implied.add(key);
      }
    }
  }
  for (const { name, declaration } of declarations) {
    const isOfResource =
      declaration.direction === "call" &&
      methodsOf({ declaration })
        .flatMap(({ returns }) => namesIn(returns))
        .some((key) => alone.has(key) && keyOf(name).startsWith(key));
    const [packages, className] = [name.slice(0, -1), name.at(-1) ?? ""];
    const living = /^Deleted(.+)$/u.exec(className)?.[1];
    const isDeletedForm =
      living !== undefined && alone.has(keyOf([...packages, living]));
    if (isOfResource || isDeletedForm) implied.add(keyOf(name));
  }
  return implied;
}

function methodsOf({
  declaration,
}: Pick<IndexedType, "declaration">): readonly Method[] {
  return declaration.kind === "interface"
    ? declaration.members.filter((member) => member.kind === "method")
    : [];
}

/** The full names of the declared types in a type, as far as it names them itself. */
function namesIn(type: Type): readonly string[] {
  switch (type.kind) {
    case "named":
      return [
        ...(type.origin === "declared" ? [keyOf(type.name)] : []),
        ...type.arguments.flatMap(namesIn),
      ];
    case "array":
      return namesIn(type.element);
    case "tuple":
      return [...type.elements, ...(type.rest ? [type.rest] : [])].flatMap(
        namesIn,
      );
    case "union":
    case "intersection":
      return type.members.flatMap(namesIn);
    case "primitive":
    case "literal":
    case "object":
    case "function":
      return [];
  }
}
