import type { PartPrinter } from "../printer/part-printer.js";
import type { Type } from "../model/contract.js";
import type { DeclarationFact, Fact, Place } from "./fact.js";
import type { Detail, SentenceFormName } from "./sentence-forms.js";
import { ownerOf, subjectOf } from "./subject.js";
import { shortType } from "./short-type.js";

/** What a sentence of the changelog says of one fact. */
export interface Sentence {
  readonly form: SentenceFormName;
  /** What is new or gone; empty where the sentence is about its subject alone. */
  readonly names: readonly string[];
  /** What it is about; absent where that is what the names say. */
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
    names: [],
    detail: noDetail,
    key: "",
    ...parts,
  });
  switch (fact.kind) {
    case "declaration":
      return declarationSentence(fact, subject);
    case "name":
      return say(`name-${fact.action}`, {
        names: [fact.name.join(".")],
        subject,
      });
    case "member":
      return say(`member-${fact.action}`, {
        names: [fact.member.name],
        subject: owner,
      });
    case "method":
      return say(`method-${fact.action}`, {
        names: [fact.method.name],
        subject: resourceName(owner),
      });
    case "signature": {
      const names = fact.method.parameters.map(({ name }) => name);
      return say(`signature-${fact.action}`, {
        names: [`(${names.join(", ")})`],
        subject,
      });
    }
    case "parameter":
      return say(`argument-${fact.action}`, {
        names: [fact.parameter.name],
        subject: owner,
      });
    case "presence":
      return say(fact.action, { subject, key: lastName(fact.place) });
    case "value": {
      // Enums with other values are other enums, though the new one is the same.
      const key = `${printers.before.flatType(fact.before)} ${printers.after.flatType(fact.after)}`;
      return say(`value-${fact.action}`, {
        names: [String(fact.value)],
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
    case "length":
      return typeChange(fact, subject, printers);
    case "index":
      return say(`index-${fact.action}`, { subject: owner });
    case "heritage": {
      const { [fact.action === "added" ? "after" : "before"]: printer } =
        printers;
      return say(`heritage-${fact.action}`, {
        names: [printer.flatType(fact.type)],
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
  // What is called as what it is about says no more than what sort of type it is.
  const textOf = (type: Type, printer: PartPrinter) => {
    const text = shortType(type, printer);
    return text === subject ? `interface ${text}` : text;
  };
  const detail = {
    before: textOf(before, printers.before),
    after: textOf(after, printers.after),
  };
  return { form: "type-changed", names: [], subject, detail, key: "" };
}

/** The changelog tells resources, which say in `object` what they are, and their methods from other types. */
function declarationSentence(
  { declaration, action, pointer }: DeclarationFact,
  name: string,
): Sentence {
  const empty = { detail: noDetail, key: "" };
  const members =
    declaration.kind === "interface" && pointer !== ""
      ? declaration.members
      : [];
  const methods = members.filter((member) => member.kind === "method");
  if (methods.length > 0 && methods.length === members.length) {
    const names = methods.map((method) => method.name);
    const subject = resourceName(name);
    return { form: `method-${action}`, names, subject, ...empty };
  }
  const hasLiteral = (property: string) =>
    members.some(
      (member) =>
        member.kind === "property" &&
        member.name === property &&
        member.type.kind === "literal",
    );
  // What is left of a resource that is deleted is none: in `deleted` it says so.
  const isResource = hasLiteral("object") && !hasLiteral("deleted");
  const sort = isResource ? "resource" : "type";
  return { form: `${sort}-${action}`, names: [name], ...empty };
}

/**
 * The changelog names the resource where the types have the interface of its
 * methods. One that is called as its namespace has all operations without a
 * resource of their own: `Shop.ShopResource` of `Shop`.
 */
function resourceName(subject: string): string {
  return subject.replace(/Resource$/u, "").replace(/^(\w+)\.\1$/u, "$1");
}

/** The changelog names the array where the enum is that of its elements. */
function enumOf(subject: string): string {
  return subject.replace(/(?:\[\])+$/u, "");
}

function lastName({ root, steps }: Place): string {
  const step = steps.at(-1);
  return step !== undefined && "name" in step ? step.name : (root.at(-1) ?? "");
}
