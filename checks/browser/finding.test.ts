import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import {
  history,
  largeHistory,
  report,
} from "../../codegen/test/diff-report/html/report-examples.js";
import { startChromium } from "./chromium.js";
import { OpenedReport } from "./opened-report.js";

describe("finding changes and members", () => {
  let browser: Browser;
  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());

  it("shows all at first, and says how many there are", async (test) => {
    const opened = await OpenedReport.in(browser, test, report, history);
    assert.equal((await opened.changes()).length, 4);
    assert.equal(await opened.counts(), "4 of 4 changes, 8 of 8 members");
  });

  it("finds as you type: all words, in any case, in sentences, proofs and paths", async (test) => {
    const opened = await OpenedReport.in(browser, test, report, history);
    const search = opened.page.getByLabel("Search");
    await search.pressSequentially("VALIDATED");
    assert.deepEqual(await opened.changes(), [
      "Add support for new value validated on enum Identity.VerificationSession.status",
    ]);
    assert.deepEqual(await opened.members(), ['status "validated"']);
    assert.equal(await opened.counts(), "1 of 4 changes, 1 of 8 members");
    await search.fill("ts2339 url");
    assert.deepEqual(await opened.changes(), [
      "Remove support for url on Identity.VerificationSession",
    ]);
    await search.fill("nowhere");
    assert.deepEqual(await opened.changes(), []);
    assert.equal(await opened.page.getByText("In short").isVisible(), false);
    assert.ok(await opened.page.getByText("No change to show.").isVisible());
    assert.ok(await opened.page.getByText("No member to show.").isVisible());
  });

  it("hides headings and links of what has nothing to show", async (test) => {
    const opened = await OpenedReport.in(browser, test, report, history);
    const { page } = opened;
    await page.getByLabel("Search").fill("matching");
    const headings = page.locator("main h2:visible, main h3:visible");
    const texts = await headings.allInnerTexts();
    assert.deepEqual(
      texts.map((text) => text.trim()),
      [
        "Changes",
        "Additive 1 change",
        "Identity.VerificationSessionCreateParams 1",
        "History of members 4 API versions",
      ],
    );
    const links = page.locator("nav a:visible");
    assert.equal(await links.count(), 3);
  });

  it("filters by level, direction, rule and subject", async (test) => {
    const opened = await OpenedReport.in(browser, test, report, history);
    const { page } = opened;
    const count = async () => (await opened.changes()).length;
    await page.getByText("breaking 2", { exact: true }).last().click();
    assert.equal(await count(), 2);
    await page.getByLabel("Rule").selectOption("read-value-added");
    assert.equal(await count(), 1);
    await page.getByRole("button", { name: "Show all" }).click();
    await page.getByText("write 1").click();
    assert.equal(await count(), 1);
    await page.getByRole("button", { name: "Show all" }).click();
    const subject = "Identity.VerificationSessionResource";
    await page.getByLabel("Subject").selectOption(subject);
    assert.equal(await count(), 0);
    assert.deepEqual(await opened.members(), ["redact"]);
  });

  it("keeps what is asked for in the address, and shows it to who opens that", async (test) => {
    const opened = await OpenedReport.in(browser, test, report, history);
    await opened.page.getByLabel("Search").fill("status");
    await opened.page.getByLabel("Rule").selectOption("read-value-added");
    await opened.fragment("#q=status&rule=read-value-added");
    const fragment = "#q=status&rule=read-value-added";
    const other = await OpenedReport.in(browser, test, report, history, {
      fragment,
    });
    assert.deepEqual(await other.changes(), await opened.changes());
    assert.equal(await other.page.getByLabel("Search").inputValue(), "status");
    await other.page.goto(`${other.address}#direction=write`);
    assert.equal(await other.counts(), "1 of 4 changes, 8 of 8 members");
    await other.page.getByRole("button", { name: "Show all" }).click();
    await other.fragment("");
  });

  it("goes to a change that a link names, filtered away or not", async (test) => {
    const fragment = "#level=additive";
    const opened = await OpenedReport.in(browser, test, report, history, {
      fragment,
    });
    const { page } = opened;
    assert.equal((await opened.changes()).length, 1);
    const place = "Identity.VerificationSession.status-read-value-added";
    await page.goto(`${opened.address}#${place}`);
    const change = page.locator(`[id="${place}"]`);
    await change.waitFor({ state: "visible" });
    assert.ok(await page.locator("article:target").isVisible());
    const { y = -1 } = (await change.boundingBox()) ?? {};
    assert.ok(y >= 0 && y < 720, `scrolled to ${y}`);
  });

  it("shows sentences alone where these are enough", async (test) => {
    const opened = await OpenedReport.in(browser, test, report, history);
    await opened.page.getByLabel("Summaries alone").check();
    assert.equal((await opened.changes()).length, 4);
    assert.equal(await opened.page.locator("article pre:visible").count(), 0);
  });

  it("shows members that never changed to who asks for them", async (test) => {
    const members = largeHistory(100);
    const opened = await OpenedReport.in(browser, test, report, members);
    assert.equal((await opened.members()).length, 50);
    await opened.page.getByLabel(/others/u).check();
    assert.equal((await opened.members()).length, 100);
    await opened.fragment("#members=all");
  });
});
