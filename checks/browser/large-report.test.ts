import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import {
  largeHistory,
  largeReport,
} from "../../codegen/test/diff-report/html/report-examples.js";
import { startChromium } from "./chromium.js";
import { OpenedReport } from "./opened-report.js";

/** How long it takes from a key to what it changes on the screen, in milliseconds. */
async function typingTime(page: Page, text: string): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    const field = document.querySelector("#q");
    const begin = performance.now();
    field.value = ${JSON.stringify(text)};
    field.dispatchEvent(new Event("input", { bubbles: true }));
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin)));
  })`);
}

describe("a report of a whole API: 2,000 changes, 4,000 members", () => {
  let browser: Browser;
  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());

  it("opens, and finds as you type", async (test) => {
    const begin = performance.now();
    const opened = await OpenedReport.in(
      browser,
      test,
      largeReport(2000),
      largeHistory(4000),
    );
    test.diagnostic(`opened after ${Math.round(performance.now() - begin)} ms`);
    const { page } = opened;
    assert.equal(
      await opened.counts(),
      "2000 of 2000 changes, 2000 of 2000 members",
    );
    const times: number[] = [];
    for (const text of ["m", "me", "member_1", "member_19", "member_199", ""]) {
      times.push(await typingTime(page, text));
    }
    test.diagnostic(`keys took ${times.map(Math.round).join(", ")} ms`);
    await page.getByLabel("Search").fill("member_199");
    assert.equal(
      await opened.counts(),
      "11 of 2000 changes, 6 of 2000 members",
    );
    assert.deepEqual(opened.complaints, []);
  });
});
