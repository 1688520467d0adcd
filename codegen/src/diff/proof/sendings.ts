import type {
  FunctionType,
  Method,
  Parameter,
  QualifiedName,
  Type,
} from "../../model/contract.js";
import { declared } from "../../model/build.js";
import type { ContractIndex } from "../compare/contract-index.js";
import { keyOf } from "../compare/contract-index.js";
import { indexed } from "../access.js";
import { type Alternative, alternativesOf } from "./alternatives.js";
import { readAlong, typeAlong } from "./reading.js";
import type { Draft, Sketch } from "./sketch.js";
import { readings, taken } from "./uses.js";
import type { Value } from "./value.js";
import { marked, objectValue, textValue, valueLines } from "./value.js";
import { unqualified } from "./variable-name.js";
import { propertiesAndMethods, type Walk } from "./walk.js";
import { callWith, writeAlong } from "./writing.js";

/** Makes the value that is sent. */
type Leaf = (draft: Draft) => Value;

/** Sends a value at the end of each way; at last, as a value of the type that is written there. */
export function sendings(
  routes: readonly Walk[],
  leaf: Leaf,
): readonly Sketch[] {
  const along = routes.map(
    (walk): Sketch =>
      (draft) =>
        writeAlong(walk, leaf(draft), draft.module, draft.samples),
  );
  const byType = [false, true].flatMap((picks) =>
    routes.toReversed().map((walk) => sentAs(walk, leaf, picks)),
  );
  return [...along, ...byType];
}

function sentAs(walk: Walk, leaf: Leaf, picks: boolean): Sketch {
  return (draft) => {
    const { module } = draft;
    if (walk.hops.length === 0) return false;
    const type = typeAlong(walk, module, picks);
    const name = module.variable(unqualified(walk.start.name));
    const { lines, marked: mark } = valueLines(
      leaf(draft),
      `export const ${name}: ${type} = `,
      ";",
    );
    module.add(lines, mark);
    return true;
  };
}

/** A value of a type as people write it, on the marked line. */
export function sampleOf(type: Type): Leaf {
  return ({ samples }) => marked(samples.of(type, "value"));
}

/** The same, with at least one member where it is an object that has some. */
export function filledOf(type: Type): Leaf {
  return (draft) => {
    const { samples, index } = draft;
    const object = alternativesOf(type, index).find(
      ({ kind }) => kind === "interface" || kind === "object",
    );
    const needed = object && samples.needed(object, undefined);
    if (object === undefined || needed === undefined || needed.length > 0) {
      return sampleOf(type)(draft);
    }
    const first = propertiesAndMethods(object, index).slice(0, 1);
    const entries = first.flatMap((member) =>
      member.kind === "method"
        ? []
        : [{ name: member.name, value: samples.of(member.type, member.name) }],
    );
    return marked(objectValue(entries));
  };
}

/** A value of a type that comes from elsewhere, on the marked line. */
export function declaredOf(type: Type): Leaf {
  return ({ samples }) => marked(samples.declared(type, "value"));
}

/** Code that is written as it is, on the marked line. */
export function textOf(text: string): Leaf {
  return () => marked(textValue(text));
}

/** What the object needs that the last step of a walk is taken from, but not what that step leads to. */
export function withoutLast(routes: readonly Walk[]): readonly Sketch[] {
  return routes.flatMap((walk) => {
    const last = walk.hops.at(-1);
    if (last?.step.kind !== "member") return [];
    const { name } = last.step;
    const container: Walk = {
      start: walk.start,
      hops: walk.hops.slice(0, -1),
    };
    return [
      ...sendings([container], ({ samples }) =>
        marked(objectValue(samples.needed(last.from, name))),
      ),
      madeOfTheRest(container, last.from, name),
    ];
  });
}

