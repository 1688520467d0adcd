/** A value of JSON. */
export type Json =
  string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [name: string]: Json;
}

/**
 * An object as the API returns it, published beside Stripe's specification as an
 * example: which fields it has, and of what kind their values are. The values
 * are our own.
 */
export interface PublishedFixture {
  readonly resource: "VerificationReport" | "VerificationSession";
  /** When it was published with these fields. */
  readonly published: string;
  /** The API versions of that time, and others that have these fields and no more to name. */
  readonly apiVersions: { readonly oldest: string; readonly newest: string };
  readonly value: JsonObject;
  /** Where it is not what its API versions say. */
  readonly deviations: readonly Deviation[];
}

/** A field that a fixture has and the API version has not, or the reverse, by its JSON pointer. */
export interface Deviation {
  readonly pointer: string;
  readonly is: "unknown" | "missing";
}

/** Gives the fixture's value with all deviations made good but one, where one is given. */
export function repaired(
  { value, deviations }: PublishedFixture,
  except?: Deviation,
): JsonObject {
  return deviations
    .filter((deviation) => deviation !== except)
    .reduce(
      (object, { pointer, is }) => repairedAt(object, pointer.slice(1), is),
      value,
    );
}

function repairedAt(
  object: JsonObject,
  path: string,
  is: Deviation["is"],
): JsonObject {
  const [name = "", ...rest] = path.split("/");
  const { [name]: inner, ...others } = object;
  if (rest.length > 0)
    return {
      ...object,
      // A pointer goes through objects alone: the test fails where it does not.
      [name]: repairedAt(inner as JsonObject, rest.join("/"), is),
    };
  return is === "unknown" ? others : { ...object, [name]: null };
}
