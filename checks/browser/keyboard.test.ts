import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import {
  history,
  report,
} from "../../codegen/test/diff-report/html/report-examples.js";
import { startChromium } from "./chromium.js";
import { OpenedReport } from "./opened-report.js";

/** What has the focus, and whether that can be seen. */
interface Focus {
  readonly name: string;
  readonly isVisible: boolean;
}

/** In the page: a name for what has the focus, and whether it, or what stands for it, has an outline. */
const focusOf = `(() => {
  const element = document.activeElement;
  const shown = element.type === "radio" ? element.nextElementSibling : element;
  const style = getComputedStyle(shown);
  const { width, height } = shown.getBoundingClientRect();
  return {
    name: element.id || element.name || element.getAttribute("href") || element.className || element.tagName,
    isVisible: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && width > 0 && height > 0,
  };
})()`;

function focus(page: Page): Promise<Focus> {
  return page.evaluate<Focus>(focusOf);
}

describe("the page by keyboard alone", () => {
  let browser: Browser;
  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());

  it("begins with a link that skips to the changes", async (test) => {
    const { page } = await OpenedReport.in(browser, test, report, history);
    await page.keyboard.press("Tab");
    assert.equal((await focus(page)).name, "#main");
    await page.keyboard.press("Enter");
    assert.equal((await focus(page)).name, "main");
    await page.keyboard.press("Tab");
    assert.equal((await focus(page)).name, "SUMMARY");
  });

  it("leads to everything, in the order of the page, visibly, and out again", async (test) => {
    const { page } = await OpenedReport.in(browser, test, report, history);
    const names: string[] = [];
    for (let count = 0; count < 100; count += 1) {
      await page.keyboard.press("Tab");
      const { name, isVisible } = await focus(page);
      if (name === "BODY" || (count > 0 && name === "#main")) break;
      assert.ok(isVisible, `the focus on ${name} cannot be seen`);
      names.push(name);
    }
    const ids = ["q", "level", "direction", "rule", "view", "subject"];
    assert.deepEqual(names.slice(0, 5), [
      "#main",
      "#breaking",
      "#additive",
      "#documentation",
      "theme",
    ]);
    assert.deepEqual(
      names.filter((name) => ids.includes(name)),
      ids,
    );
    const links = (pattern: RegExp) =>
      names.filter((name) => pattern.test(name)).length;
    assert.equal(links(/^#(?:breaking|additive|documentation)-/u), 3);
    assert.equal(links(/^#Identity\./u), 4);
    assert.equal(names.at(-1), "table");
  });

  it("leads to the search with /, empties it with Escape, and lets / be typed", async (test) => {
    const opened = await OpenedReport.in(browser, test, report, history);
    const { page } = opened;
    await page.keyboard.press("/");
    assert.equal((await focus(page)).name, "q");
    await page.keyboard.type("paths/~1");
    assert.equal(await page.getByLabel("Search").inputValue(), "paths/~1");
    assert.equal((await opened.changes()).length, 1);
    await page.keyboard.press("Escape");
    assert.equal(await page.getByLabel("Search").inputValue(), "");
    assert.equal((await opened.changes()).length, 4);
  });

  it("filters by arrows and space", async (test) => {
    const opened = await OpenedReport.in(browser, test, report, history);
    const { page } = opened;
    await page.keyboard.press("/");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    assert.equal((await opened.changes()).length, 2);
    await page.keyboard.press("ArrowRight");
    assert.equal((await opened.changes()).length, 1);
    for (let count = 0; count < 3; count += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    assert.equal(await page.locator("article pre:visible").count(), 0);
  });
});
