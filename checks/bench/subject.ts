import type { NodeCommand } from "./measured-process.js";

/** Something that is measured by running it as a process. */
export interface Subject {
  readonly title: string;
  /** Makes its command, and what that needs, given a new folder that is empty. */
  readonly prepare: (folder: string) => NodeCommand | Promise<NodeCommand>;
}

/** Subjects that do the same work, to be compared with each other. */
export interface Comparison {
  readonly title: string;
  readonly subjects: readonly Subject[];
  /** The one of them that the others are measured by. */
  readonly yardstick: Subject;
}

/** The least that any process takes. */
export const nodeStart: Subject = {
  title: "Node, starting and ending",
  prepare: (folder) => ({ arguments: ["--eval", "0"], workingFolder: folder }),
};
