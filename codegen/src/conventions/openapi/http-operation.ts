import type { HttpAnswer, HttpOperation } from "../../model/http-operation.js";
import type { TypedOperation } from "./resources.js";

/** An operation as HTTP has it, in the types that its method has. */
export function httpOperation({
  operation: { verb, path, operation },
  params,
  answers: { contents, headers },
}: TypedOperation): HttpOperation {
  return {
    verb,
    path,
    documentation: operation.summary ?? operation.description ?? "",
    ...(params?.sent ?? { parameters: {} }),
    answers: [...contents].map(([status, content]): HttpAnswer => {
      const type = headers.get(status);
      return type === undefined
        ? { status, content }
        : { status, headers: type, content };
    }),
  };
}
