import { join } from "node:path";
import { readContract, specifications } from "../specification-contract.js";
import { contractgen, contractOfRepository } from "./contractgen.js";
import { openapiTypescript } from "./openapi-typescript.js";
import type { Comparison, Subject } from "./subject.js";
import { nodeStart } from "./subject.js";

/** The comparisons, given the file of the whole public specification. */
export function comparisons(wholeSpecification: string): readonly Comparison[] {
  const { default: newest, versions } = readContract();
  const fragment = versions[newest]?.specification ?? "";
  return [
    comparison(
      "The whole public specification of Stripe's API, in JSON",
      wholeSpecification,
    ),
    comparison(
      `The fragment of Identity of ${newest}, in YAML`,
      join(specifications, fragment),
      contractOfRepository,
    ),
  ];
}

function comparison(
  title: string,
  specification: string,
  ...others: readonly Subject[]
): Comparison {
  const { checked, unchecked } = contractgen(specification);
  const yardstick = openapiTypescript(specification);
  return {
    title,
    subjects: [nodeStart, unchecked, checked, ...others, yardstick],
    yardstick,
  };
}
