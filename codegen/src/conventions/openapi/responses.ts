import { declared, primitive } from "../../model/build.js";
import type { Declaration, Type } from "../../model/contract.js";
import type { HttpContent } from "../../model/http-operation.js";
import { pointerTo } from "../../openapi/pointer.js";
import { eitherOf } from "./combine-types.js";
import type { Answer } from "./answers.js";
import {
  contentsWith,
  hasContent,
  keyOf,
  loneSchema,
  successesOf,
} from "./answers.js";
import { contentsOf, schemaTypes, typeOfAny } from "./contents.js";
import type { Context } from "./context.js";
import type { ApiOperation } from "./operations.js";
import type { Place } from "./place.js";
import {
  answerPlace,
  hasHeaders,
  responseHeaders,
} from "./response-headers.js";
import type { SchemaTypes } from "./schema-types.js";
import type { SchemaAt } from "./schemas-in-place.js";
import { typeNameOf } from "./name-allocator.js";

/** What an operation answers. */
export interface Answers {
  /** Of success; `void` where there is nothing in it. */
  readonly response: Type;
  /** The name of the type of failure, where one is declared. */
  readonly error: Type | undefined;
  /** What is in bodies, by status. */
  readonly contents: ReadonlyMap<string, readonly HttpContent[]>;
  /** The type of headers, by status of success. */
  readonly headers: ReadonlyMap<string, Type>;
  readonly declarations: readonly Declaration[];
}

/** The type of several answers under one name. */
interface NamedAnswers extends Pick<Answers, "contents" | "declarations"> {
  readonly type: Type;
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
    const headers = responseHeaders(
      successes,
      operation,
      this.#context,
      this.#types,
    );
    return {
      response: response?.type ?? primitive("void"),
      error: error?.type,
      contents: new Map([
        ...contentsWith(answers, () => []),
        ...(response?.contents ?? []),
        ...(error?.contents ?? []),
      ]),
      headers: new Map(
        successes
          .filter(hasHeaders)
          .flatMap(({ status }) =>
            headers === undefined ? [] : [[status, headers.type]],
          ),
      ),
      declarations: [
        ...(response?.declarations ?? []),
        ...(headers?.declarations ?? []),
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
  ): NamedAnswers | undefined {
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
      return {
        type,
        contents: contentsWith(answers, () => [type]),
        declarations: [],
      };
    }
    const name = names.take(namespace, wanted, pointer);
    const scope = namespace.child(name);
    const place = answerPlace(scope, pointer, operation);
    const type = declared([...namespace.path, name]);
    const types =
      schema === undefined
        ? this.#typesOfAll(answers, place)
        : new Map<string, TypedAnswer>();
    const declaration =
      schema === undefined
        ? {
            ...head(name, place),
            type: eitherOf([...types.values()].map((one) => one.type)),
          }
        : this.#declaration(name, schema, place);
    return {
      type,
      contents: contentsWith(
        answers,
        ({ contents }) => types.get(keyOf(contents))?.ofSchemas ?? [type],
      ),
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

  /** The types of answers by their contents; where they differ each has a name after its status. */
  #typesOfAll(
    answers: readonly Answer[],
    place: Place,
  ): ReadonlyMap<string, TypedAnswer> {
    const [, ...others] = answers;
    const types = new Map<string, TypedAnswer>();
    for (const answer of answers) {
      const key = keyOf(answer.contents);
      const known = types.get(key);
      if (known !== undefined) {
        this.#alias(answer.status, known.type, place);
        continue;
      }
      types.set(
        key,
        others.length === 0
          ? this.#inPlace(answer, place)
          : this.#ofStatus(answer, place),
      );
    }
    return types;
  }

  #ofStatus(answer: Answer, place: Place): TypedAnswer {
    const { names } = this.#context;
    const { status, contents, pointer } = answer;
    if (!hasContent(contents)) {
      return { type: primitive("undefined"), ofSchemas: [] };
    }
    const schema = loneSchema(answer);
    const { scope } = place;
    const wanted = typeNameOf(`status ${status}`, "Status");
    const name = names.take(scope, wanted, pointer);
    const inside = { ...place, scope: scope.child(name) };
    const type = declared([...scope.path, name]);
    if (schema !== undefined) {
      scope.add(this.#declaration(name, schema, inside));
      return { type, ofSchemas: [type] };
    }
    const { type: aliased, ofSchemas } = this.#inPlace(answer, inside);
    scope.add({ ...head(name, place), type: aliased });
    return { type, ofSchemas };
  }

  #alias(status: string, type: Type, place: Place): void {
    if (type.kind !== "named") return;
    this.#types.declare({ ...place, name: `status ${status}` }, (name) => ({
      ...head(name, place),
      type,
    }));
  }

  #inPlace({ contents, pointer }: Answer, place: Place): TypedAnswer {
    const at = { ...place, pointer };
    const ofSchemas = schemaTypes(contents, at, this.#types);
    return { type: typeOfAny(contents, ofSchemas), ofSchemas };
  }
}

/** The type of an answer, and those of its schemas. */
interface TypedAnswer {
  readonly type: Type;
  readonly ofSchemas: readonly Type[];
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
