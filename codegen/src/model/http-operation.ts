import type { Type } from "./contract.js";

/** The methods of HTTP that operations have, in the order of those of one path. */
export const verbs = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
] as const;

/** A method of HTTP. */
export type Verb = (typeof verbs)[number];

/** Where the parameters of a request can be, in the order in which they are listed. */
export const parameterPlaces = ["query", "header", "path", "cookie"] as const;

/** Where a parameter of a request is. */
export type ParameterPlace = (typeof parameterPlaces)[number];

/** An operation as HTTP has it: what a request sends, and what it is answered. */
export interface HttpOperation {
  readonly verb: Verb;
  /** With its parameters in braces: `/v1/things/{id}`. */
  readonly path: string;
  /** What it does, unescaped; "" where nothing says so. */
  readonly documentation: string;
  /** By the places that there are parameters in. */
  readonly parameters: Readonly<
    Partial<Record<ParameterPlace, HttpParameters>>
  >;
  /** Absent where a request has no body. */
  readonly body?: HttpBody;
  /** By status, in the order of the document. */
  readonly answers: readonly HttpAnswer[];
}

/** All parameters in one place. */
export interface HttpParameters {
  readonly type: Type;
  /** Whether at least one of them is. */
  readonly isRequired: boolean;
}

/** The body of a request. */
export interface HttpBody {
  readonly isRequired: boolean;
  readonly content: readonly HttpContent[];
}

/** A body in one media type. */
export interface HttpContent {
  /** Such as `application/json`. */
  readonly mediaType: string;
  readonly type: Type;
}

/** What a request is answered. */
export interface HttpAnswer {
  /** A status code, a range such as `4XX`, or `default`. */
  readonly status: string;
  /** The headers that are known; absent where none is. */
  readonly headers?: Type;
  /** Empty where there is no body. */
  readonly content: readonly HttpContent[];
}
