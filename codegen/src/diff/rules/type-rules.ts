import type { Rule } from "./rule.js";
import { rulesFor, rulesForBoth } from "./rule.js";

const TAKES_MORE = "what was sent can still be sent";
const TAKES_LESS = "what was sent may not be sent any more";
const GIVES_MORE = "code that covers all cases lacks one";
const GIVES_LESS = "code for what no longer comes stops to compile";

/** Rules for the types of values. */
export const typeRules: readonly Rule[] = [
  ...rulesFor("null", "added", {
    read: ["breaking", "code that uses the value has to handle null"],
    write: ["additive", TAKES_MORE],
  }),
  ...rulesFor("null", "removed", {
    read: ["additive", "code that handles null stays right"],
    write: ["breaking", TAKES_LESS],
  }),
  ...rulesFor("value", "added", {
    read: ["breaking", "a switch over all values lacks a case"],
    write: ["additive", TAKES_MORE],
  }),
  ...rulesFor("value", "removed", {
    read: ["breaking", "a comparison with the value stops to compile"],
    write: ["breaking", TAKES_LESS],
  }),
  ...rulesFor("open-value", "added", {
    read: ["additive", "the enum was open: code has a default"],
    write: ["additive", TAKES_MORE],
  }),
  ...rulesFor("open-value", "removed", {
    read: ["additive", "the enum is open: a comparison still compiles"],
    write: ["additive", "the enum is open: the value can still be sent"],
  }),
  ...rulesFor("enum", "opened", {
    read: ["breaking", "a switch over all values lacks a default"],
    write: ["additive", TAKES_MORE],
  }),
  ...rulesFor("enum", "closed", {
    read: ["breaking", "a comparison with another value stops to compile"],
    write: ["breaking", TAKES_LESS],
  }),
  ...rulesForBoth(
    "enum",
    "listed",
    "additive",
    "an open enum and a string take and give the same",
  ),
  ...rulesForBoth(
    "enum",
    "unlisted",
    "additive",
    "an open enum and a string take and give the same",
  ),
  ...rulesFor("alternative", "added", {
    read: ["breaking", GIVES_MORE],
    write: ["additive", TAKES_MORE],
  }),
  ...rulesFor("alternative", "removed", {
    read: ["breaking", GIVES_LESS],
    write: ["breaking", TAKES_LESS],
  }),
  ...rulesFor("type", "widened", {
    read: ["breaking", GIVES_MORE],
    write: ["additive", TAKES_MORE],
  }),
  ...rulesFor("type", "narrowed", {
    read: ["breaking", GIVES_LESS],
    write: ["breaking", TAKES_LESS],
  }),
  ...rulesFor("type", "replaced", {
    read: ["breaking", "code that uses the value as what it was is wrong"],
    write: ["breaking", TAKES_LESS],
  }),
  ...rulesFor("length", "widened", {
    read: ["breaking", "code for all lengths lacks one"],
    write: ["additive", TAKES_MORE],
  }),
  ...rulesFor("length", "narrowed", {
    read: [
      "breaking",
      "code for a length that no longer comes stops to compile",
    ],
    write: ["breaking", TAKES_LESS],
  }),
  ...rulesFor("length", "replaced", {
    read: [
      "breaking",
      "code for what was at an index, or for the length, is wrong",
    ],
    write: ["breaking", TAKES_LESS],
  }),
];
