import type { PartPrinter } from "../printer/part-printer.js";
import type { Type } from "../model/contract.js";
import type { DeclarationFact, Fact, MethodFact, Place } from "./fact.js";
import type { Detail, SentenceFormName } from "./sentence-forms.js";
import { ownerOf, subjectOf } from "./subject.js";
import { shortType } from "./short-type.js";

/** What a sentence of the changelog says of one fact. */
export interface Sentence {
  readonly form: SentenceFormName;
  /** What is new or gone; absent where the sentence is about its subject alone. */
  readonly name?: string;
  readonly subject?: string;
  readonly detail: Detail;
  /** Sentences of one form that can be one have the same. */
  readonly key: string;
}

/** Prints types of the base and of the revision. */
export interface Printers {
  readonly before: PartPrinter;
  readonly after: PartPrinter;
}

const noDetail: Detail = { before: "", after: "" };

/** The sentence for a fact. */
export function sentenceOf(fact: Fact, printers: Printers): Sentence {
  const subject = subjectOf(fact.place);
  const owner = subjectOf(ownerOf(fact.place));
  const say = (form: SentenceFormName, parts: Partial<Sentence>): Sentence => ({
    form,
    detail: noDetail,
    key: "",
    ...parts,
  });
  switch (fact.kind) {
    case "declaration":
      return say(`${sortOf(fact)}-${fact.action}`, { name: subject });
    case "name":
      return say(`name-${fact.action}`, { name: fact.name.join("."), subject });
    case "member":
      return say(`member-${fact.action}`, {
        name: fact.member.name,
        subject: owner,
      });
    case "method":
      return say(`method-${fact.action}`, {
        name: fact.method.name,
        subject: resourceOf(fact),
      });
    case "parameter":
      return say(`argument-${fact.action}`, {
        name: fact.parameter.name,
        subject: owner,
      });
    case "presence":
      return say(fact.action, { subject, key: lastName(fact.place) });
    case "value": {
      // Enums with other values are other enums, though the new one is the same.
      const key = `${printers.before.flatType(fact.before)} ${printers.after.flatType(fact.after)}`;
      return say(`value-${fact.action}`, {
        name: String(fact.value),
        subject: enumOf(subject),
        key,
      });
    }
    case "enum":
      if (fact.action === "opened" || fact.action === "closed") {
        return say(`enum-${fact.action}`, { subject: enumOf(subject) });
      }
      return typeChange(fact, subject, printers);
    case "null":
    case "alternative":
    case "type":
      return typeChange(fact, subject, printers);
    case "index":
      return say(`index-${fact.action}`, { subject: owner });
    case "heritage": {
      const { [fact.action === "added" ? "after" : "before"]: printer } =
        printers;
      return say(`heritage-${fact.action}`, {
        name: printer.flatType(fact.type),
        subject,
      });
    }
    case "form":
      return say(fact.action, { subject });
    case "type-parameters": {
      const [before, after] = [fact.before, fact.after].map(
        (names) => `<${names.join(", ")}>`,
      );
      const detail = { before: before ?? "", after: after ?? "" };
      return say("type-parameters-changed", { subject, detail });
    }
    case "deprecation":
      return say(`deprecation-${fact.action}`, { subject });
    case "documentation":
      // One line for each declaration: most of them have some.
      return say("documentation-changed", {
        subject,
        key: fact.place.root.join("."),
      });
  }
}

function typeChange(
  { before, after }: { readonly before: Type; readonly after: Type },
  subject: string,
  printers: Printers,
): Sentence {
  const detail = {
    before: shortType(before, printers.before),
    after: shortType(after, printers.after),
  };
  return { form: "type-changed", subject, detail, key: "" };
}

/** The changelog tells resources, which say what they are in `object`, from other types. */
function sortOf({
  declaration,
  pointer,
}: DeclarationFact): "resource" | "type" {
  const isResource =
    pointer !== "" &&
    declaration.kind === "interface" &&
    declaration.direction === "read" &&
    declaration.members.some(
      (member) =>
        member.kind === "property" &&
        member.name === "object" &&
        member.type.kind === "literal",
    );
  return isResource ? "resource" : "type";
}

/** The changelog names the resource where the types have the interface of its methods. */
function resourceOf({ place }: MethodFact): string {
  return subjectOf(ownerOf(place)).replace(/Resource$/u, "");
}

/** The changelog names the array where the enum is that of its elements. */
function enumOf(subject: string): string {
  return subject.replace(/(?:\[\])+$/u, "");
}

function lastName({ root, steps }: Place): string {
  const step = steps.at(-1);
  return step !== undefined && "name" in step ? step.name : (root.at(-1) ?? "");
}
