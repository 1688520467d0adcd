import {
  arrayOf,
  declared,
  library,
  literal,
  methodOf,
  nullable,
  optionalProperty,
  primitive,
  requiredParameter,
  requiredProperty,
  unionOf,
} from "../../src/model/build.js";
import type {
  Declaration,
  Direction,
  Member,
  Parameter,
  Type,
} from "../../src/model/contract.js";
import type { ChangeDirection } from "../../src/diff/change-report.js";
import { interfaceWith, namespace, others } from "./contract-pair.js";

/** Two states of a contract, and what a comparison says in each direction of time. */
export interface RuleCase {
  readonly base: readonly Declaration[];
  readonly revision: readonly Declaration[];
  /** `<rule> <subject>`, sorted by level and subject. */
  readonly forward: readonly string[];
  readonly backward: readonly string[];
}

const string = primitive("string");
const number = primitive("number");

/** An enum of these values. */
function values(...texts: readonly string[]): Type {
  return unionOf(texts.map(literal));
}

function openValues(...texts: readonly string[]): Type {
  return unionOf([values(...texts), others]);
}

/** A tuple of these elements, the first of which are always there. */
function tuple(required: number, ...elements: readonly Type[]): Type {
  return { kind: "tuple", required, elements };
}

/** A case in `Thing`, which the API returns or callers send. */
function ofMembers(
  direction: ChangeDirection,
  before: readonly Member[],
  after: readonly Member[],
  forward: string,
  backward: string,
): RuleCase {
  const thing = (members: readonly Member[]) => [
    interfaceWith("Thing", direction, ...members),
  ];
  return {
    base: thing(before),
    revision: thing(after),
    forward: [`${direction}-${forward}`],
    backward: [`${direction}-${backward}`],
  };
}

/** A case in the type of `Thing.a`. */
function ofTypes(
  direction: ChangeDirection,
  before: Type,
  after: Type,
  forward: string,
  backward: string,
): RuleCase {
  return ofMembers(
    direction,
    [requiredProperty("a", before)],
    [requiredProperty("a", after)],
    `${forward} Thing.a`,
    `${backward} Thing.a`,
  );
}

/** Cases that are the same for what the API returns and for what callers send. */
function forDirection(direction: ChangeDirection): readonly RuleCase[] {
  const a = requiredProperty("a", string);
  const nested = declared(["Thing", "A"]);
  const withNested = (inner: Declaration, type: Type) => [
    interfaceWith("Thing", direction, requiredProperty("a", type)),
    namespace("Thing", inner),
  ];
  const alias: Declaration = {
    kind: "alias",
    name: "A",
    direction,
    documentation: "",
    typeParameters: [],
    type: values("a", "b"),
  };
  const generic = (typeParameters: readonly string[]): Declaration => ({
    kind: "interface",
    name: "Thing",
    direction,
    documentation: "",
    typeParameters,
    extends: [],
    members: [],
  });
  const extending = (
    ...heritage: ReturnType<typeof library>[]
  ): Declaration => ({
    kind: "interface",
    name: "Thing",
    direction,
    documentation: "",
    typeParameters: [],
    extends: heritage,
    members: [],
  });
  return [
    ofMembers(
      direction,
      [],
      [optionalProperty("a", string)],
      "optional-member-added Thing.a",
      "optional-member-removed Thing.a",
    ),
    ofMembers(
      direction,
      [],
      [a],
      "required-member-added Thing.a",
      "required-member-removed Thing.a",
    ),
    ofMembers(
      direction,
      [a],
      [{ ...a, optional: true }],
      "presence-made-optional Thing.a",
      "presence-made-required Thing.a",
    ),
    ofMembers(
      direction,
      [a],
      [{ ...a, deprecated: true }],
      "deprecation-added Thing.a",
      "deprecation-removed Thing.a",
    ),
    ofMembers(
      direction,
      [a],
      [{ ...a, documentation: "What it is." }],
      "documentation-changed Thing.a",
      "documentation-changed Thing.a",
    ),
    ofMembers(
      direction,
      [a],
      [a, { kind: "index", key: "key", type: string }],
      "index-added Thing.*",
      "index-removed Thing.*",
    ),
    ofTypes(direction, string, nullable(string), "null-added", "null-removed"),
    ofTypes(
      direction,
      values("a", "b"),
      values("a", "b", "c"),
      "value-added",
      "value-removed",
    ),
    ofTypes(
      direction,
      openValues("a", "b"),
      openValues("a", "b", "c"),
      "open-value-added",
      "open-value-removed",
    ),
    ofTypes(
      direction,
      values("a", "b"),
      openValues("a", "b"),
      "enum-opened",
      "enum-closed",
    ),
    ofTypes(
      direction,
      string,
      openValues("a", "b"),
      "enum-listed",
      "enum-unlisted",
    ),
    ofTypes(
      direction,
      string,
      unionOf([string, arrayOf(string)]),
      "alternative-added",
      "alternative-removed",
    ),
    ofTypes(
      direction,
      values("a", "b"),
      string,
      "type-widened",
      "type-narrowed",
    ),
    ofTypes(direction, string, number, "type-replaced", "type-replaced"),
    ofTypes(
      direction,
      tuple(1, string),
      tuple(1, string, number),
      "length-widened",
      "length-narrowed",
    ),
    ofTypes(
      direction,
      tuple(1, string),
      tuple(2, string, number),
      "length-replaced",
      "length-replaced",
    ),
    {
      base: withNested(alias, nested),
      revision: [
        interfaceWith(
          "Thing",
          direction,
          requiredProperty("a", values("a", "b")),
        ),
      ],
      forward: [`${direction}-name-removed Thing.a`],
      backward: [`${direction}-name-added Thing.a`],
    },
    {
      base: [
        {
          kind: "alias",
          name: "Thing",
          direction,
          documentation: "",
          typeParameters: [],
          type: { kind: "object", members: [a] },
        },
      ],
      revision: [interfaceWith("Thing", direction, a)],
      forward: [`${direction}-form-made-interface Thing`],
      backward: [`${direction}-form-made-alias Thing`],
    },
    {
      base: [generic(["T"])],
      revision: [generic(["T", "U"])],
      forward: [`${direction}-type-parameters-changed Thing`],
      backward: [`${direction}-type-parameters-changed Thing`],
    },
    {
      base: [extending()],
      revision: [extending(library("Iterable", string))],
      forward: [`${direction}-heritage-added Thing`],
      backward: [`${direction}-heritage-removed Thing`],
    },
    {
      base: [],
      revision: [interfaceWith("Thing", direction, a)],
      forward: [`${direction}-declaration-added Thing`],
      backward: [`${direction}-declaration-removed Thing`],
    },
  ];
}

