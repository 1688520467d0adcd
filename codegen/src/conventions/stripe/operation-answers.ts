import type { Pointer } from "../../model/contract.js";
import type { Operation, SchemaOrReference } from "../../openapi/document.js";
import { pointerParts, pointerTo } from "../../openapi/pointer.js";
import type { ApiDocument, OperationTarget } from "./api-operations.js";
import { bodySchema, verbs } from "./operations.js";
import type { PageShape } from "./shapes.js";
import { pageShape } from "./shapes.js";

/** An operation with what it answers when it succeeds. */
export interface AnsweredOperation {
  readonly verb: string;
  readonly path: string;
  readonly pointer: Pointer;
  readonly answers: PageShape["object"] | "object" | "other";
  /** The resource that it answers, or pages of which it answers. */
  readonly target?: OperationTarget;
  /** The key of that resource's schema; "" where there is none. */
  readonly key: string;
}

/** All operations of a document with their answers, in its order. */
export function answeredOperations({
  document,
  references,
  resources,
  unions,
}: ApiDocument): readonly AnsweredOperation[] {
  const targets = new Map<Pointer, OperationTarget>(
    [...resources, ...unions].map(({ packages, className, pointer }) => [
      pointer,
      { packages, className, pointer },
    ]),
  );
  const targetOf = (node: SchemaOrReference) => {
    const { schema, pointer } = references.follow(node, "");
    const alternatives = schema.anyOf?.map((one) => references.follow(one, ""));
    const [first] = [{ pointer }, ...(alternatives ?? [])].flatMap(
      (one) => targets.get(one.pointer) ?? [],
    );
    return first === undefined
      ? { key: "" }
      : { target: first, key: pointerParts(first.pointer)?.at(-1) ?? "" };
  };
  const answerOf = (operation: Operation) => {
    const success = Object.entries(operation.responses ?? {}).find(([status]) =>
      status.startsWith("2"),
    )?.[1];
    const response =
      success === undefined
        ? undefined
        : references.followResponse(success, "").value;
    const body = bodySchema(response?.content ?? {}, "");
    if (body === undefined) return { answers: "other", key: "" } as const;
    const { schema } = references.follow(body.schema, "");
    const page = pageShape(schema);
    if (page !== undefined) {
      return { answers: page.object, ...targetOf(page.items) } as const;
    }
    const { target, key } = targetOf(body.schema);
    return target === undefined
      ? ({ answers: "other", key } as const)
      : ({ answers: "object", target, key } as const);
  };
  return Object.entries(document.paths ?? {}).flatMap(([path, node]) => {
    const at = pointerTo("", "paths", path);
    const { value, pointer } = references.followPathItem(node, at);
    return verbs.flatMap((verb) => {
      const operation = value[verb];
      return operation === undefined
        ? []
        : [
            {
              verb,
              path,
              pointer: pointerTo(pointer, verb),
              ...answerOf(operation),
            },
          ];
    });
  });
}
