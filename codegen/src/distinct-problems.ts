import type { Problem } from "./problem.js";

/** Each problem once: what shares a specification, or a folder, shares its problems. */
export function distinctProblems(
  problems: readonly Problem[],
): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return !seen.has(key) && seen.add(key);
  });
}
