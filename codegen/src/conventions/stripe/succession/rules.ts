import { isJsonObject } from "../../../openapi/json-type.js";
import type {
  Dispensable,
  SuccessionRules,
} from "../../../openapi/successor/rules.js";
import { describeValues } from "./value-descriptions.js";

/** Specifications for SDKs give every operation a body; that of GET is empty. */
const withoutBodyOfGet: Dispensable = (kind, object) => {
  const { get } = object;
  if (kind !== "pathItem" || !isJsonObject(get)) return object;
  const { requestBody, ...others } = get;
  return requestBody === undefined ? object : { ...object, get: others };
};

/** Classes of other languages, where TypeScript has types inside of a class: what is a class says so in `object`. */
const withoutInnerClass: Dispensable = (kind, object) => {
  const { "x-stripeResource": resource, ...others } = object;
  if (kind !== "schema" || resource === undefined) return object;
  const { properties } = object;
  return isJsonObject(properties) && Object.hasOwn(properties, "object")
    ? object
    : others;
};

/** Methods on collections are those of services once more. */
const withoutOtherMethods: Dispensable = (kind, object) => {
  const methods = object["x-stripeOperations"];
  if (kind !== "schema" || !Array.isArray(methods)) return object;
  const kept = methods.filter(
    (method: unknown) =>
      !isJsonObject(method) || method["method_on"] === "service",
  );
  return kept.length === methods.length
    ? object
    : { ...object, "x-stripeOperations": kept };
};

/** What a specification of Stripe's conventions means, for who continues a fragment of one by hand. */
export const successionRules: SuccessionRules = {
  extensions: new Set([
    "x-expansionResources",
    "x-optional",
    "x-requiredLeavesNullableOut",
    "x-stripeEnum",
    "x-stripeErrors",
    "x-stripeEvent",
    "x-stripeOperations",
    "x-stripeResource",
  ]),
  dispensable: [withoutBodyOfGet, withoutInnerClass, withoutOtherMethods],
  describeValues,
};
