import { unknownKind } from "../../printer/unknown-kind.js";
import type { ContractIndex } from "../compare/contract-index.js";
import type { Fact } from "../fact.js";
import { implemented, implementedAs, nothingOf } from "./naming.js";
import { containersOf } from "./routes.js";
import {
  callsWith,
  declaredOf,
  filledOf,
  neededOf,
  removedCalls,
  sampleOf,
  sendings,
  withoutLast,
  textOf,
} from "./sendings.js";
import type { Sketch } from "./sketch.js";
import { endedBefore, otherLengthSent } from "./tuple-sketches.js";
import { unlistedValue } from "./unlisted-value.js";
import { readings, taken } from "./uses.js";
import { literalText } from "../../printer/types.js";
import type { Walk } from "./walk.js";
import type { Type } from "../../model/contract.js";

/** What code that sends, calls or implements does that a change stops from compiling. */
export function writeSketches(
  fact: Fact,
  routes: readonly Walk[],
  index: ContractIndex,
): readonly Sketch[] {
  const containers = () => containersOf(fact, index);
  switch (fact.kind) {
    case "member":
      return fact.action === "removed"
        ? [...sent(routes, fact.member.type), ...readings(routes, taken)]
        : [
            ...neededOf(containers(), fact.site.declaration, index),
            ...implemented(fact.site.declaration, index),
            nothingOf(fact.site.declaration, fact.member.name, index),
          ];
    case "method":
      return fact.action === "removed"
        ? removedCalls(routes, fact.method)
        : [
            ...implemented(fact.site.declaration, index),
            nothingOf(fact.site.declaration, fact.method.name, index),
          ];
    case "signature":
      return fact.action === "removed"
        ? removedCalls(routes, fact.method)
        : implementedAs(fact.site.declaration, fact.method.name, index);
    case "parameter":
      return fact.action === "removed"
        ? [
            ...callsWith(routes, "last"),
            ...callsWith(routes, "all"),
            ...sendings(routes, filledOf(fact.parameter.type)),
          ]
        : [
            ...callsWith(containers(), "needed"),
            ...callsWith(containers(), "all"),
          ];
    case "presence":
      return [
        ...withoutLast(routes),
        ...endedBefore(routes, containers()),
        ...callsWith(routes, "before last"),
      ];
    case "null":
      return sendings(routes, textOf("null"));
    case "value":
      return sendings(routes, textOf(literalText(fact.value)));
    case "enum":
      return sendings(routes, textOf(literalText(unlistedValue(fact.after))));
    case "alternative":
      return sent(routes, fact.alternative);
    case "type":
      return [
        ...sendings(routes, textOf(literalText(unlistedValue(fact.after)))),
        ...sent(routes, fact.before),
      ];
    case "length":
      return otherLengthSent(fact, routes);
    case "index":
      return [...sent(routes, fact.type), ...readings(routes, taken)];
    case "declaration":
    case "name":
    case "heritage":
    case "form":
    case "type-parameters":
    case "deprecation":
    case "documentation":
      return [];
    default:
      return unknownKind(fact);
  }
}

function sent(routes: readonly Walk[], type: Type): readonly Sketch[] {
  return [
    ...sendings(routes, sampleOf(type)),
    ...sendings(routes, declaredOf(type)),
  ];
}
