import { declared, library, primitive } from "../../model/build.js";
import type { Contract, Type } from "../../model/contract.js";

/** Names of the types that operations are written with beside those of a contract; the text that declares them is of the printed module. */
export const httpTypeNames = {
  asText: "AsText",
  error: "ErrorBody",
  inForm: "InForm",
  inJson: "InJson",
  listed: "Listed",
} as const;

/** The type of the body of every answer to a request that failed. */
export const errorBody: Type = library(httpTypeNames.error);

/** Types of a contract as what is sent and received holds them, where the official client would convert them. */
export class HttpTypes {
  readonly #isJson: boolean;

  /** @param contract says whether anything in it is written otherwise in JSON: open enums and decimal numbers are */
  constructor({ declarations }: Contract) {
    this.#isJson = !declarations.some(
      ({ name }) => name === "OtherString" || name === "Decimal",
    );
  }

  /** A type as a query or a form holds it. */
  inForm(type: Type): Type {
    return library(httpTypeNames.inForm, type);
  }

  /** A type as a body of a media type holds it; files are as they are declared. */
  inBody(type: Type, mediaType: string): Type {
    const [name] = mediaType.split(";");
    switch (name?.trim().toLowerCase()) {
      case "application/x-www-form-urlencoded":
        return this.inForm(type);
      case "multipart/form-data":
        return type;
      default:
        return this.#isJson ? type : library(httpTypeNames.inJson, type);
    }
  }
}

/**
 * What an operation answers, of what the official client makes of it: `T` of
 * `Promise<Response<T>>`, a page of `ApiListPromise<T>`; `unknown` of anything
 * else, such as the stream of a file.
 */
export function answeredType(returns: Type): Type {
  if (returns.kind !== "named") return primitive("unknown");
  const [argument] = returns.arguments;
  const name = returns.name.at(-1) ?? "";
  if (argument === undefined) return primitive("unknown");
  if (name === "Response") return argument;
  if (name === "Promise") return answeredType(argument);
  return declared([name.replace(/Promise$/u, "")], argument);
}
