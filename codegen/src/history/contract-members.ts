import type {
  ContractIndex,
  IndexedType,
} from "../diff/compare/contract-index.js";
import { keyOf } from "../diff/compare/contract-index.js";
import { objectMembers } from "../diff/compare/object-members.js";
import type { Alternative, Shape } from "../diff/compare/shape.js";
import { interfaceOf, OBJECT, ShapeReader } from "../diff/compare/shape.js";
import { typeArgumentSteps } from "../diff/compare/type-argument-steps.js";
import type { Place, Step } from "../diff/fact.js";
import { subjectOf } from "../diff/subject.js";
import { declared, typeParameter } from "../model/build.js";
import type { Method, Property, Type } from "../model/contract.js";
import type { MemberState, MemberTimeline } from "./member-history.js";

/** What one contract has, as its history names it. */
export type ContractMember = Omit<MemberTimeline, "states"> & {
  readonly state: MemberState;
};

/**
 * Lists a type that people name and what it has, along the paths that people
 * take: each member, then its values, then what is inside it. A nested type is
 * entered once; one that people name is listed by itself.
 */
export class MemberLister {
  readonly #contract: ContractIndex;
  readonly #shapes: ShapeReader;
  readonly #entered = new Set<string>();
  /** The nested aliases, and that which is listed, that the place at hand is inside. */
  readonly #around = new Set<string>();
  readonly #members: ContractMember[] = [];
  readonly #root: string;

  private constructor(contract: ContractIndex, root: string) {
    this.#contract = contract;
    this.#shapes = new ShapeReader(contract);
    this.#root = root;
  }

  /** What `root` has, in the order of the contract. */
  static list(
    contract: ContractIndex,
    { name, declaration, root }: IndexedType,
  ): readonly ContractMember[] {
    const lister = new MemberLister(contract, root);
    const place = { root: name, steps: [] };
    lister.#members.push({ subject: subjectOf(place), state: "present" });
    if (declaration.kind === "alias") {
      lister.#around.add(keyOf(name));
      lister.#addType(lister.#shapeOf(declaration.type), place);
    } else {
      const parameters = declaration.typeParameters.map(typeParameter);
      const type = declared(name, ...parameters);
      lister.#addObject({ sort: OBJECT, type }, place);
    }
    return lister.#members;
  }

  #shapeOf(type: Type): Shape {
    return this.#shapes.shapeOf(type, this.#root);
  }

  #add(member: Property | Method, around: Place): void {
    const place = at(around, { kind: "member", name: member.name });
    const named = { subject: subjectOf(place), holder: holderOf(around) };
    if (member.kind === "method") {
      this.#members.push({ ...named, state: "present" });
      return;
    }
    const shape = this.#shapeOf(member.type);
    const state = stateOf(member.optional, shape.hasNull);
    this.#members.push({ ...named, state });
    this.#addType(shape, place);
  }

  /** Adds the values of a type, then what is inside it; an alias inside itself has nothing more. */
  #addType(shape: Shape, place: Place): void {
    const aliases = shape.aliases.map(({ name }) => keyOf(name));
    if (aliases.some((key) => this.#around.has(key))) return;
    for (const key of aliases) this.#around.add(key);
    this.#addValues(shape, place);
    for (const alternative of shape.alternatives) {
      this.#addInside(alternative, place);
    }
    for (const key of aliases) this.#around.delete(key);
  }

  #addValues({ literals, isOpen }: Shape, place: Place): void {
    const named = { subject: subjectOf(place), holder: holderOf(place) };
    const values = [...literals.values()].map(({ value }) =>
      JSON.stringify(value),
    );
    if (isOpen) values.push("other strings");
    for (const value of values) {
      this.#members.push({ ...named, value, state: "present" });
    }
  }

  #addInside(alternative: Alternative, place: Place): void {
    const { sort, type } = alternative;
    const inside = (inner: Type, ...steps: readonly Step[]) =>
      this.#addType(this.#shapeOf(inner), at(place, ...steps));
    if (sort === OBJECT || type.kind === "object") {
      this.#addObject(alternative, place);
    } else if (type.kind === "array") {
      inside(type.element, { kind: "element" });
    } else if (type.kind === "tuple") {
      for (const [index, element] of type.elements.entries()) {
        inside(element, { kind: "item", index });
      }
      if (type.rest !== undefined) inside(type.rest, { kind: "element" });
    } else if (type.kind === "intersection") {
      for (const member of type.members) inside(member);
    } else if (type.kind === "named") {
      for (const [index, argument] of type.arguments.entries()) {
        inside(argument, ...typeArgumentSteps(type, index, this.#contract));
      }
    }
  }

  #addObject(alternative: Alternative, place: Place): void {
    const found = interfaceOf(alternative, this.#contract);
    if (found !== undefined) {
      const key = keyOf(found.name);
      if (this.#entered.has(key)) return;
      this.#entered.add(key);
    }
    const { all, index } = objectMembers(
      alternative,
      found?.declaration,
      new Set(),
      this.#contract,
    );
    // The signatures of a method are one method.
    for (const [member] of all.values()) {
      if (member !== undefined) this.#add(member, place);
    }
    if (index === undefined) return;
    this.#addType(this.#shapeOf(index.type), at(place, { kind: "entry" }));
  }
}

function at({ root, steps }: Place, ...further: readonly Step[]): Place {
  return { root, steps: [...steps, ...further] };
}

/** The subject of the member, or else the type, that a place is in: of `enabled_events[]` it is `enabled_events`. */
function holderOf({ root, steps }: Place): string {
  const end = steps.findLastIndex(({ kind }) => kind === "member") + 1;
  return subjectOf({ root, steps: steps.slice(0, end) });
}

function stateOf(optional: boolean, nullable: boolean): MemberState {
  if (optional) return nullable ? "optional-nullable" : "optional";
  return nullable ? "nullable" : "required";
}
