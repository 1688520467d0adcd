import type { Task } from "./task.js";
import { tryApiVersion } from "./trial.js";

process.once("message", (message) => {
  // mutate.ts, which starts this process, sends it nothing else.
  const { apiVersion, sample } = message as Task;
  process.send?.(tryApiVersion(apiVersion, sample));
});
