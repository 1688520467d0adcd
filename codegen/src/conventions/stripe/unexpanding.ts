import { arrayOf, requiredProperty, unionOf } from "../../model/build.js";
import type {
  Declaration,
  InterfaceDeclaration,
  Property,
  QualifiedName,
  Type,
} from "../../model/contract.js";
import { interfacesByName } from "../../model/interfaces.js";

/**
 * Tells what resources are when nothing of them is expanded: IDs in place of
 * other resources, at every depth of the objects inside.
 */
export class Unexpanding {
  readonly #resources: ReadonlySet<string>;
  readonly #nested: ReadonlyMap<string, InterfaceDeclaration>;

  /**
   * @param resources the full names of resources, of their deleted forms, and of unions of them
   * @param declarations where objects inside resources are declared
   * @param path the full name of the namespace that holds them
   */
  constructor(
    resources: ReadonlySet<string>,
    declarations: readonly Declaration[],
    path: QualifiedName,
  ) {
    this.#resources = resources;
    this.#nested = interfacesByName(declarations, path);
  }

  /** The members of an interface that are something else when nothing is expanded, as what they are then. */
  members({ members }: InterfaceDeclaration): readonly Property[] {
    return this.#members(members, new Set());
  }

  #members(
    members: InterfaceDeclaration["members"],
    around: ReadonlySet<string>,
  ): readonly Property[] {
    return members.flatMap((member) => {
      if (member.kind !== "property") return [];
      const type = this.#type(member.type, around);
      return type === undefined ? [] : [{ ...member, type }];
    });
  }

  /** What a type is when nothing is expanded; undefined for the same. */
  #type(type: Type, around: ReadonlySet<string>): Type | undefined {
    switch (type.kind) {
      case "union": {
        const rest = type.members.filter((member) => !this.#isOne(member));
        const hasId = rest.some(
          (member) => member.kind === "primitive" && member.name === "string",
        );
        if (hasId && rest.length < type.members.length) return unionOf(rest);
        const types = type.members.map(
          (member) => this.#type(member, around) ?? member,
        );
        const isSame = types.every((one, index) => one === type.members[index]);
        return isSame ? undefined : unionOf(types);
      }
      case "array": {
        const element = this.#type(type.element, around);
        return element === undefined ? undefined : arrayOf(element);
      }
      case "named": {
        const name = type.name.join(".");
        const inner = this.#nested.get(name);
        if (inner === undefined || around.has(name)) return undefined;
        const members = this.#members(
          inner.members,
          new Set([...around, name]),
        ).map((member) => ({
          ...requiredProperty(member.name, member.type),
          optional: member.optional,
        }));
        return members.length === 0
          ? undefined
          : {
              kind: "intersection",
              members: [type, { kind: "object", members }],
            };
      }
      default:
        return undefined;
    }
  }

  #isOne(type: Type): boolean {
    return (
      type.kind === "named" &&
      type.origin === "declared" &&
      this.#resources.has(type.name.join("."))
    );
  }
}
