import {
  arrayOf,
  literal,
  primitive,
  requiredProperty,
  typeParameter,
  unionOf,
} from "../../model/build.js";
import type { InterfaceDeclaration, Property } from "../../model/contract.js";
import { onDone, page, pagePromise } from "./page-types.js";
import type { ReleaseFeatures } from "./releases.js";

const url = unionOf([primitive("string"), primitive("null")]);

/** The client types for pages of API v2, as the official release of these features declares them. */
export function v2PageTypes({
  plainV2Lists,
}: ReleaseFeatures): Readonly<
  Record<"V2List" | "V2ListPromise", InterfaceDeclaration>
> {
  return {
    V2List: page("V2List", "One page of a list of API v2.", [
      requiredProperty(
        "data",
        arrayOf(typeParameter("T")),
        "The objects on this page.",
      ),
      requiredProperty(
        "next_page_url",
        url,
        "Where the next page is; `null` on the last one.",
      ),
      requiredProperty(
        "previous_page_url",
        url,
        "Where the page before is; `null` on the first one.",
      ),
      ...(plainV2Lists ? [] : neverThere),
    ]),
    V2ListPromise: pagePromise(
      "V2ListPromise",
      "V2List",
      "What a list method of API v2 returns: await it for the first page, or iterate over it with `for await` for the objects of all pages.",
      [onDone()],
    ),
  };
}

/** What pages of API v1 have, which releases from 22.2.0 to 22.6.2 declare on those of API v2 too. */
const neverThere: readonly Property[] = [
  requiredProperty("object", literal("list")),
  requiredProperty("has_more", primitive("boolean")),
  requiredProperty("url", primitive("string")),
].map((property) => ({
  ...property,
  documentation: "Never there: pages of API v2 do not have it.",
  deprecated: true,
}));
