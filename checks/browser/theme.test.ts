import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import {
  history,
  report,
} from "../../codegen/test/diff-report/html/report-examples.js";
import { startChromium } from "./chromium.js";
import { OpenedReport } from "./opened-report.js";

/** How bright the page's background is: 0 is black, 255 white. */
function brightness(page: Page): Promise<number> {
  return page.evaluate<number>(
    "Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0])",
  );
}

describe("light and dark", () => {
  let browser: Browser;
  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());

  it("follows the system until one is chosen, and keeps to what was chosen", async (test) => {
    const { page } = await OpenedReport.in(browser, test, report, history, {
      colorScheme: "light",
    });
    assert.ok((await brightness(page)) > 200);
    await page.emulateMedia({ colorScheme: "dark" });
    assert.ok((await brightness(page)) < 50);
    await page.getByLabel("Theme").selectOption("light");
    assert.ok((await brightness(page)) > 200);
    await page.reload();
    assert.equal(await page.getByLabel("Theme").inputValue(), "light");
    assert.ok((await brightness(page)) > 200);
    await page.getByLabel("Theme").selectOption("system");
    assert.ok((await brightness(page)) < 50);
  });

  it("is light on paper, without what is to be clicked, and cuts nothing off", async (test) => {
    const { page } = await OpenedReport.in(browser, test, report, history, {
      colorScheme: "dark",
    });
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator("form").isVisible(), false);
    assert.equal(await page.locator("nav").isVisible(), false);
    assert.equal(await page.locator("article:visible").count(), 4);
    const color = await page.evaluate<string>(
      "getComputedStyle(document.querySelector('h3')).color",
    );
    const [red = 255] = (color.match(/\d+/gu) ?? []).map(Number);
    assert.ok(red < 100, color);
  });
});
