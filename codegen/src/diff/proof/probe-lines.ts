import { declared, typeParameter } from "../../model/build.js";
import type { NamedType, Type } from "../../model/contract.js";
import type { IndexedType } from "../compare/contract-index.js";
import type { Probe } from "./probe.js";
import { namesIn } from "./probe.js";
import type { TypeText } from "./type-text.js";

/** A name for the value at hand in a probe; nothing else has it. */
export const subject = "it";

/** Writes lines about one declared type, each a probe. */
export class ProbeLines {
  /** The declared type as code inside it writes it, its type parameters by their names. */
  readonly self: NamedType;
  readonly text: TypeText;
  readonly #value: string;
  readonly #probes: Probe[] = [];

  /** `value` is the name of the function that makes a value of any type. */
  constructor(
    { name, declaration }: IndexedType,
    text: TypeText,
    value: string,
  ) {
    const { typeParameters } = declaration;
    this.self = declared(name, ...typeParameters.map(typeParameter));
    this.text = text;
    this.#value = value;
  }

  /** The lines so far, in order. */
  get probes(): readonly Probe[] {
    return this.#probes;
  }

  /** Takes what an expression gives as a value of `type`. */
  assign(
    type: Type,
    expression: string,
    member?: string,
    types: readonly Type[] = [],
  ): void {
    this.take(this.text.of(type), expression, [type, ...types], member);
  }

  /** Takes it as a value of a type that is written already, with `types`. */
  take(
    type: string,
    expression: string,
    types: readonly Type[],
    member?: string,
  ): void {
    const name = `a${this.#probes.length}`;
    this.add(`const ${name}: ${type} = ${expression};`, types, member);
  }

  /** Gives a value of one type where the other is asked for. */
  give(asked: Type, given: Type): void {
    this.assign(asked, this.of(given), undefined, [given]);
  }

  /** An expression that gives a value of a type. */
  of(type: Type): string {
    return `${this.#value}<${this.text.of(type)}>()`;
  }

  /** Adds a line that mentions types, and is about a member of the declared type or about that. */
  add(line: string, types: readonly Type[], member?: string): void {
    const declaration = this.self.name;
    const site =
      member === undefined ? { declaration } : { declaration, member };
    this.#probes.push({ line, site, names: [declaration, ...namesIn(types)] });
  }

  /** Takes a value of the declared type as a type that its own extends. */
  inherit(base: NamedType): void {
    this.assign(base, subject);
    const last = this.#probes.pop();
    if (last !== undefined) this.#probes.push({ ...last, target: base.name });
  }
}
