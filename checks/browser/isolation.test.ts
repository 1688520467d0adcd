import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import {
  history,
  historyOf,
  report,
  reportOf,
} from "../../codegen/test/diff-report/html/report-examples.js";
import { startChromium } from "./chromium.js";
import { OpenedReport } from "./opened-report.js";

describe("a page that keeps to itself", () => {
  let browser: Browser;
  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());

  it("asks for nothing and complains of nothing, whatever is done with it", async (test) => {
    const opened = await OpenedReport.in(browser, test, report, history);
    const { page } = opened;
    await page.getByLabel("Search").fill("status");
    await page.getByLabel("Theme").selectOption("dark");
    await page.getByRole("button", { name: "Show all" }).click();
    await page.locator("article a").first().click();
    await page.reload();
    assert.deepEqual(opened.requests, []);
    assert.deepEqual(opened.complaints, []);
  });

  it("lets nothing of a specification run, load or look like something else", async (test) => {
    const text = `</script></style></title></pre><script>window.ran = 1</script><img src="http://localhost:1/x" onerror="window.ran = 1"><a href="javascript:window.ran = 1">'"-->\u2028\u202e`;
    const members = historyOf([text, "2"], {
      [`Name.${text}`]: ["absent", "required"],
    });
    const opened = await OpenedReport.in(
      browser,
      test,
      reportOf(text),
      members,
    );
    const { page } = opened;
    await page.getByLabel("Search").fill("window.ran");
    await page.getByLabel("Rule").selectOption({ index: 1 });
    await page.getByLabel("Subject").selectOption({ index: 1 });
    await page.locator("article a").first().click();
    assert.equal(await page.evaluate("typeof window.ran"), "undefined");
    assert.equal(await page.locator("img, a[href^='javascript']").count(), 0);
    assert.ok(
      (await page.locator("article h4").first().textContent())?.includes(
        "<img src=",
      ),
    );
    assert.deepEqual(opened.requests, []);
    assert.deepEqual(opened.complaints, []);
  });

  it("takes what it is asked for in the address for text", async (test) => {
    const fragment = `#q=${encodeURIComponent("<img src=x onerror=alert(1)>")}&rule=none&level=%00&=1&%E0%A4%A`;
    const opened = await OpenedReport.in(browser, test, report, history, {
      fragment,
    });
    assert.equal(await opened.page.locator("img").count(), 0);
    assert.equal(await opened.counts(), "0 of 4 changes, 0 of 8 members");
    assert.deepEqual(opened.complaints, []);
  });
});
