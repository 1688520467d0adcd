import assert from "node:assert/strict";
import { test } from "node:test";
import { releaseFeatures } from "../../../src/conventions/stripe/releases.js";
import { requestOptions } from "../../../src/conventions/stripe/request-options.js";

/** The names of the options of an API version, in order; `-name` is deprecated. */
function names(apiVersion: string): string {
  return requestOptions(releaseFeatures(apiVersion))
    .members.flatMap((member) =>
      member.kind === "property"
        ? [`${member.deprecated ? "-" : ""}${member.name}`]
        : [],
    )
    .join(" ");
}

const before11 =
  "apiKey -api_key idempotencyKey -idempotency_key stripeAccount -stripe_account apiVersion -stripeVersion -stripe_version maxNetworkRetries timeout host";
const before18 =
  "apiKey idempotencyKey stripeAccount apiVersion maxNetworkRetries timeout host";
const before22 =
  "apiKey idempotencyKey stripeAccount stripeContext apiVersion maxNetworkRetries timeout host";
const current =
  "apiKey idempotencyKey stripeAccount stripeContext apiVersion maxNetworkRetries timeout authenticator headers streaming";

test("the options of a request are those of the official release", () => {
  for (const [apiVersion, expected] of [
    ["2020-08-27", before11],
    ["2022-08-01", before11],
    ["2022-11-15", before18],
    ["2025-05-28.basil", before18],
    ["2025-06-30.basil", before22],
    ["2026-02-25.clover", before22],
    ["2026-03-25.dahlia", current],
    ["2026-10-28.endive", current],
  ] as const) {
    assert.equal(names(apiVersion), expected, apiVersion);
  }
});

test("each option has a comment, and speaks of contexts only where there are any", () => {
  for (const apiVersion of ["2020-08-27", "2026-10-28.endive"]) {
    const { members } = requestOptions(releaseFeatures(apiVersion));
    const comments = members.map((member) =>
      member.kind === "index" ? "" : member.documentation,
    );
    assert.ok(comments.every((comment) => comment !== ""));
    assert.equal(
      comments.some((comment) => comment.includes("stripeContext")),
      apiVersion === "2026-10-28.endive",
    );
  }
});
