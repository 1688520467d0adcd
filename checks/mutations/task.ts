import type { Sample } from "./trial.js";

/** What a process of its own is to try; it answers with a list of `TriedMutant`. */
export interface Task {
  readonly apiVersion: string;
  readonly sample?: Sample;
}