/** An object with all that it needs but one member, each as whatever the object asks for. */
function madeOfTheRest(
  container: Walk,
  object: Alternative,
  except: string | undefined,
): Sketch {
  return ({ module, index }) => {
    const written = typeAlong(container, module);
    const isPlain = container.hops.length === 0;
    const type = isPlain
      ? written
      : module.library("Extract", written, "object");
    const entries = propertiesAndMethods(object, index).flatMap((member) => {
      const { kind, name } = member;
      if (kind === "method" || member.optional || name === except) return [];
      const value = module.declare(name, indexed(type, name));
      return [{ name, value: textValue(value) }];
    });
    const name = module.variable(unqualified(container.start.name));
    const { lines, marked: mark } = valueLines(
      marked(objectValue(entries)),
      `export const ${name}: ${type} = `,
      ";",
    );
    module.add(lines, mark);
    return true;
  };
}

/** What the object needs that is at the end of a walk: of several that it may be, first the one that is declared as `name`. */
export function neededOf(
  routes: readonly Walk[],
  name: QualifiedName,
  index: ContractIndex,
): readonly Sketch[] {
  return routes.flatMap((walk) => {
    const type = walk.hops.at(-1)?.type ?? walk.start;
    const objects = alternativesOf(type, index).filter(
      ({ kind }) => kind === "interface" || kind === "object",
    );
    const isNamed = (object: Alternative) =>
      object.kind === "interface" && keyOf(object.name) === keyOf(name);
    const named = objects.filter(isNamed);
    const others = objects.filter((object) => !isNamed(object));
    return [...named, ...others].flatMap((chosen) => [
      ...sendings([walk], ({ samples }) =>
        marked(objectValue(samples.needed(chosen, undefined))),
      ),
      madeOfTheRest(walk, chosen, undefined),
      ...sendings([walk], declaredOf(typeOf(chosen))),
    ]);
  });
}

/** An alternative as a type. */
function typeOf(alternative: Alternative): Type {
  return alternative.kind === "interface"
    ? declared(alternative.name, ...alternative.given.values())
    : alternative;
}

/** How many arguments a call has: those needed, all, or up to the parameter that a walk leads to, it included or not. */
type Count = "needed" | "all" | "last" | "before last";

/** Calls the method or function that a walk leads to, or that has the parameter to which it leads. */
export function callsWith(
  routes: readonly Walk[],
  count: Count,
): readonly Sketch[] {
  return routes.map((walk): Sketch => (draft) => {
    const { module, samples } = draft;
    const last = walk.hops.at(-1);
    const toParameter = last?.step.kind === "parameter";
    const hops = toParameter ? walk.hops.slice(0, -1) : walk.hops;
    const signature = hops.at(-1)?.type;
    if (signature?.kind !== "function") return false;
    const reading = readAlong({ start: walk.start, hops }, module, samples);
    if (reading === undefined || reading.mayBeUndefined) return false;
    const given = argumentsOf(signature, count, last?.position ?? 0);
    callWith(reading.expression, given, module, samples);
    return true;
  });
}

function argumentsOf(
  { parameters }: FunctionType,
  count: Count,
  position: number,
): readonly Parameter[] {
  switch (count) {
    case "needed":
      return parameters.filter(({ optional }) => !optional);
    case "all":
      return parameters;
    case "last":
      return parameters.slice(0, position + 1);
    case "before last":
      return parameters.slice(0, position);
  }
}

/** Calls a method as its removed signature allows, which may be one of several. */
export function removedCalls(
  routes: readonly Walk[],
  { parameters, returns }: Method,
): readonly Sketch[] {
  const type: FunctionType = { kind: "function", parameters, returns };
  const signatures = routes.flatMap(({ start, hops }): Walk[] => {
    const last = hops.at(-1);
    if (last === undefined) return [];
    return [{ start, hops: [...hops.slice(0, -1), { ...last, type }] }];
  });
  return [
    ...callsWith(signatures, "needed"),
    ...callsWith(signatures, "all"),
    ...readings(routes, taken),
  ];
}
