import {
  arrayOf,
  declared,
  interfaceOf,
  methodOf,
  primitive,
  requiredParameter,
  requiredProperty,
} from "../../model/build.js";

const string = primitive("string");
const context = declared(["StripeContext"]);

/**
 * `StripeContext` as an interface: what an object of the official client's
 * class has. That class keeps its parts to itself, so that nothing else fits it.
 */
export const stripeContext = interfaceOf(
  "StripeContext",
  "call",
  "The account that an event comes from, as a path of accounts. It cannot be changed: `push` and `pop` give another one.",
  [
    requiredProperty(
      "segments",
      arrayOf(string),
      "The accounts of the path, outermost first.",
    ),
    methodOf(
      "push",
      [requiredParameter("segment", string)],
      context,
      "The path with one more account at its end.",
    ),
    methodOf(
      "pop",
      [],
      context,
      "The path without its last account. Throws where there is none.",
    ),
    methodOf(
      "toString",
      [],
      string,
      "The text of the `Stripe-Context` header, which `RequestOptions.stripeContext` takes.",
    ),
  ],
);
