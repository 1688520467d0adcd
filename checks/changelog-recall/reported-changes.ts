import { join } from "node:path";
import { compareSpecifications } from "../../codegen/src/generation/compare-specifications.js";
import { formatProblem } from "../../codegen/src/report/format-problem.js";
import { specifications } from "../specification-contract.js";
import type { ReadEnd, UnreadEnd } from "./end-surfaces.js";
import type { Reported } from "./reported.js";
import { reportedOf } from "./reported.js";

/** What `contractgen diff` reports between the specifications of two ends, without comments. */
export async function reportedChanges(
  base: ReadEnd,
  revision: ReadEnd,
): Promise<{ readonly changes: readonly Reported[] } | UnreadEnd> {
  const side = ({ specification, end: { apiVersion } }: ReadEnd) => ({
    name: specification,
    options: { apiVersion },
  });
  const report = await compareSpecifications(
    {
      contractFile: join(specifications, "contract.json"),
      base: side(base),
      revision: side(revision),
    },
    { onStep: () => {}, proof: true },
  );
  return report.ok
    ? { changes: report.value.changes.flatMap((one) => reportedOf(one) ?? []) }
    : { problems: report.problems.map((problem) => formatProblem(problem)) };
}
