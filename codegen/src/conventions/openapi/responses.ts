import { declared, primitive } from "../../model/build.js";
import type { Declaration, Type } from "../../model/contract.js";
import type { Response } from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { Located } from "../../openapi/references.js";
import { eitherOf } from "./combine-types.js";
import { type BodyContents, contentsOf, contentType } from "./contents.js";
import type { Context } from "./context.js";
import type { ApiOperation } from "./operations.js";
import type { Place } from "./place.js";
import { answerPlace, responseHeaders } from "./response-headers.js";
import type { SchemaTypes } from "./schema-types.js";
import type { SchemaAt } from "./schemas-in-place.js";
import { typeNameOf } from "./name-allocator.js";

/** What an operation answers. */
export interface Answers {
  /** Of success; `void` where there is nothing in it. */
  readonly response: Type;
  /** The name of the type of failure, where one is declared. */
  readonly error: Type | undefined;
  readonly declarations: readonly Declaration[];
}

/** One answer of an operation, by its status. */
interface Answer extends Located<Response> {
  readonly status: string;
  readonly contents: BodyContents;
}

/** Makes the types of what operations answer: `…Response`, `…Error` and `…ResponseHeaders`. */
export class ResponsesBuilder {
  readonly #context: Context;
  readonly #types: SchemaTypes;

  constructor(context: Context, types: SchemaTypes) {
    this.#context = context;
    this.#types = types;
  }

  of(operation: ApiOperation): Answers {
    const answers = this.#answers(operation);
    const successes = successesOf(answers);
    const failures = answers.filter((answer) => !successes.includes(answer));
    const response = this.#union("Response", successes, operation);
    const errors = failures.filter(
      ({ status, contents }) =>
        /^[45]|^default$/iu.test(status) && hasContent(contents),
    );
    const error =
      errors.length === 0 ? undefined : this.#union("Error", errors, operation);
    return {
      response: response?.type ?? primitive("void"),
      error: error?.type,
      declarations: [
        ...(response?.declarations ?? []),
        ...responseHeaders(successes, operation, this.#context, this.#types),
        ...(error?.declarations ?? []),
      ],
    };
  }

  #answers({ operation, pointer }: ApiOperation): readonly Answer[] {
    return Object.entries(operation.responses ?? {}).flatMap(
      ([status, node]) => {
        if (status.startsWith("x-")) return [];
        const located = this.#context.references.followResponse(
          node,
          pointerTo(pointer, "responses", status),
        );
        const contents = contentsOf(
          located.value.content ?? {},
          located.pointer,
          this.#context,
        );
        return [{ ...located, status, contents }];
      },
    );
  }

  /** The type of several answers under one name; undefined where none of them has a content. */
  #union(
    ending: string,
    answers: readonly Answer[],
    operation: ApiOperation,
  ): { type: Type; declarations: readonly Declaration[] } | undefined {
    if (!answers.some(({ contents }) => hasContent(contents))) return undefined;
    const { names, namespace, reader } = this.#context;
    const { pointer } = operation;
    const wanted = `${operation.name}${ending}`;
    const distinct = new Set(answers.map(({ contents }) => keyOf(contents)));
    const [first] = answers;
    const schema = distinct.size === 1 ? loneSchema(first) : undefined;
    const unit = schema && reader.referred(schema.node);
    if (schema !== undefined && unit?.name === wanted) {
      // The document has the type already, under the very name.
      const place = answerPlace(namespace, schema.pointer, operation);
      const type = this.#types.typeOf(schema.node, place);
      return { type, declarations: [] };
    }
    const name = names.take(namespace, wanted, pointer);
    const scope = namespace.child(name);
    const place = answerPlace(scope, pointer, operation);
    const declaration =
      schema === undefined
        ? { ...head(name, place), type: this.#typeOfAll(answers, place) }
        : this.#declaration(name, schema, place);
    return {
      type: declared([...namespace.path, name]),
      declarations: [declaration, ...namespace.namespace(name)],
    };
  }

  /** The one schema of an answer, declared under a name; `place` is inside it. */
  #declaration(
    name: string,
    { node, pointer }: SchemaAt,
    place: Place,
  ): Declaration {
    const { units, nullability, reader } = this.#context;
    const at = { ...place, pointer };
    const isOther =
      reader.referred(node) !== undefined || units.at(pointer) !== undefined;
    return isOther || nullability.allowsNull(node)
      ? {
          ...head(name, at),
          type: this.#types.typeOf(node, { ...at, name: "value" }),
        }
      : this.#types.declarationOf(name, node, at);
  }

  /** The union of answers; where they differ each has a name after its status. */
  #typeOfAll(answers: readonly Answer[], place: Place): Type {
    const [first, ...others] = answers;
    if (first === undefined) return primitive("void");
    const types = new Map<string, Type>();
    for (const answer of answers) {
      const key = keyOf(answer.contents);
      const known = types.get(key);
      types.set(
        key,
        known ??
          (others.length === 0
            ? this.#contentType(answer, place)
            : this.#ofStatus(answer, place)),
      );
      if (known !== undefined) this.#alias(answer.status, known, place);
    }
    return eitherOf([...types.values()]);
  }

  #ofStatus(answer: Answer, place: Place): Type {
    const { names } = this.#context;
    if (!hasContent(answer.contents)) return primitive("undefined");
    const schema = loneSchema(answer);
    const { scope } = place;
    const wanted = typeNameOf(`status ${answer.status}`, "Status");
    const name = names.take(scope, wanted, answer.pointer);
    const inside = { ...place, scope: scope.child(name) };
    scope.add(
      schema === undefined
        ? { ...head(name, place), type: this.#contentType(answer, inside) }
        : this.#declaration(name, schema, inside),
    );
    return declared([...scope.path, name]);
  }

  #alias(status: string, type: Type, place: Place): void {
    if (type.kind !== "named") return;
    this.#types.declare({ ...place, name: `status ${status}` }, (name) => ({
      ...head(name, place),
      type,
    }));
  }

  #contentType({ contents, pointer }: Answer, place: Place): Type {
    return contentType(contents, { ...place, pointer }, this.#types);
  }
}

/** What stands at the beginning of an alias without a comment. */
function head(name: string, { direction, pointer }: Place) {
  return {
    kind: "alias",
    name,
    direction,
    documentation: "",
    typeParameters: [],
    pointer,
  } as const;
}

function hasContent({ schemas, types }: BodyContents): boolean {
  return schemas.length + types.length > 0;
}

/** Answers of status 2xx; where there are none, what stands for all, or for none of success or failure. */
function successesOf(answers: readonly Answer[]): readonly Answer[] {
  const ofStatus = (status: RegExp) =>
    answers.filter((answer) => status.test(answer.status));
  const successes = ofStatus(/^2/u);
  if (successes.length > 0) return successes;
  const others = ofStatus(/^default$/u);
  return others.length > 0 ? others : ofStatus(/^[13]/u);
}

/** Text that is the same for the same contents alone. */
function keyOf({ schemas, types }: BodyContents): string {
  return JSON.stringify([schemas.map(({ node }) => node), types]);
}

/** The schema of an answer that has no other. */
function loneSchema(answer: Answer | undefined): SchemaAt | undefined {
  const { schemas = [], types = [] } = answer?.contents ?? {};
  const [schema, ...others] = schemas;
  return others.length + types.length === 0 ? schema : undefined;
}
