import type { ClientTypeName } from "./client-types.js";
import type { ReleaseFeatures } from "./releases.js";
import type { PageShape } from "./shapes.js";

/** The client types for one page, and for what a method returns that gives pages. */
interface PageTypes {
  readonly page: ClientTypeName;
  readonly promise: ClientTypeName;
}

const lists: PageTypes = { page: "ApiList", promise: "ApiListPromise" };

/** The client types for pages of one sort in the official release of these features. */
export function pageTypesOf(
  { object }: PageShape,
  features: ReleaseFeatures,
): PageTypes {
  switch (object) {
    case "list":
      return lists;
    case "search_result":
      return { page: "ApiSearchResult", promise: "ApiSearchResultPromise" };
    case "v2_list":
      return features.v2ListPromises
        ? { page: "V2List", promise: "V2ListPromise" }
        : lists;
  }
}
