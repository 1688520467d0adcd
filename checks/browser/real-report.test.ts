import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { compareSpecifications } from "../../codegen/src/generation/compare-specifications.js";
import { specificationHistory } from "../../codegen/src/generation/specification-history.js";
import { violations } from "./accessibility-violations.js";
import { startChromium } from "./chromium.js";
import { OpenedReport } from "./opened-report.js";

/** What this repository's own contract went through. */
const comparison = {
  contractFile: "spec/contract.json",
  base: { name: "2026-03-25.dahlia", options: {} },
  revision: { name: "2026-10-28.endive", options: {} },
};

async function openReal(
  browser: Browser,
  test: Parameters<typeof OpenedReport.in>[1],
  options: Parameters<typeof OpenedReport.in>[4],
): Promise<OpenedReport> {
  const report = await compareSpecifications(comparison, {
    onStep: () => undefined,
    proof: true,
  });
  const history = await specificationHistory(comparison, () => undefined);
  assert.ok(report.ok && history.ok);
  return OpenedReport.in(browser, test, report.value, history.value, options);
}

describe("the report of the two newest versions of Identity", () => {
  let browser: Browser;
  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());

  it("leads from the search to the change, and to the member's history", async (test) => {
    const fragment = "#q=redaction+validated";
    const opened = await openReal(browser, test, { fragment });
    assert.deepEqual(await opened.members(), ['redaction.status "validated"']);
    const changes = await opened.changes();
    assert.ok(changes.some((change) => change.includes("new value validated")));
    assert.deepEqual(opened.complaints, []);
    assert.deepEqual(opened.requests, []);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    it(`is accessible in ${colorScheme} colors, with all members shown`, async (test) => {
      const viewport = { width: 1280, height: 3000 };
      const fragment = "#members=all";
      const options = { colorScheme, viewport, fragment };
      const { page } = await openReal(browser, test, options);
      assert.deepEqual(await violations(page), []);
    });
  }
});
