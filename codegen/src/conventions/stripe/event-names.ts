import type { Irregularities } from "./irregularities.js";
import { pascalCase } from "../naming.js";

/**
 * The name of the interface of a snapshot event: `account.updated` gives
 * `AccountUpdatedEvent`; undefined for text that gives no name.
 */
export function snapshotEventName(
  type: string,
  { eventObjects }: Irregularities,
): string | undefined {
  const [object = "", ...rest] = type.split(".");
  const words = [eventObjects.get(object) ?? object, ...rest].join(".");
  return eventName(words);
}

/**
 * The name of the interface of a thin event, with what it is limited to in
 * words: `v2.core.account[identity].updated` gives
 * `V2CoreAccountIncludingIdentityUpdatedEvent`.
 */
export function thinEventName(type: string): string | undefined {
  return eventName(type.replaceAll("[", ".including."));
}

function eventName(words: string): string | undefined {
  const name = pascalCase(words);
  return name === undefined ? undefined : `${name}Event`;
}
