import {
  declared,
  primitive,
  typeParameter,
  unionOf,
} from "../../model/build.js";
import type {
  AliasDeclaration,
  InterfaceDeclaration,
  Method,
  NamedType,
  Parameter,
  Property,
  QualifiedName,
  Type,
} from "../../model/contract.js";
import { unknownKind } from "../../printer/unknown-kind.js";
import { literalText } from "../../printer/types.js";
import { access, indexed } from "./access.js";
import type { ContractIndex, IndexedType } from "../compare/contract-index.js";
import { withAllParameters } from "./callbacks.js";
import type { Probe } from "./probe.js";
import { namesIn } from "./probe.js";
import {
  literalsOf,
  methodProperties,
  othersOf,
  takesAnyText,
} from "./type-parts.js";
import type { TypeText } from "./type-text.js";

/** A name for the value at hand in a probe; nothing else has it. */
const subject = "it";

/**
 * Writes the probes of one declared type: code that uses all that a consumer
 * can use of it, each use on a line of its own, so that one which stops to
 * compile spoils no other.
 */
export class ProbeWriter {
  readonly #index: ContractIndex;
  readonly #text: TypeText;
  /** The name of the function that makes a value of any type. */
  readonly #value: string;
  readonly #type: IndexedType;
  readonly #probes: Probe[] = [];

  constructor(
    type: IndexedType,
    index: ContractIndex,
    text: TypeText,
    value: string,
  ) {
    this.#type = type;
    this.#index = index;
    this.#text = text;
    this.#value = value;
  }

  /** The lines of a function called `name`, its head first. */
  functionOf(name: string): readonly Probe[] {
    const { declaration } = this.#type;
    const self = selfType(this.#type);
    const parameters =
      declaration.typeParameters.length === 0
        ? ""
        : `<${declaration.typeParameters.join(", ")}>`;
    this.#add(
      `function ${name}${parameters}(${subject}: ${this.#text.of(self)}): void {`,
      [self],
    );
    if (declaration.kind === "interface") this.#useInterface(declaration);
    else this.#useAlias(declaration);
    this.#add("}", []);
    return this.#probes;
  }

  #useInterface(declaration: InterfaceDeclaration): void {
    const { direction, members } = declaration;
    for (const base of declaration.extends) this.#inherit(base);
    for (const member of members) {
      switch (member.kind) {
        case "property":
          if (direction !== "write") this.#read(member);
          if (direction !== "read") this.#send(member);
          break;
        case "method":
          this.#call(member);
          break;
        case "index":
          if (direction !== "write") {
            this.#assign(member.type, `${subject}["a key of no other member"]`);
          }
          if (direction !== "read") {
            const self = this.#text.of(selfType(this.#type));
            this.#add(
              `const ${this.#next()}: ${self}[string] = ${this.#of(member.type)};`,
              [member.type],
            );
          }
          break;
        default:
          unknownKind(member);
      }
    }
    if (direction !== "read") this.#make(declaration);
  }

  /** Takes a value as a type that its own extends. */
  #inherit(base: NamedType): void {
    this.#assign(base, subject);
    const last = this.#probes.pop();
    if (last !== undefined) this.#probes.push({ ...last, target: base.name });
  }

  #useAlias({ direction, type }: AliasDeclaration): void {
    if (direction !== "write") {
      this.#assign(type, subject);
      this.#switch(type);
    }
    if (direction !== "read") this.#give(selfType(this.#type), type);
  }

  /** Reads a property as its type, and compares it with each literal that it may be. */
  #read({ name, optional, type }: Property): void {
    const read = access(subject, name);
    const readType = optional ? withUndefined(type) : type;
    this.#assign(readType, read, name);
    for (const value of literalsOf(type)) {
      this.#add(`${read} === ${literalText(value)};`, [], name);
    }
    if (takesAnyText(type, this.#index)) {
      this.#add(`${read} === "any text";`, [], name);
    }
    for (const alternative of othersOf(type)) {
      const text = this.#text.of(alternative);
      this.#add(`${read} as (${text});`, [alternative], name);
    }
  }

  #send({ name, type }: Property): void {
    const self = selfType(this.#type);
    const asked = indexed(this.#text.of(self), name);
    const given =
      type.kind === "function" ? [type, withAllParameters(type)] : [type];
    for (const each of given) {
      this.#add(
        `const ${this.#next()}: ${asked} = ${this.#of(each)};`,
        [self, each],
        name,
      );
    }
  }

  /** Calls a method with all that it takes, and with no more than it needs. */
  #call({ name, parameters, returns }: Method): void {
    const needed = parameters.filter(({ optional }) => !optional);
    this.#callWith(name, parameters, returns);
    if (needed.length < parameters.length) {
      this.#callWith(name, needed, returns);
    }
  }

  #callWith(
    name: string,
    parameters: readonly Parameter[],
    returns: Type,
  ): void {
    const types = parameters.map(({ type }) => type);
    const given = types.map((type) => this.#of(type)).join(", ");
    const call = `${access(subject, name)}(${given})`;
    this.#assign(returns, call, name, types);
  }

  /** Makes a value that has what the interface asks for, and no more: a params object, or a test double. */
  #make({ members, extends: bases }: InterfaceDeclaration): void {
    const own: Type = {
      kind: "object",
      members: [
        ...members
          .filter((member) => member.kind === "property")
          .filter(({ optional }) => !optional),
        ...methodProperties(members),
        ...members.filter((member) => member.kind === "index"),
      ],
    };
    const made: Type =
      bases.length === 0
        ? own
        : { kind: "intersection", members: [...bases, own] };
    this.#give(selfType(this.#type), made);
  }

  /** Branches on each literal that a value may be, and on all others. */
  #switch(type: Type): void {
    const values = literalsOf(type);
    if (values.length === 0) return;
    this.#add(`switch (${subject}) {`, []);
    for (const value of values) {
      this.#add(`case ${literalText(value)}: break;`, []);
    }
    this.#add("default: }", []);
  }

  /** Takes what an expression gives as a value of `type`. */
  #assign(
    type: Type,
    expression: string,
    member?: string,
    types: readonly Type[] = [],
  ): void {
    this.#add(
      `const ${this.#next()}: ${this.#text.of(type)} = ${expression};`,
      [type, ...types],
      member,
    );
  }

  /** Gives a value of one type where the other is asked for. */
  #give(asked: Type, given: Type): void {
    this.#assign(asked, this.#of(given), undefined, [given]);
  }

  #of(type: Type): string {
    return `${this.#value}<${this.#text.of(type)}>()`;
  }

  #next(): string {
    return `a${this.#probes.length}`;
  }

  #add(line: string, types: readonly Type[], member?: string): void {
    const declaration: QualifiedName = this.#type.name;
    const site =
      member === undefined ? { declaration } : { declaration, member };
    this.#probes.push({ line, site, names: [declaration, ...namesIn(types)] });
  }
}

function withUndefined(type: Type): Type {
  return unionOf([type, primitive("undefined")]);
}

/** A declared type as code inside it writes it, its type parameters by their names. */
function selfType({ name, declaration }: IndexedType): Type {
  return declared(name, ...declaration.typeParameters.map(typeParameter));
}
