/** The body of an answer that says why a request failed. */
interface ErrorBody {
  /** What went wrong. Some kinds of errors have members beyond these. */
  error: {
    /** A code to branch on, for errors that programs can handle. */
    code?: string;
    /** A page that explains the code. */
    doc_url?: string;
    /** What went wrong, in words for developers. */
    message?: string;
    /** The parameter that the error is about. */
    param?: string;
    /** The request in the logs of the Dashboard. */
    request_log_url?: string;
    /** The kind of error, such as `invalid_request_error`. */
    type: string;
  };
}

/**
 * `T` as JSON holds it. Enums are closed: openapi-fetch takes what stands for
 * any other string in them for an object.
 */
type InJson<T> = T extends string
  ? Listed<T>
  : T extends AsText
    ? string
    : T extends ReadonlyArray<infer Item>
      ? Array<InJson<Item>>
      : T extends object
        ? { [Name in keyof T]: InJson<T[Name]> }
        : T;

/** `T` as a form or a query holds it: enums are closed, and there is no `null`, which is written as an empty string. */
type InForm<T> = T extends string
  ? Listed<T>
  : T extends AsText
    ? string
    : T extends null
      ? never
      : T extends ReadonlyArray<infer Item>
        ? Array<InForm<Item>>
        : T extends object
          ? { [Name in keyof T]: InForm<T[Name]> }
          : T;

/** The values that an enum lists. */
type Listed<T extends string> = T extends object ? never : T;

/** Numbers that are written as text, since they can be of any size. */
type AsText = bigint | { toJSON(): string };

export type { ErrorBody };
