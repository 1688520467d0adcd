import {
  expectAssignable,
  expectDocCommentIncludes,
  expectNotAssignable,
  expectType,
} from "tsd";
import type {
  Address,
  Emptyable,
  Metadata,
  MetadataParam,
  OtherString,
  PaginationParams,
  RangeQueryParam,
} from "identity-contract/2026-10-28.endive";
import type { Equal } from "../equal.js";

// Each type is stated here in full, by hand: `Equal` holds the declaration to
// it. What follows shows what that means for values.

// Address
type PostalAddress = {
  city: string | null;
  country: string | null;
  line1: string | null;
  line2: string | null;
  postal_code: string | null;
  state: string | null;
};
declare const address: Address;
expectType<PostalAddress>(address);
expectType<Equal<typeof address, PostalAddress>>(true);
// Every part is there, and `null` where it has no value.
expectNotAssignable<Address>({ city: "Berlin", country: "DE" });
expectNotAssignable<Address>({
  city: "Berlin",
  country: "DE",
  line1: undefined,
  line2: null,
  postal_code: null,
  state: null,
});
expectDocCommentIncludes<"ISO 3166-1 alpha-2">(address.country);

// Metadata: what the API returns is text.
type Texts = { [name: string]: string };
declare const metadata: Metadata;
expectType<Texts>(metadata);
expectType<Equal<typeof metadata, Texts>>(true);
expectAssignable<Metadata>({});
expectAssignable<Metadata>({ order: "6735" });
expectNotAssignable<Metadata>({ order: 6735 });
expectNotAssignable<Metadata>({ order: null });

// MetadataParam: numbers can be sent too, and `null` to remove a key.
type TextsNumbersAndRemovals = { [name: string]: string | number | null };
declare const metadataParam: MetadataParam;
expectType<TextsNumbersAndRemovals>(metadataParam);
expectType<Equal<typeof metadataParam, TextsNumbersAndRemovals>>(true);
expectAssignable<MetadataParam>({ order: 6735, note: null, color: "" });
expectNotAssignable<MetadataParam>({ urgent: true });
expectNotAssignable<MetadataParam>({ order: undefined });
// What was returned can be sent back; not the other way around.
expectAssignable<MetadataParam>(metadata);
expectNotAssignable<Metadata>(metadataParam);

// Emptyable: `null` and an empty string remove the value that is set.
type DocumentOrNone = null | "" | { document: string };
declare const emptyable: Emptyable<{ document: string }>;
expectType<DocumentOrNone>(emptyable);
expectType<Equal<typeof emptyable, DocumentOrNone>>(true);
expectAssignable<Emptyable<number>>("");
expectAssignable<Emptyable<number>>(null);
expectNotAssignable<Emptyable<number>>("0");
expectNotAssignable<Emptyable<number>>(undefined);

// PaginationParams
type Page = {
  ending_before?: string;
  limit?: number;
  starting_after?: string;
};
declare const paginationParams: PaginationParams;
expectType<Page>(paginationParams);
expectType<Equal<typeof paginationParams, Page>>(true);
expectAssignable<PaginationParams>({});
expectNotAssignable<PaginationParams>({ limit: "10" });
expectNotAssignable<PaginationParams>({ starting_after: null });
expectDocCommentIncludes<"1 to 100">(paginationParams.limit);

// RangeQueryParam
type Range = { gt?: number; gte?: number; lt?: number; lte?: number };
declare const rangeQueryParam: RangeQueryParam;
expectType<Range>(rangeQueryParam);
expectType<Equal<typeof rangeQueryParam, Range>>(true);
expectAssignable<RangeQueryParam>({ gte: 1695680526, lt: 1695766926 });
expectNotAssignable<RangeQueryParam>({ gt: new Date() });
expectNotAssignable<RangeQueryParam>({ gt: null });

// OtherString: any string, without taking the known values from completion.
type AnyOtherString = string & Record<never, never>;
declare const otherString: OtherString;
expectType<AnyOtherString>(otherString);
expectType<Equal<typeof otherString, AnyOtherString>>(true);
expectType<Equal<typeof otherString, string>>(false);
expectAssignable<OtherString>("added_later");
expectAssignable<string>(otherString);
expectNotAssignable<OtherString>(null);
expectNotAssignable<OtherString>(1);
