import {
  BaseResolver,
  createConfig,
  lintDocument,
  makeDocumentFromString,
} from "@redocly/openapi-core";
import { descriptions } from "./specification-descriptions.js";

/** One thing that the validator finds wrong with a specification. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  /** Where, as a JSON Pointer in a URI fragment; `#/` is the document. */
  readonly pointer: string;
}

/** A specification is one file: what refers to another does not resolve. */
class SingleFileResolver extends BaseResolver {
  override loadExternalRef(reference: string): Promise<never> {
    return Promise.reject(
      new Error(`${reference} is outside of the specification`),
    );
  }
}

/** The validator's recommended rules, all as errors, but for those that do not fit. */
const configuration = createConfig({
  extends: ["recommended-strict"],
  plugins: [descriptions],
  rules: {
    "contract/described": "error",
    // Stripe's form of a reference that may be null is `nullable` beside an
    // `anyOf` of that reference alone, without a `type`.
    "nullable-type-sibling": "off",
    "no-illogical-composition-keywords": "off",
    // The schemas of events belong to the contract, and no path refers to them.
    "no-unused-components": "off",
    // Stripe's documents describe every error as the `default` response.
    "operation-4xx-response": "off",
    // The API is Stripe's, and its licence is not ours to state.
    "info-license": "off",
  },
});

/**
 * Gives all that is wrong with a specification: by the rules of OpenAPI, by
 * the validator's advice, and in its descriptions. Nothing but `text` is read.
 */
export async function findFaults(text: string): Promise<readonly Finding[]> {
  const problems = await lintDocument({
    document: makeDocumentFromString(text, "specification.yaml"),
    config: await configuration,
    externalRefResolver: new SingleFileResolver(),
  });
  return problems.map(({ ruleId, message, location }) => ({
    rule: ruleId,
    message,
    pointer: location[0]?.pointer ?? "",
  }));
}
