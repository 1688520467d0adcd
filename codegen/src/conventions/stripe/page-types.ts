import {
  arrayOf,
  declared,
  interfaceOf,
  library,
  literal,
  methodOf,
  optionalProperty,
  primitive,
  requiredParameter,
  requiredProperty,
  typeParameter,
  unionOf,
} from "../../model/build.js";
import type {
  InterfaceDeclaration,
  Parameter,
  Property,
  Type,
} from "../../model/contract.js";

const string = primitive("string");
const number = primitive("number");
const boolean = primitive("boolean");
const noValue = primitive("void");
const T = typeParameter("T");

/** The client types for pages of objects, and for what methods that give pages return. */
export const pageTypes = {
  ApiList: page("ApiList", "One page of a list.", [
    requiredProperty("object", literal("list"), "Always `list`."),
    requiredProperty(
      "data",
      arrayOf(T),
      "The objects on this page, newest first.",
    ),
    requiredProperty(
      "has_more",
      boolean,
      "Whether there are objects after the last one of this page; send its ID as `starting_after` for the next page.",
    ),
    requiredProperty(
      "url",
      string,
      "The path of the API that gives this list.",
    ),
  ]),
  ApiListPromise: pagePromise(
    "ApiListPromise",
    "ApiList",
    "What a list method returns: await it for the first page, or iterate over it with `for await` for the objects of all pages.",
    [onDone()],
  ),
  ApiSearchResult: page("ApiSearchResult", "One page of what a search found.", [
    requiredProperty(
      "object",
      literal("search_result"),
      "Always `search_result`.",
    ),
    requiredProperty("data", arrayOf(T), "The objects on this page."),
    requiredProperty(
      "has_more",
      boolean,
      "Whether there are more results; send `next_page` as `page` for the next page.",
    ),
    requiredProperty(
      "url",
      string,
      "The path of the API that gives these results.",
    ),
    requiredProperty(
      "next_page",
      unionOf([string, primitive("null")]),
      "What to send as `page` for the next page; `null` on the last one.",
    ),
    optionalProperty(
      "total_count",
      number,
      "How many objects were found; absent unless `expand` names it.",
    ),
  ]),
  ApiSearchResultPromise: pagePromise(
    "ApiSearchResultPromise",
    "ApiSearchResult",
    "What a search method returns: await it for the first page, or iterate over it with `for await` for the objects of all pages.",
    [],
  ),
};

/** A generic interface of one page. */
export function page(
  name: string,
  documentation: string,
  members: readonly Property[],
): InterfaceDeclaration {
  return {
    ...interfaceOf(name, "read", documentation, members),
    typeParameters: ["T"],
  };
}

/** A promise of a page that can be iterated over; `further` parameters end those of its methods. */
export function pagePromise(
  name: string,
  pageName: string,
  documentation: string,
  further: readonly Parameter[],
): InterfaceDeclaration {
  const handler: Type = {
    kind: "function",
    parameters: [requiredParameter("item", T)],
    returns: unionOf([
      boolean,
      noValue,
      library("Promise", unionOf([boolean, noValue])),
    ]),
  };
  const limits: Type = {
    kind: "object",
    members: [requiredProperty("limit", number)],
  };
  const members = [
    methodOf(
      "autoPagingEach",
      [requiredParameter("handler", handler), ...further],
      library("Promise", noValue),
      "Calls `handler` with each object of all pages in turn, until it returns or resolves to `false`. Resolves when done.",
    ),
    methodOf(
      "autoPagingToArray",
      [requiredParameter("opts", limits), ...further],
      library("Promise", arrayOf(T)),
      "Collects the objects of all pages, at most `opts.limit` of them (10,000 at the most).",
    ),
  ];
  return {
    ...interfaceOf(name, "call", documentation, members),
    typeParameters: ["T"],
    extends: [
      library("Promise", declared(["Response"], declared([pageName], T))),
      library("AsyncIterableIterator", T),
    ],
  };
}

/** The callback that methods of lists call at the end. */
export function onDone(): Parameter {
  const type: Type = {
    kind: "function",
    // As in the official declarations: what is thrown can be anything.
    parameters: [requiredParameter("err", primitive("any"))],
    returns: noValue,
  };
  return { name: "onDone", optional: true, type };
}
