import { access } from "./access.js";
import type { Place, Step } from "./fact.js";

/**
 * A place as people write it: `Identity.VerificationSession.last_error.code`,
 * `WebhookEndpointCreateParams.enabled_events[]`, `ChargeResource.list().data[]`,
 * `ChargeResource.list(params)`, and `Customer.metadata.*`.
 */
export function subjectOf({ root, steps }: Place): string {
  return root.join(".") + steps.map(stepText).join("");
}

function stepText(step: Step): string {
  switch (step.kind) {
    case "member":
      return access("", step.name);
    case "element":
      return "[]";
    case "item":
      return `[${step.index}]`;
    case "entry":
      return ".*";
    case "parameter":
      return `(${step.name})`;
    case "result":
      return "()";
  }
}

/** The place of the object or the function that has what is at a place. */
export function ownerOf({ root, steps }: Place): Place {
  return { root, steps: steps.slice(0, -1) };
}
