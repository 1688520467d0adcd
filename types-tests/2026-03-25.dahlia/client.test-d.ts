import {
  expectAssignable,
  expectDocCommentIncludes,
  expectNotAssignable,
  expectType,
} from "tsd";
import type {
  ApiList,
  ApiListPromise,
  RequestOptions,
  Response,
} from "identity-contract/2026-03-25.dahlia";
import type { Equal } from "../equal.js";

// Each type is stated here in full, by hand: `Equal` holds the declaration to
// it. What follows shows what that means for values.

/** Stands for any object of the API. */
interface Item {
  id: string;
}

// RequestOptions
type Options = {
  apiKey?: string;
  idempotencyKey?: string;
  stripeAccount?: string;
  stripeContext?: string;
  apiVersion?: string;
  maxNetworkRetries?: number;
  timeout?: number;
  authenticator?: (request: {
    host: string;
    port: string;
    path: string;
    method: string;
    headers: { [key: string]: string | number | Array<string> };
    body: string;
    protocol: string;
  }) => Promise<void>;
  headers?: { [headerName: string]: string };
  streaming?: boolean;
};
declare const requestOptions: RequestOptions;
expectType<Options>(requestOptions);
expectType<Equal<typeof requestOptions, Options>>(true);
expectAssignable<RequestOptions>({});
expectAssignable<RequestOptions>({
  apiKey: "rk_test_123",
  apiVersion: "2026-03-25.dahlia",
  idempotencyKey: "order-6735",
  maxNetworkRetries: 2,
  headers: { "X-Trace": "1" },
  timeout: 1000,
  async authenticator(request: { headers: { [key: string]: unknown } }) {
    request.headers["Authorization"] = "Bearer rk_test_123";
  },
});
expectNotAssignable<RequestOptions>({ timeout: "1s" });
expectNotAssignable<RequestOptions>({ headers: { "X-Trace": 1 } });
expectNotAssignable<RequestOptions>({ authenticator: () => "signature" });
expectNotAssignable<RequestOptions>({ stripeAccount: null });
expectDocCommentIncludes<"performs it at most once">(
  requestOptions.idempotencyKey,
);

// Response: the object, and the HTTP answer that it came in.
type ItemResponse = Item & {
  lastResponse: {
    headers: { [key: string]: string };
    requestId: string;
    statusCode: number;
    apiVersion?: string;
    idempotencyKey?: string;
    stripeAccount?: string;
  };
};
declare const response: Response<Item>;
expectType<ItemResponse>(response);
expectType<Equal<typeof response, ItemResponse>>(true);
expectType<string>(response.id);
expectType<string>(response.lastResponse.requestId);
expectType<string | undefined>(response.lastResponse.headers["request-id"]);
expectType<string | undefined>(response.lastResponse.idempotencyKey);
expectAssignable<Item>(response);
expectNotAssignable<Response<Item>>({ id: "vs_1" });

// ApiList: one page.
type ItemList = {
  object: "list";
  data: Array<Item>;
  has_more: boolean;
  url: string;
};
declare const list: ApiList<Item>;
expectType<ItemList>(list);
expectType<Equal<typeof list, ItemList>>(true);
expectNotAssignable<ApiList<Item>>([{ id: "vs_1" }]);
expectNotAssignable<ApiList<Item>>({
  object: "list",
  data: ["vs_1"],
  has_more: false,
  url: "/v1/identity/verification_sessions",
});
expectDocCommentIncludes<"`starting_after` for the next page">(list.has_more);

// ApiListPromise: a promise of a page, and an iterator over all pages.
interface ItemListPromise
  extends Promise<Response<ApiList<Item>>>, AsyncIterableIterator<Item> {
  autoPagingEach(
    handler: (item: Item) => boolean | void | Promise<boolean | void>,
    onDone?: (err: any) => void,
  ): Promise<void>;
  autoPagingToArray(
    opts: { limit: number },
    onDone?: (err: any) => void,
  ): Promise<Array<Item>>;
}
declare const listPromise: ApiListPromise<Item>;
expectType<ItemListPromise>(listPromise);
expectType<Equal<typeof listPromise, ItemListPromise>>(true);
expectType<Response<ApiList<Item>>>(await listPromise);
for await (const item of listPromise) expectType<Item>(item);
expectType<Promise<Array<Item>>>(listPromise.autoPagingToArray({ limit: 100 }));
expectType<Promise<void>>(
  listPromise.autoPagingEach((item) => {
    expectType<Item>(item);
    return false;
  }),
);
// @ts-expect-error The limit is required: a list may be very long.
listPromise.autoPagingToArray();
declare const promiseAlone: Promise<Response<ApiList<Item>>>;
expectNotAssignable<ApiListPromise<Item>>(promiseAlone);
expectDocCommentIncludes<"each object of all pages">(
  listPromise.autoPagingEach(() => true),
);
expectDocCommentIncludes<"at most `opts.limit`">(
  listPromise.autoPagingToArray({ limit: 1 }),
);
