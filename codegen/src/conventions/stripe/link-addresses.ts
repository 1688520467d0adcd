import type { ReleaseFeatures } from "./releases.js";

/**
 * The whole address of a link in a comment: paths (`/x`) and fragments (`#x`)
 * are those of Stripe's sites; any other is whole as it is.
 */
export function wholeAddress(
  address: string,
  { fragmentsOnApiSite, pathsOnDocumentationSite }: ReleaseFeatures,
): string {
  if (address.startsWith("#")) {
    return fragmentsOnApiSite
      ? `https://api.stripe.com${address}`
      : `https://stripe.com/docs/api${address}`;
  }
  if (!address.startsWith("/")) return address;
  return pathsOnDocumentationSite
    ? `https://docs.stripe.com${address}`
    : `https://stripe.com${address}`;
}
