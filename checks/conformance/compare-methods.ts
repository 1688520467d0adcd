import type { Lacking, Row } from "./row.js";
import { commentRows } from "./compare-comments.js";
import { ownerKey, plainStatement, rowOf } from "./row.js";
import { deepText, shallowText } from "./shape-text.js";
import type {
  MethodShape,
  ObjectShape,
  ParameterShape,
  Surface,
} from "./surface.js";

/** The params interfaces that the same method takes in both releases. */
export interface ParamsPair {
  readonly ours: ObjectShape;
  readonly official: ObjectShape;
}

/** What a comparison of methods gives. */
export interface MethodComparison {
  readonly rows: readonly Row[];
  readonly paramsPairs: readonly ParamsPair[];
  /** The classes that only one of the two has. */
  readonly lacking: Lacking;
}

type Methods = ReadonlyMap<string, MethodShape>;

/** Compares the classes of two surfaces method by method. */
export function compareMethods(
  ours: Surface,
  official: Surface,
): MethodComparison {
  const rows: Row[] = [];
  const paramsPairs: ParamsPair[] = [];
  const ourNames = new Map(
    [...ours.classes.keys()].map((name) => [singularClass(name), name]),
  );
  const matched = new Set<string>();
  const lacking = { ours: new Set<string>(), official: new Set<string>() };
  const compare = (owner: string, own: Methods, other: Methods): void => {
    const names = new Set([...other.keys(), ...own.keys()]);
    for (const name of [...names].toSorted()) {
      const [a, b] = [own.get(name), other.get(name)];
      const place = { owner, path: name };
      rows.push(
        rowOf(
          { side: "method", ...place },
          a && plainStatement(name),
          b && plainStatement(name),
        ),
      );
      if (a === undefined || b === undefined) continue;
      rows.push(
        rowOf({ side: "arguments", ...place }, argumentsOf(a), argumentsOf(b)),
        rowOf({ side: "returns", ...place }, returnsOf(a), returnsOf(b)),
        ...commentRows({ side: "operation comment", ...place }, a, b),
      );
      const [params, officialParams] = [paramsOf(a), paramsOf(b)];
      if (params && officialParams) {
        paramsPairs.push({ ours: params, official: officialParams });
      }
    }
  };
  for (const [name, methods] of official.classes) {
    const ourName = ourNames.get(singularClass(name)) ?? "";
    const own = ours.classes.get(ourName);
    matched.add(ourName);
    if (!own) lacking.ours.add(ownerKey("method", name));
    compare(name, own ?? new Map(), methods);
  }
  for (const [name, methods] of ours.classes) {
    if (matched.has(name)) continue;
    lacking.official.add(ownerKey("method", name));
    compare(name, methods, new Map());
  }
  return { rows, paramsPairs, lacking };
}

/** A class by the name that releases with classes in the plural and in the singular agree on. */
function singularClass(name: string): string {
  return name
    .replace(/Resource$/u, "")
    .replace(/ies$/u, "y")
    .replace(/s$/u, "");
}

/** What the signatures of a method take; params are compared on their own, so only their place counts here. */
function argumentsOf({ signatures }: MethodShape) {
  const [fullest, ...others] = signatures.map(signatureText);
  return plainStatement([fullest, ...others.toSorted()].join(" or "));
}

function signatureText(parameters: readonly ParameterShape[]): string {
  const parts = parameters.map(({ name, optional, shape }) => {
    const type = name === "params" ? shallowText(shape) : deepText(shape);
    return `${name}${optional ? "?" : ""}: ${type}`;
  });
  return `(${parts.join(", ")})`;
}

function returnsOf(method: MethodShape) {
  return plainStatement(deepText(method.returns));
}

function paramsOf({ signatures }: MethodShape): ObjectShape | undefined {
  const shape = signatures[0]?.find(({ name }) => name === "params")?.shape;
  return shape?.kind === "object" ? shape : undefined;
}
