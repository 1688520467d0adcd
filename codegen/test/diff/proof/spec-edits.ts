import * as fc from "fast-check";
import { inOrder, specs } from "./spec-arbitrary.js";
import type {
  ContractSpec,
  MemberSpec,
  MethodSpec,
  TypeSpec,
} from "./type-spec.js";

/** One change of a contract: which of all that is possible in it, and what is put in. */
export interface Edit {
  readonly choice: number;
  readonly type: TypeSpec;
  readonly optional: boolean;
}

export const edits: fc.Arbitrary<Edit> = fc.record({
  choice: fc.nat(100_000),
  type: specs.type,
  optional: fc.boolean(),
});

/** The contract with one change after the other made in it. */
export function edited(
  spec: ContractSpec,
  changes: readonly Edit[],
): ContractSpec {
  const copy = structuredClone(spec);
  for (const edit of changes) {
    const possible = [...changesOf(copy, structuredClone(edit))];
    possible[edit.choice % possible.length]?.();
  }
  return copy;
}

type Change = () => void;

function* changesOf(spec: ContractSpec, edit: Edit): Iterable<Change> {
  for (const members of [
    spec.session,
    spec.customer,
    spec.address,
    spec.params,
  ]) {
    yield* changesOfMembers(members, edit);
  }
  yield () => (spec.hasSecondName = !spec.hasSecondName);
  yield* changesOfMethods(spec.methods, edit);
}

function* changesOfMembers(
  members: MemberSpec[],
  edit: Edit,
): Iterable<Change> {
  for (const [index, member] of members.entries()) {
    yield () => members.splice(index, 1);
    yield () => (member.optional = !member.optional);
    yield* changesOfType(member, "type", edit);
  }
  yield () => add(members, edit);
}

function add(members: MemberSpec[], { type, optional }: Edit): void {
  if (members.some(({ name }) => name === "added")) return;
  members.push({ name: "added", optional, type });
}

function* changesOfMethods(
  methods: MethodSpec[],
  edit: Edit,
): Iterable<Change> {
  for (const [index, method] of methods.entries()) {
    yield () => methods.splice(index, 1);
    yield* changesOfType(method, "result", edit);
    for (const change of changesOfMembers(method.parameters, edit)) {
      yield () => {
        change();
        method.parameters = inOrder(method.parameters);
      };
    }
  }
  yield () => {
    if (methods.some(({ name }) => name === "added")) return;
    methods.push({
      name: "added",
      parameters: [],
      result: edit.type,
      paged: false,
    });
  };
}

/** The changes of a type that stands at a key of something, and of what is in it. */
function* changesOfType<Key extends string | number>(
  holder: Record<Key, TypeSpec>,
  key: Key,
  edit: Edit,
): Iterable<Change> {
  const type = holder[key];
  yield () => (holder[key] = edit.type);
  yield () => (type.nullable = !type.nullable);
  yield () => (holder[key] = unionWith(type, edit.type));
  switch (type.kind) {
    case "primitive":
    case "reference":
      return;
    case "enum":
      yield () => type.values.push(`v${type.values.length}`);
      yield () => type.values.length > 1 && type.values.shift();
      yield () => (type.open = !type.open);
      yield () => (type.named = !type.named);
      return;
    case "object":
      yield () => (type.named = !type.named);
      yield* changesOfMembers(type.members, edit);
      return;
    case "array":
    case "list":
      yield () => (holder[key] = type.element);
      yield* changesOfType(type, "element", edit);
      return;
    case "map":
      yield* changesOfType(type, "entry", edit);
      return;
    case "emptyable":
      yield () => (holder[key] = type.type);
      yield* changesOfType(type, "type", edit);
      return;
    case "union":
      yield () => type.types.length > 1 && type.types.pop();
      yield () => (type.types = type.types.toReversed());
      for (const index of type.types.keys()) {
        yield* changesOfType(type.types, index, edit);
      }
      return;
  }
}

/** What can stand beside each other and be told apart. */
const sorts: ReadonlySet<string> = new Set([
  "primitive",
  "enum",
  "object",
  "array",
  "reference",
  "union",
]);

/** A union with one more type, where it has none of that sort. */
function unionWith(type: TypeSpec, other: TypeSpec): TypeSpec {
  const types = type.kind === "union" ? type.types : [type];
  const taken = new Set(types.map(sortOf));
  return taken.has(sortOf(other)) ||
    [type, other].some(({ kind }) => !sorts.has(kind))
    ? type
    : { kind: "union", nullable: type.nullable, types: [...types, other] };
}

function sortOf({ kind }: TypeSpec): string {
  if (kind === "reference") return "object";
  return kind === "enum" ? "primitive" : kind;
}
