import type { Collection, Collections } from "./collections.js";
import type { Irregularities } from "./irregularities.js";
import { withoutParameterNames } from "./operation-paths.js";
import { singularName } from "../naming.js";
import type { AnsweredOperation } from "./operation-answers.js";

/** What an operation does, in the words of its method. */
export interface DerivedMethod {
  readonly words: string;
  /** Whether the words are what is done to a part of the class, such as a customer's tax IDs. */
  readonly isOfPart: boolean;
}

const VERB_OF_ONE: Readonly<Record<string, string>> = {
  get: "retrieve",
  post: "update",
  delete: "delete",
};

/** What an operation does, going by its verb, what follows the path of its collection, and its answer. */
export function derivedMethod(
  operation: AnsweredOperation,
  collection: Collection,
  collections: Collections,
  irregularities: Irregularities,
): DerivedMethod {
  const { verb, path } = operation;
  const rest = withoutParameterNames(path)
    .slice(collection.path.length)
    .split("/")
    .slice(1);
  const ofOne = VERB_OF_ONE[verb] ?? verb;
  const shape = rest
    .map((segment) => (segment === "{}" ? "{}" : "x"))
    .join("/");
  const [, part = "", , action = part] = rest;
  switch (shape) {
    case "":
      return own(ofCollection(operation, collection, collections));
    case "{}":
      return own(ofOne);
    case "{}/x": {
      const done = ofPart(operation, part, collections);
      return done === undefined
        ? custom(part)
        : { words: done, isOfPart: true };
    }
    case "{}/x/{}":
      return { words: ofOne, isOfPart: true };
    case "{}/x/{}/x":
      return { words: action, isOfPart: true };
    case "{}/x/x":
      // Such as `ship` of a card, at `…/cards/{card}/shipping/ship`.
      return own(`${rest[2] ?? ""}_${collection.target.className}`);
    default:
      return custom(rest.filter((segment) => segment !== "{}").join("_"));
  }

  function custom(words: string): DerivedMethod {
    return own(
      irregularities.actionsWithClass.has(words)
        ? `${words}_${collection.target.className}`
        : words,
    );
  }
}

function own(words: string): DerivedMethod {
  return { words, isOfPart: false };
}

/** What is done to a collection as a whole, or to the only object at its path. */
function ofCollection(
  { verb, answers }: AnsweredOperation,
  { path }: Collection,
  collections: Collections,
): string {
  if (verb === "get") return answers === "list" ? "list" : "retrieve";
  if (verb !== "post") return VERB_OF_ONE[verb] ?? verb;
  const there = collections.operation("get", path);
  return there?.answers === "object" ? "update" : "create";
}

/** What is done to a part of an object as a whole; undefined for an action on the object. */
function ofPart(
  { verb, path, answers, key }: AnsweredOperation,
  part: string,
  collections: Collections,
): string | undefined {
  if (verb === "get") {
    if (answers === "other") return undefined;
    return answers === "list" ? "list" : "retrieve";
  }
  if (verb !== "post") return VERB_OF_ONE[verb] ?? verb;
  const there = collections.operation("get", withoutParameterNames(path));
  if (there?.answers === "list") return "create";
  if (there?.answers === "object") return "update";
  const singular = singularName(part);
  const isNamed =
    key === part || key === singular || key.endsWith(`_${singular}`);
  return isNamed ? "create" : undefined;
}
