import {
  arrayOf,
  declared,
  interfaceOf,
  library,
  literal,
  mapOf,
  methodOf,
  nullable,
  optionalProperty,
  primitive,
  requiredProperty,
  unionOf,
} from "../../../src/model/build.js";
import type {
  Contract,
  Declaration,
  Direction,
  Member,
  Property,
  QualifiedName,
  Type,
} from "../../../src/model/contract.js";
import { withLocalNames } from "../../../src/model/local-names.js";
import { alias, commonDeclarations } from "./common-declarations.js";
import { flowsOf } from "./spec-flows.js";
import type { ContractSpec, MemberSpec, TypeSpec } from "./type-spec.js";

/** One contract of many small ones, each in a package of its own. */
export function contractOf(
  specs: readonly (readonly [name: string, spec: ContractSpec])[],
  apiVersion: string,
): Contract {
  return withLocalNames({
    apiVersion,
    declarations: [
      ...specs.flatMap(([name, spec]) => packageOf(name, spec)),
      ...commonDeclarations,
    ],
  });
}

function packageOf(name: string, spec: ContractSpec): readonly Declaration[] {
  const flows = flowsOf(spec);
  const roots: readonly (readonly [
    string,
    readonly MemberSpec[],
    Direction,
  ])[] = [
    ["Session", spec.session, "read"],
    ["Customer", spec.customer, flows.Customer],
    ["Address", spec.address, flows.Address],
    ["SessionCreateParams", spec.params, "write"],
  ];
  const declarations = roots.flatMap(([root, members, direction]) =>
    new ScopeBuilder([name, root], name, direction).interface(members),
  );
  const methods = spec.methods.map(
    ({ name: method, parameters, result, paged }) => {
      const scope = new ScopeBuilder([name, "SessionResource"], name, "read");
      // The empty string has no response to it.
      const returned = scope.typeOf(
        result.kind === "emptyable" ? result.type : result,
        method,
      );
      return methodOf(
        method,
        parameters.map((parameter) => ({
          name: parameter.name,
          optional: parameter.optional,
          type: new ScopeBuilder(
            [name, "SessionResource"],
            name,
            "write",
          ).typeOf(parameter.type, parameter.name),
        })),
        library(
          "Promise",
          declared(
            ["Response"],
            paged ? declared(["ApiList"], returned) : returned,
          ),
        ),
      );
    },
  );
  const secondName: Declaration = {
    kind: "export",
    name: `${name}Session`,
    documentation: "",
    target: [name, "Session"],
  };
  return [
    {
      kind: "namespace",
      name,
      documentation: "",
      declarations: [
        interfaceOf("SessionResource", "call", "", methods),
        ...declarations,
      ],
    },
    ...(spec.hasSecondName ? [secondName] : []),
  ];
}

/** Declares the types of one root, each nested in that of the object around it. */
class ScopeBuilder {
  readonly #path: QualifiedName;
  readonly #package: string;
  readonly #direction: Direction;
  readonly #types: Declaration[] = [];
  readonly #namespaces: Declaration[] = [];
  /** Named types need a scope of their own, which parameters have not. */
  readonly #isFlat: boolean;

  constructor(path: QualifiedName, name: string, direction: Direction) {
    this.#path = path;
    this.#package = name;
    this.#direction = direction;
    this.#isFlat = path.at(-1) === "SessionResource";
  }

  /** The interface, and the namespace of what is nested in it. */
  interface(members: readonly MemberSpec[]): readonly Declaration[] {
    const name = this.#path.at(-1) ?? "";
    const properties = members.map((member) => this.#property(member));
    const inner = [...this.#types, ...this.#namespaces];
    return [
      interfaceOf(name, this.#direction, "", properties),
      ...(inner.length === 0
        ? []
        : [
            {
              kind: "namespace" as const,
              name,
              documentation: "",
              declarations: inner,
            },
          ]),
    ];
  }

  #property({ name, optional, type }: MemberSpec): Property {
    const built = this.typeOf(type, name);
    return optional
      ? optionalProperty(name, built)
      : requiredProperty(name, built);
  }

  typeOf(spec: TypeSpec, name: string): Type {
    const type = this.#notNull(spec, name);
    return spec.nullable ? nullable(type) : type;
  }

  #notNull(spec: TypeSpec, name: string): Type {
    switch (spec.kind) {
      case "primitive":
        return primitive(spec.name);
      case "enum": {
        const values = unionOf([
          ...spec.values.map(literal),
          ...(spec.open ? [declared(["OtherString"])] : []),
        ]);
        if (!spec.named || this.#isFlat || values.kind !== "union") {
          return values;
        }
        const typeName = this.#claim(name);
        this.#types.push(alias(typeName, values, this.#direction));
        return declared([...this.#path, typeName]);
      }
      case "object": {
        if (!spec.named || this.#isFlat) {
          const members: readonly Member[] = spec.members.map((member) =>
            this.#property(member),
          );
          return {
            kind: "object",
            members: members.filter((member) => member.kind === "property"),
          };
        }
        const typeName = this.#claim(name);
        const inner = new ScopeBuilder(
          [...this.#path, typeName],
          this.#package,
          this.#direction,
        );
        const [declaration, ...namespaces] = inner.interface(spec.members);
        if (declaration !== undefined) this.#types.push(declaration);
        this.#namespaces.push(...namespaces);
        return declared([...this.#path, typeName]);
      }
      case "array":
        return arrayOf(this.typeOf(spec.element, name));
      case "map":
        return mapOf(this.typeOf(spec.entry, name));
      case "list":
        return declared(["ApiList"], this.typeOf(spec.element, name));
      case "emptyable":
        return declared(["Emptyable"], this.typeOf(spec.type, name));
      case "reference":
        return declared([this.#package, spec.target]);
      case "union":
        return unionOf(spec.types.map((type) => this.typeOf(type, name)));
    }
  }

  /** A name that no other type of the scope has. */
  #claim(member: string): string {
    const wanted = member.charAt(0).toUpperCase() + member.slice(1);
    let name = wanted;
    const taken = new Set(this.#types.map((each) => each.name));
    for (let number = 2; taken.has(name); number++) name = `${wanted}${number}`;
    return name;
  }
}