/** The interface of the methods of a resource, or of what the API returns, with one method. */
function withMethod(
  direction: Direction,
  ...parameters: readonly Parameter[]
): readonly Declaration[] {
  return [interfaceWith("Thing", direction, methodOf("a", parameters, string))];
}

/** Params with a function that the client calls. */
function withCallback(...parameters: readonly Parameter[]) {
  const type: Type = { kind: "function", parameters, returns: string };
  return [interfaceWith("Thing", "write", requiredProperty("a", type))];
}

const b = requiredParameter("b", number);
const optionalB: Parameter = { ...b, optional: true };

function methodCases(): readonly RuleCase[] {
  return (["read", "call"] as const).map((direction) => {
    const judged = direction === "read" ? "read" : "write";
    return {
      base: [interfaceWith("Thing", direction)],
      revision: withMethod(direction),
      forward: [`${judged}-method-added Thing.a`],
      backward: [`${judged}-method-removed Thing.a`],
    };
  });
}

function signatureCases(): readonly RuleCase[] {
  return (["read", "call"] as const).map((direction) => {
    const judged = direction === "read" ? "read" : "write";
    const signatures = [[], [b]].map((parameters) =>
      methodOf("a", parameters, string),
    );
    return {
      base: [interfaceWith("Thing", direction, ...signatures.slice(0, 1))],
      revision: [interfaceWith("Thing", direction, ...signatures)],
      forward: [`${judged}-signature-added Thing.a`],
      backward: [`${judged}-signature-removed Thing.a`],
    };
  });
}

function parameterCases(): readonly RuleCase[] {
  return [b, optionalB].flatMap((parameter) => {
    const kind = parameter.optional
      ? "optional-parameter"
      : "required-parameter";
    return [
      {
        base: withMethod("call"),
        revision: withMethod("call", parameter),
        forward: [`write-${kind}-added Thing.a(b)`],
        backward: [`write-${kind}-removed Thing.a(b)`],
      },
      {
        base: withCallback(),
        revision: withCallback(parameter),
        forward: [`read-${kind}-added Thing.a(b)`],
        backward: [`read-${kind}-removed Thing.a(b)`],
      },
    ];
  });
}

/** At least one case for each rule, alone. */
export const ruleCases: readonly RuleCase[] = [
  ...forDirection("read"),
  ...forDirection("write"),
  ...methodCases(),
  ...signatureCases(),
  ...parameterCases(),
];
