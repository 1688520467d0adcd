import { requiredProperty } from "../model/build.js";
import type { PartPrinter } from "../printer/part-printer.js";
import type { Fact, PresenceFact } from "./fact.js";
import type { Printers } from "./sentence.js";

/** What stands at the place of a fact, as TypeScript or, of documentation, as text. */
export interface BeforeAndAfter {
  /** Absent for what is added. */
  readonly before?: string;
  /** Absent for what is removed. */
  readonly after?: string;
}

/** What a fact's place has in the base, and in the revision. */
export function beforeAndAfter(fact: Fact, printers: Printers): BeforeAndAfter {
  switch (fact.kind) {
    case "null":
    case "value":
    case "enum":
    case "alternative":
    case "type":
    case "length":
      return {
        before: printers.before.type(fact.before),
        after: printers.after.type(fact.after),
      };
    case "presence":
      return {
        before: presenceText(fact, "before", printers.before),
        after: presenceText(fact, "after", printers.after),
      };
    case "form":
      return fact.action === "made-interface"
        ? { before: "type", after: "interface" }
        : { before: "interface", after: "type" };
    case "type-parameters":
      return {
        before: `<${fact.before.join(", ")}>`,
        after: `<${fact.after.join(", ")}>`,
      };
    case "documentation": {
      const { before, after } = fact;
      return { before, after };
    }
    case "declaration":
    case "name":
    case "member":
    case "method":
    case "signature":
    case "parameter":
    case "index":
    case "heritage":
    case "deprecation":
      return fact.action === "added"
        ? { after: partText(fact, printers.after) }
        : { before: partText(fact, printers.before) };
  }
}

type AddedOrRemoved = Extract<Fact, { readonly action: "added" | "removed" }>;

/** What is there on one side alone. */
function partText(
  fact: Exclude<
    AddedOrRemoved,
    { readonly kind: "null" | "value" | "alternative" }
  >,
  printer: PartPrinter,
): string {
  switch (fact.kind) {
    case "declaration":
      return printer.declaration(fact.declaration);
    case "name":
      return fact.name.join(".");
    case "member":
      return printer.member(fact.member);
    case "method":
    case "signature":
      return printer.member(fact.method);
    case "parameter":
      return printer.parameter(fact.parameter);
    case "index": {
      const { type } = fact;
      return printer.member({ kind: "index", key: "key", type });
    }
    case "heritage":
      return `extends ${printer.type(fact.type)}`;
    case "deprecation":
      return "@deprecated";
  }
}

function presenceText(
  { action, place, ...types }: PresenceFact,
  side: "before" | "after",
  printer: PartPrinter,
): string {
  const step = place.steps.at(-1);
  const optional = (action === "made-optional") === (side === "after");
  const type = types[side];
  const name = step !== undefined && "name" in step ? step.name : "";
  return step?.kind === "parameter"
    ? printer.parameter({ name, optional, type })
    : printer.member({ ...requiredProperty(name, type), optional });
}
