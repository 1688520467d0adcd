import type { Type } from "../../model/contract.js";
import { typeAlong } from "./reading.js";
import type { Draft, Sketch } from "./sketch.js";
import type { Value } from "./value.js";
import { marked, objectValue, textValue, valueLines } from "./value.js";
import { unqualified } from "./variable-name.js";
import type { Walk } from "./walk.js";
import { callWith, writeAlong } from "./writing.js";
import { access } from "./access.js";

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
  const nearest = routes.at(-1);
  if (nearest === undefined || nearest.hops.length === 0) return along;
  const byType: Sketch = (draft) => {
    const { module } = draft;
    const type = typeAlong(nearest, module);
    const name = module.variable(unqualified(nearest.start.name));
    const { lines, marked: mark } = valueLines(
      leaf(draft),
      `export const ${name}: ${type} = `,
      ";",
    );
    module.add(lines, mark);
    return true;
  };
  return [...along, byType];
}

/** A value of a type as people write it, on the marked line. */
export function sampleOf(type: Type, name: string): Leaf {
  return ({ samples }) => marked(samples.of(type, name));
}

/** A value of a type that comes from elsewhere, on the marked line. */
export function declaredOf(type: Type, name: string): Leaf {
  return ({ samples }) => marked(samples.declared(type, name));
}

/** Code that is written as it is, on the marked line. */
export function written(text: string): Leaf {
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
    return sendings([container], ({ samples }) =>
      marked(objectValue(samples.needed(last.from, name))),
    );
  });
}

/** Calls the method that is the first step of a walk with its first parameters, as many as `count`. */
export function callsWith(
  routes: readonly Walk[],
  count: number | "needed",
): readonly Sketch[] {
  return routes.map(({ start, hops: [method] }): Sketch => (draft) => {
    if (method?.step.kind !== "member" || method.type.kind !== "function") {
      return false;
    }
    const { module, samples } = draft;
    const { parameters } = method.type;
    const given =
      count === "needed"
        ? parameters.filter(({ optional }) => !optional)
        : parameters.slice(0, count);
    const call = access(module.declareOf(start), method.step.name);
    callWith(call, given, module, samples);
    return true;
  });
}
