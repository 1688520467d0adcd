import type { ErrorBody } from "identity-contract/paths";

/**
 * What `paths` has otherwise than openapi-typescript makes of the same
 * specification, on purpose:
 *
 * - `errors`: our specifications leave out what errors hold, so that the output
 *   has no type for it, and openapi-fetch does not tell success from failure.
 * - `empty-objects`: an object for which no members are defined is `{}` in the
 *   package, as in the official types, and `Record<string, never>` in the output.
 * - `metadata`: values that are sent may be numbers, as `MetadataParam` says: a
 *   form has text for them, too.
 */
export type Difference = "errors" | "empty-objects" | "metadata";

/** The output of openapi-typescript for a path, with the differences in it. */
export type Intended<PathItem, Differences extends Difference> = {
  [Name in keyof PathItem]: PathItem[Name] extends
    { responses: unknown } | undefined
    ? Operation<PathItem[Name], Differences>
    : PathItem[Name];
};

type Operation<T, Differences> = {
  [Name in keyof T]: Name extends "responses"
    ? Responses<T[Name], Differences>
    : Name extends "requestBody"
      ? Sent<T[Name], Differences>
      : T[Name];
};

type Responses<T, Differences> = {
  [Status in keyof T]: Status extends "default"
    ? "errors" extends Differences
      ? WithError<T[Status]>
      : T[Status]
    : Received<T[Status], Differences>;
};

type WithError<T> = T extends { headers: infer Headers; content?: never }
  ? { headers: Headers; content: { "application/json": ErrorBody } }
  : T;

type Received<T, Differences> =
  T extends Record<string, never>
    ? "empty-objects" extends Differences
      ? {}
      : T
    : T extends object
      ? { [Name in keyof T]: Received<T[Name], Differences> }
      : T;

type Sent<T, Differences> = T extends object
  ? {
      [Name in keyof T]: Name extends "metadata"
        ? "metadata" extends Differences
          ? Metadata<T[Name]>
          : T[Name]
        : Sent<T[Name], Differences>;
    }
  : T;

type Metadata<T> = T extends { [key: string]: string }
  ? { [name: string]: string | number }
  : T;
