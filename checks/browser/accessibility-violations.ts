import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe-core has against a page, a line for each; all of its rules count. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(axe, "utf8"));
  const results = await page.evaluate<AxeResults>("axe.run()");
  assert.ok(results.passes.length > 20, "axe-core found little to check");
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
