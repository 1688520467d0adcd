import { declared, library, primitive, unionOf } from "../../model/build.js";
import type {
  AliasDeclaration,
  InterfaceDeclaration,
  Method,
  Parameter,
  Property,
  Type,
} from "../../model/contract.js";
import { unknownKind } from "../../printer/unknown-kind.js";
import { literalText } from "../../printer/types.js";
import { access, indexed } from "../access.js";
import { aliasesIn } from "./aliases-at.js";
import type { ContractIndex, IndexedType } from "../compare/contract-index.js";
import { lengthsOf } from "../compare/list-type.js";
import { withAllParameters } from "./callbacks.js";
import type { Probe } from "./probe.js";
import { ProbeLines, subject } from "./probe-lines.js";
import {
  literalsOf,
  methodProperties,
  othersOf,
  takesAnyText,
} from "./type-parts.js";
import type { TypeText } from "./type-text.js";

const anyMap = library("Record", primitive("string"), primitive("unknown"));

/**
 * Writes the probes of one declared type: code that uses all that a consumer
 * can use of it, each use on a line of its own, so that one which stops to
 * compile spoils no other.
 */
export class ProbeWriter {
  readonly #index: ContractIndex;
  readonly #type: IndexedType;
  readonly #lines: ProbeLines;

  /** `value` is the name of the function that makes a value of any type. */
  constructor(
    type: IndexedType,
    index: ContractIndex,
    text: TypeText,
    value: string,
  ) {
    this.#type = type;
    this.#index = index;
    this.#lines = new ProbeLines(type, text, value);
  }

  /** The lines of a function called `name`, its head first. */
  functionOf(name: string): readonly Probe[] {
    const { declaration } = this.#type;
    const self = this.#lines.self;
    const parameters =
      declaration.typeParameters.length === 0
        ? ""
        : `<${declaration.typeParameters.join(", ")}>`;
    this.#lines.add(
      `function ${name}${parameters}(${subject}: ${this.#lines.text.of(self)}): void {`,
      [self],
    );
    if (declaration.kind === "interface") this.#useInterface(declaration);
    else this.#useAlias(declaration);
    this.#lines.add("}", []);
    return this.#lines.probes;
  }

  #useInterface(declaration: InterfaceDeclaration): void {
    const { direction, members } = declaration;
    for (const base of declaration.extends) this.#lines.inherit(base);
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
            this.#lines.assign(
              member.type,
              `${subject}["a key of no other member"]`,
            );
          }
          if (direction !== "read") {
            const self = this.#lines.text.of(this.#lines.self);
            this.#lines.take(`${self}[string]`, this.#lines.of(member.type), [
              member.type,
            ]);
          }
          break;
        default:
          unknownKind(member);
      }
    }
    if (direction !== "read") {
      this.#make(declaration);
      this.#keepArguments(declaration);
    }
  }

  #useAlias({ direction, type }: AliasDeclaration): void {
    // What is written out fits a map of anything, as an interface does not.
    if (type.kind === "object") this.#lines.assign(anyMap, subject);
    if (direction !== "write") {
      this.#lines.assign(type, subject);
      this.#readItems(type, subject);
      this.#switch(type);
    }
    if (direction !== "read") this.#lines.give(this.#lines.self, type);
  }

  /** Reads a property as its type, and compares it with each literal that it may be. */
  #read({ name, optional, type }: Property): void {
    const read = access(subject, name);
    const readType = optional ? withUndefined(type) : type;
    this.#lines.assign(readType, read, name);
    this.#readItems(type, read, name);
    for (const value of literalsOf(type)) {
      this.#lines.add(`${read} === ${literalText(value)};`, [], name);
    }
    if (takesAnyText(type, this.#index)) {
      const aliases = aliasesIn([type], this.#index);
      this.#lines.add(
        `${read} === "any text";`,
        aliases.map((alias) => declared(alias)),
        name,
      );
    }
    for (const alternative of othersOf(type)) {
      const text = this.#lines.text.of(alternative);
      this.#lines.add(`${read} as (${text});`, [alternative], name);
    }
  }

  /** Reads each item of a tuple, and compares its length with each that it may have. */
  #readItems(type: Type, read: string, member?: string): void {
    if (type.kind !== "tuple") return;
    for (const [index] of type.elements.entries()) {
      this.#lines.add(`${read}![${index}];`, [], member);
    }
    const { least, most } = lengthsOf(type);
    if (most === Infinity) return;
    for (let length = least; length <= most; length++) {
      this.#lines.add(`${read}!.length === ${length};`, [], member);
    }
  }

  #send({ name, type }: Property): void {
    const self = this.#lines.self;
    const asked = indexed(this.#lines.text.of(self), name);
    const given =
      type.kind === "function" ? [type, withAllParameters(type)] : [type];
    for (const each of given) {
      this.#lines.take(asked, this.#lines.of(each), [self, each], name);
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
    const given = types.map((type) => this.#lines.of(type)).join(", ");
    const call = `${access(subject, name)}(${given})`;
    this.#lines.assign(returns, call, name, types);
  }

  /** Makes a value that has what the interface asks for, and no more: a params object, or a test double. */
  #make({ members, extends: bases }: InterfaceDeclaration): void {
    const own: Type = {
      kind: "object",
      members: [
        ...members
          .filter((member) => member.kind === "property")
          // What every object has by that name is no such member.
          .filter(
            ({ name, optional }) => !optional || name in Object.prototype,
          ),
        ...methodProperties(members),
        ...members.filter((member) => member.kind === "index"),
      ],
    };
    const made: Type =
      bases.length === 0
        ? own
        : { kind: "intersection", members: [...bases, own] };
    this.#lines.give(this.#lines.self, made);
  }

  /** Keeps the arguments of each method, as code does that wraps it: TypeScript takes its last signature for that. */
  #keepArguments({ members }: InterfaceDeclaration): void {
    const last = new Map(
      members.flatMap((member) =>
        member.kind === "method" ? [[member.name, member] as const] : [],
      ),
    );
    const self = this.#lines.text.of(this.#lines.self);
    for (const { name, parameters } of last.values()) {
      const types = parameters.map(({ type }) => type);
      const kept: Type = {
        kind: "tuple",
        elements: types,
        required: parameters.filter(({ optional }) => !optional).length,
      };
      const asked = `${this.#lines.text.library("Parameters")}<${indexed(self, name)}>`;
      this.#lines.take(asked, this.#lines.of(kept), types, name);
    }
  }

  /** Branches on each literal that a value may be, and on all others. */
  #switch(type: Type): void {
    const values = literalsOf(type);
    if (values.length === 0) return;
    this.#lines.add(`switch (${subject}) {`, []);
    for (const value of values) {
      this.#lines.add(`case ${literalText(value)}: break;`, []);
    }
    this.#lines.add("default: }", []);
  }
}

function withUndefined(type: Type): Type {
  return unionOf([type, primitive("undefined")]);
}
