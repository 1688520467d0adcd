import { declared, typeParameter } from "../../src/model/build.js";
import type {
  Contract,
  Declaration,
  Member,
  NamedType,
  Parameter,
  QualifiedName,
  Type,
} from "../../src/model/contract.js";
import { NameLookup } from "../../src/model/scope.js";

/** What `readBack` is to read in the declaration file of a contract. */
export function expectedOf(contract: Contract): readonly unknown[] {
  const names = new NameLookup(contract);
  const declarations = contract.declarations.map((declaration) =>
    new Expectation(names, []).ofDeclaration(declaration),
  );
  const hasLocalNames = contract.declarations.some(
    ({ kind }) => kind === "local-name",
  );
  return hasLocalNames
    ? [...declarations, { kind: "nothing-else-exported" }]
    : declarations;
}

class Expectation {
  readonly #names: NameLookup;
  readonly #namespace: QualifiedName;

  constructor(names: NameLookup, namespace: QualifiedName) {
    this.#names = names;
    this.#namespace = namespace;
  }

  ofDeclaration(declaration: Declaration): unknown {
    const { kind, name } = declaration;
    switch (kind) {
      case "interface":
        return {
          kind,
          name,
          typeParameters: declaration.typeParameters,
          extends: declaration.extends.map((type) => this.#ofType(type)),
          members: declaration.members.map((member) => this.#ofMember(member)),
        };
      case "alias":
        return {
          kind,
          name,
          typeParameters: declaration.typeParameters,
          type: this.#ofType(declaration.type),
        };
      case "namespace": {
        const inside = new Expectation(this.#names, [...this.#namespace, name]);
        return {
          kind,
          name,
          declarations: declaration.declarations.map((inner) =>
            inside.ofDeclaration(inner),
          ),
        };
      }
      case "export":
        return { kind, name, target: declaration.target };
      case "local-name": {
        const { target, typeParameters } = declaration;
        const named = declared(target, ...typeParameters.map(typeParameter));
        return { kind, name, typeParameters, type: this.#ofType(named) };
      }
    }
  }

  #ofMember(member: Member): unknown {
    const { kind } = member;
    switch (kind) {
      case "property": {
        const { name, optional } = member;
        return { kind, name, optional, type: this.#ofType(member.type) };
      }
      case "method":
        return {
          kind,
          name: member.name,
          parameters: this.#ofParameters(member.parameters),
          returns: this.#ofType(member.returns),
        };
      case "index":
        return { kind, key: member.key, type: this.#ofType(member.type) };
    }
  }

  #ofParameters(parameters: readonly Parameter[]): readonly unknown[] {
    return parameters.map(({ name, optional, type }) => ({
      name,
      optional,
      type: this.#ofType(type),
    }));
  }

  #ofType(type: Type): unknown {
    const { kind } = type;
    switch (kind) {
      case "primitive":
      case "literal":
        return type;
      case "named":
        return this.#named(this.#nameOf(type), type.arguments);
      case "array":
        return this.#named(this.#library("Array"), [type.element]);
      case "tuple":
        return {
          kind,
          elements: [
            ...type.elements.map((element, index) =>
              index < type.required
                ? this.#ofType(element)
                : { optional: this.#ofType(element) },
            ),
            ...(type.rest === undefined
              ? []
              : [{ rest: this.#ofType(type.rest) }]),
          ],
        };
      case "union":
      case "intersection":
        return {
          kind,
          members: type.members.map((member) => this.#ofType(member)),
        };
      case "object":
        return {
          kind,
          members: type.members.map((member) => this.#ofMember(member)),
        };
      case "function":
        return {
          kind,
          parameters: this.#ofParameters(type.parameters),
          returns: this.#ofType(type.returns),
        };
    }
  }

  #named(name: string | undefined, typeArguments: readonly Type[]): unknown {
    return {
      kind: "named",
      name,
      arguments: typeArguments.map((argument) => this.#ofType(argument)),
    };
  }

  #nameOf({ origin, name }: NamedType): string | undefined {
    switch (origin) {
      case "declared":
        return this.#names.nameAt(this.#namespace, name);
      case "library":
        return this.#library(name.join("."));
      case "parameter":
        return name.join(".");
    }
  }

  #library(name: string): string {
    return this.#names.libraryTypeIsVisible(this.#namespace, name)
      ? name
      : `globalThis.${name}`;
  }
}
