import type { Method } from "../../model/contract.js";
import type { ReleaseFeatures } from "./releases.js";

/**
 * The signatures of a method: its own, then, in releases that have two where
 * the params are optional, the one that takes options in their place. Updates
 * have a single one in all releases.
 */
export function signaturesOf(
  method: Method,
  features: ReleaseFeatures,
): readonly Method[] {
  const others = method.parameters.filter(({ name }) => name !== "params");
  const isOptional = method.parameters.some(
    ({ name, optional }) => name === "params" && optional,
  );
  return isOptional && !hasOneSignature(method.name, features)
    ? [method, { ...method, parameters: others }]
    : [method];
}

function hasOneSignature(name: string, features: ReleaseFeatures): boolean {
  if (features.singleSignatures) return true;
  return features.partUpdatesOverloaded
    ? name === "update"
    : name.startsWith("update");
}
