import type { Type } from "../../model/contract.js";
import type { HttpContent } from "../../model/http-operation.js";
import type { Response } from "../../openapi/document.js";
import type { Located } from "../../openapi/references.js";
import { type BodyContents, typesByMedia } from "./contents.js";
import type { SchemaAt } from "./schemas-in-place.js";

/** One answer of an operation, by its status. */
export interface Answer extends Located<Response> {
  readonly status: string;
  readonly contents: BodyContents;
}

/** What is in the bodies of answers by status, of the types of their schemas. */
export function contentsWith(
  answers: readonly Answer[],
  ofSchemas: (answer: Answer) => readonly Type[],
): ReadonlyMap<string, readonly HttpContent[]> {
  return new Map(
    answers.map((answer) => [
      answer.status,
      typesByMedia(answer.contents, ofSchemas(answer)),
    ]),
  );
}

/** Whether there is anything in a body. */
export function hasContent({ schemas, types }: BodyContents): boolean {
  return schemas.length + types.length > 0;
}

/** Answers of status 2xx; where there are none, what stands for all, or for none of success or failure. */
export function successesOf(answers: readonly Answer[]): readonly Answer[] {
  const ofStatus = (status: RegExp) =>
    answers.filter((answer) => status.test(answer.status));
  const successes = ofStatus(/^2/u);
  if (successes.length > 0) return successes;
  const others = ofStatus(/^default$/u);
  return others.length > 0 ? others : ofStatus(/^[13]/u);
}

/** Text that is the same for the same contents alone. */
export function keyOf({ schemas, types }: BodyContents): string {
  return JSON.stringify([
    schemas.map(({ node }) => node),
    types.map(({ type }) => type),
  ]);
}

/** The schema of an answer that has no other. */
export function loneSchema(answer: Answer | undefined): SchemaAt | undefined {
  const { schemas = [], types = [] } = answer?.contents ?? {};
  const [schema, ...others] = schemas;
  return others.length + types.length === 0 ? schema : undefined;
}
