import type { Rule } from "./rule.js";
import { rulesFor, rulesForBoth } from "./rule.js";

/** Rules for what objects, methods and functions have. */
export const memberRules: readonly Rule[] = [
  ...rulesFor("optional-member", "added", {
    read: ["additive", "there is more to read"],
    write: ["additive", "what was sent can still be sent"],
  }),
  ...rulesForBoth(
    "optional-member",
    "removed",
    "breaking",
    "code that names the member stops to compile",
  ),
  ...rulesFor("required-member", "added", {
    read: ["additive", "there is more to read; only fixtures have to have it"],
    write: ["breaking", "what was sent lacks a member that it has to have"],
  }),
  ...rulesForBoth(
    "required-member",
    "removed",
    "breaking",
    "code that names the member stops to compile",
  ),
  ...rulesFor("method", "added", {
    read: ["additive", "there is more to call"],
    write: ["breaking", "a test double of the interface lacks the method"],
  }),
  ...rulesForBoth(
    "method",
    "removed",
    "breaking",
    "code that calls the method stops to compile",
  ),
  ...rulesFor("signature", "added", {
    read: ["additive", "there is one more way to call it"],
    write: ["breaking", "a test double of the interface cannot be called so"],
  }),
  ...rulesForBoth(
    "signature",
    "removed",
    "breaking",
    "calls with these arguments stop to compile",
  ),
  ...rulesFor("optional-parameter", "added", {
    read: ["additive", "a function may ignore what it is given"],
    write: ["additive", "calls without it stay right"],
  }),
  ...rulesFor("optional-parameter", "removed", {
    read: ["breaking", "a function that takes it is given too little"],
    write: ["breaking", "calls with it have an argument too many"],
  }),
  ...rulesFor("required-parameter", "added", {
    read: ["additive", "a function may ignore what it is given"],
    write: ["breaking", "calls lack an argument"],
  }),
  ...rulesFor("required-parameter", "removed", {
    read: ["breaking", "a function that takes it is given too little"],
    write: ["breaking", "calls have an argument too many"],
  }),
  ...rulesFor("presence", "made-optional", {
    read: ["breaking", "code has to say what happens when it is absent"],
    write: ["additive", "what was sent can still be sent"],
  }),
  ...rulesFor("presence", "made-required", {
    read: ["additive", "code that handles its absence stays right"],
    write: ["breaking", "what was sent without it lacks it"],
  }),
  ...rulesFor("index", "added", {
    read: ["additive", "there are more names to read"],
    write: ["additive", "what was sent can still be sent"],
  }),
  ...rulesForBoth(
    "index",
    "removed",
    "breaking",
    "code that uses a name of its own stops to compile",
  ),
];
