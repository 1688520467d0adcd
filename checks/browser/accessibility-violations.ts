import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, Result } from "axe-core";
import type { Page } from "playwright-core";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe-core has against a page, a line for each; all of its rules count. */
export async function violations(page: Page): Promise<readonly string[]> {
  return lines(await axeViolations(page));
}

/**
 * What axe-core calls serious or critical on a page of TypeDoc's, a line for
 * each. That the names in its trees are links within what opens them is left
 * out: both can be reached by keyboard, and the theme is made so.
 */
export async function seriousViolations(
  page: Page,
): Promise<readonly string[]> {
  const found = await axeViolations(page);
  return lines(
    found.filter(
      ({ id, impact }) =>
        id !== "nested-interactive" &&
        (impact === "serious" || impact === "critical"),
    ),
  );
}

async function axeViolations(page: Page): Promise<readonly Result[]> {
  await page.evaluate(await readFile(axe, "utf8"));
  const results = await page.evaluate<AxeResults>("axe.run()");
  assert.ok(results.passes.length > 20, "axe-core found little to check");
  return results.violations;
}

function lines(results: readonly Result[]): readonly string[] {
  return results.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
