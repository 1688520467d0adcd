import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import {
  emptyReport,
  history,
  report,
} from "../../codegen/test/diff-report/html/report-examples.js";
import { violations } from "./accessibility-violations.js";
import { startChromium } from "./chromium.js";
import { OpenedReport } from "./opened-report.js";

describe("axe-core finds nothing", () => {
  let browser: Browser;
  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());

  for (const colorScheme of ["light", "dark"] as const) {
    for (const [name, viewport] of [
      ["desktop", { width: 1280, height: 5000 }],
      ["phone", { width: 360, height: 8000 }],
    ] as const) {
      it(`in ${colorScheme} colors on a ${name}`, async (test) => {
        const options = { colorScheme, viewport };
        const { page } = await OpenedReport.in(
          browser,
          test,
          report,
          history,
          options,
        );
        assert.deepEqual(await violations(page), []);
      });
    }

    it(`in ${colorScheme} colors where nothing changed`, async (test) => {
      const { page } = await OpenedReport.in(
        browser,
        test,
        emptyReport,
        history,
        { colorScheme },
      );
      assert.deepEqual(await violations(page), []);
    });
  }

  it("without JavaScript, where all is there to be read", async (test) => {
    const { page } = await OpenedReport.in(browser, test, report, history, {
      javaScriptEnabled: false,
    });
    assert.equal(await page.locator("article:visible").count(), 4);
    assert.equal(await page.locator("tr[data-subject]:visible").count(), 8);
    assert.equal(await page.locator("form, select").first().isVisible(), false);
  });

  it("on a phone, nothing is wider than the screen", async (test) => {
    const viewport = { width: 360, height: 640 };
    const { page } = await OpenedReport.in(browser, test, report, history, {
      viewport,
    });
    assert.equal(
      await page.evaluate<number>("document.documentElement.scrollWidth"),
      360,
    );
  });
});
