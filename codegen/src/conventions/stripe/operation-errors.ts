import type { QualifiedName } from "../../model/contract.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { Context } from "./context.js";
import { pascalCase } from "../naming.js";
import type { ResourceMethod } from "./operations.js";

/**
 * The errors of the official client that the comment of a method names, in the
 * order of `x-stripeErrors`, each once: `rate_limit` is `Stripe.RateLimitError`.
 */
export function thrownErrors(
  { operation, pointer }: ResourceMethod,
  { extensions, problems }: Context,
): readonly QualifiedName[] {
  const classes = new Set<string>();
  for (const error of extensions.errors(operation, pointer)) {
    const name = pascalCase(error.type);
    if (name !== undefined) {
      classes.add(`${name}Error`);
      continue;
    }
    problems.report(
      "invalid-name",
      `${JSON.stringify(error.type)} gives no name for an error`,
      pointerTo(error.pointer, "type"),
    );
  }
  return [...classes].map((name) => ["Stripe", name]);
}
