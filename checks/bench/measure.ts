import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ProcessCost } from "./measured-process.js";
import { measureProcess } from "./measured-process.js";
import type { Subject } from "./subject.js";

/** A subject and what each of its runs took, in the order of the rounds. */
export interface Measurement {
  readonly subject: Subject;
  readonly seconds: readonly number[];
  readonly peakMegabytes: readonly number[];
}

/**
 * Measures subjects in rounds, each subject once a round, so that what else
 * the machine does hits all of them alike. A round before the first is not
 * counted: it brings files into the system's memory.
 */
export async function measure(
  subjects: readonly Subject[],
  rounds: number,
): Promise<readonly Measurement[]> {
  const costs = subjects.map((): ProcessCost[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, subject] of subjects.entries()) {
      const cost = await measureOnce(subject);
      if (round > 0) costs[index]?.push(cost);
    }
  }
  return subjects.map((subject, index) => ({
    subject,
    seconds: costs[index]?.map(({ seconds }) => seconds) ?? [],
    peakMegabytes: costs[index]?.map((cost) => cost.peakMegabytes) ?? [],
  }));
}

async function measureOnce(subject: Subject): Promise<ProcessCost> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    return await measureProcess(await subject.prepare(folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}
