import {
  BaseResolver,
  createConfig,
  lintDocument,
  makeDocumentFromString,
} from "@redocly/openapi-core";

/** A fragment is one file: what refers to another does not resolve. */
class SingleFileResolver extends BaseResolver {
  override loadExternalRef(reference: string): Promise<never> {
    return Promise.reject(
      new Error(`${reference} is outside of the specification`),
    );
  }
}

/** What the OpenAPI specification asks for. */
const configuration = createConfig({
  extends: ["spec"],
  rules: {
    // Stripe's form of a reference that may be null has no `type`.
    "nullable-type-sibling": "off",
  },
});

/** What of a document is not as OpenAPI has it, a line each. */
export async function lintFragment(text: string): Promise<readonly string[]> {
  const problems = await lintDocument({
    document: makeDocumentFromString(text, "fragment.yaml"),
    config: await configuration,
    externalRefResolver: new SingleFileResolver(),
  });
  return problems.map(
    ({ ruleId, message, location }) =>
      `${ruleId}: ${message} (${location[0]?.pointer ?? "#/"})`,
  );
}
