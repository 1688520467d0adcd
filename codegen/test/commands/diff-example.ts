import { runIn, type Workplace } from "./run-contractgen.js";

/** A specification of a shop whose orders have a status. */
export function specification(
  values: readonly string[],
  description = "Where it is.",
): string {
  return `openapi: 3.0.3
info: { version: 2026-03-25.dahlia }
paths: {}
components:
  schemas:
    order:
      properties:
        object: { type: string, enum: [order] }
        status: { type: string, enum: [${values.join(", ")}], description: ${description} }
      required: [object, status]
`;
}

/** Runs `contractgen diff` in a workplace. */
export const compare = (workplace: Workplace, ...argv: readonly string[]) =>
  runIn(workplace, "diff", ...argv);

/** Two API versions of the shop. */
export const older = "2026-03-25.dahlia";
export const newer = "2026-04-22.dahlia";

/** A contract of them, and files that are compared with it. */
export const files = {
  "spec/contract.json": JSON.stringify({
    default: newer,
    versions: {
      [older]: { specification: "1.yaml" },
      [newer]: { specification: "2.yaml" },
    },
  }),
  "spec/1.yaml": specification(["paid", "sent"]),
  "spec/2.yaml": specification(["lost", "paid", "sent"]),
  "same.yaml": specification(["paid", "sent"]),
  "described.yaml": specification(["paid", "sent"], "How far it is."),
};
