import type { Fact } from "../fact.js";

/** What says where a fact is. */
type Whereabouts = "direction" | "place" | "site" | "pointer";

type WithoutWhereabouts<Each> = Each extends Fact
  ? Omit<Each, Whereabouts>
  : never;

/** A fact that does not say where. */
export type Difference = WithoutWhereabouts<Fact>;
