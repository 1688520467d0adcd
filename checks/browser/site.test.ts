import assert from "node:assert/strict";
import { after, before, describe, it, type TestContext } from "node:test";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { runOrThrow, temporaryFolder } from "../package-commands.js";
import { readContract, repository } from "../specification-contract.js";
import { seriousViolations } from "./accessibility-violations.js";
import { startChromium } from "./chromium.js";
import { OpenedSite } from "./opened-site.js";

const newest = "2026-07-29.dahlia";
const session = `interfaces/index.Identity.VerificationSession.html`;

describe("the documentation, opened as files", () => {
  const { folder, remove } = temporaryFolder();
  let browser: Browser;
  before(async () => {
    const builder = ["--import", "tsx", "site-builder/main.ts", folder];
    await runOrThrow(process.execPath, builder, repository);
    browser = await startChromium();
  });
  after(async () => {
    await browser.close();
    remove();
  });
  const open = (
    test: TestContext,
    path: string,
    options?: BrowserContextOptions,
  ) => OpenedSite.at(path, folder, browser, test, options);

  it("begins with the newest API version, and names all of them", async (test) => {
    const opened = await open(test, "index.html");
    await opened.page.waitForURL(/dahlia\/index\.html$/u);
    assert.equal(opened.path(), `${newest}/index.html`);
    const links = opened.page.locator(".version-list > ol > li > a");
    assert.deepEqual(
      await links.allInnerTexts(),
      Object.keys(readContract().versions),
    );
  });

  it("leads from what a version brought to the member", async (test) => {
    const opened = await open(test, `${newest}/index.html`);
    const subject = "Identity.VerificationSession.redaction.status";
    await opened.page
      .locator(".version-list > ol > li", { hasText: "2026-06-24.dahlia" })
      .getByRole("link", { name: subject, exact: true })
      .click();
    assert.match(opened.path(), /Redaction\.html#status$/u);
    assert.match(
      await opened.historyOf("status"),
      /^Since 2020-08-27 or earlier 2026-06-24\.dahlia: "validated" added/u,
    );
  });

  it("finds a member by search, and asks no one for anything", async (test) => {
    const opened = await open(test, `${newest}/index.html`);
    const { page } = opened;
    // Before that the page is hidden, and no key has a target.
    await page.locator("#tsd-nav-container li").first().waitFor();
    await page.keyboard.press("/");
    await page
      .getByText("Preparing search index")
      .waitFor({ state: "detached" });
    await page.keyboard.type("related_customer_acc");
    const result = page.locator("#tsd-search-results li").first();
    await result.waitFor();
    assert.match(
      await result.innerText(),
      /VerificationSession.*\.\s*related_customer_account/su,
    );
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/related_customer_account$/u);
    assert.equal(
      await opened.historyOf("related_customer_account"),
      "Since 2025-12-15.clover",
    );
    assert.deepEqual(opened.requests, []);
    assert.deepEqual(opened.complaints, []);
  });

  it("stays on the declaration, and the member, in another API version", async (test) => {
    const opened = await open(test, `${newest}/${session}#last_error`);
    await opened.chooseVersion("2024-09-30.acacia");
    assert.equal(opened.path(), `2024-06-20/${session}#last_error`);
    assert.equal(
      await opened.page.locator("#related_customer_account").count(),
      0,
    );
    await opened.chooseVersion("2026-10-28.endive");
    assert.equal(opened.path(), `${newest}/${session}#last_error`);
    assert.deepEqual(opened.requests, []);
    assert.deepEqual(opened.complaints, []);
  });

  it("says where a version lacks the declaration, and leads to what is around it", async (test) => {
    const related =
      "interfaces/index.Identity.VerificationSession.RelatedPerson.html";
    const opened = await open(test, `${newest}/${related}`);
    const menu = opened.page.getByRole("navigation", { name: "API version" });
    await menu.locator("summary").click();
    const group = menu.locator("li", { hasText: "2023-10-16" });
    assert.match(await group.innerText(), /not there/u);
    await group.getByRole("link").first().click();
    assert.equal(opened.path(), `2023-10-16/${session}`);
  });

  it("has a page for each API version by its own name", async (test) => {
    const opened = await open(test, "2026-10-28.endive/index.html");
    await opened.page.waitForURL(/dahlia\/index\.html$/u);
    assert.equal(opened.path(), `${newest}/index.html`);
  });

  it("names the schema of a type, and the operation of a method", async (test) => {
    const { page } = await open(test, `${newest}/${session}`);
    assert.equal(
      await page.locator(".source").first().innerText(),
      "Schema identity.verification_session",
    );
    const methods =
      "interfaces/index.Identity.VerificationSessionResource.html";
    const resource = await open(test, `${newest}/${methods}`);
    const method = resource.page.locator("section.tsd-member:has(#redact)");
    assert.equal(
      await method.locator(".source").innerText(),
      "POST /v1/identity/verification_sessions/{session}/redact",
    );
  });

  it("tells what a member was before", async (test) => {
    const opened = await open(test, `${newest}/${session}`);
    assert.equal(await opened.historyOf("id"), "Since 2020-08-27 or earlier");
    assert.equal(
      await opened.historyOf("verified_outputs"),
      "Since 2020-08-27 or earlier 2024-04-10: optional and nullable, was nullable",
    );
  });

  it("can be used by keyboard", async (test) => {
    const opened = await open(test, `${newest}/${session}#status`);
    const { page } = opened;
    const summary = page.locator(".versions summary");
    await summary.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    assert.equal(await focused.innerText(), "2026-10-28.endive");
    await page.keyboard.press("Escape");
    assert.equal(await page.locator(".versions li:visible").count(), 0);
    assert.match(await focused.innerText(), /API version/u);
    await page.keyboard.press("Space");
    for (let count = 0; count < 5; count += 1) await page.keyboard.press("Tab");
    assert.equal(await focused.innerText(), "2026-06-24.dahlia");
    await page.keyboard.press("Enter");
    await page.waitForURL(/2026-06-24\.dahlia.*#status$/u);
  });

  it("opens its menu without JavaScript too", async (test) => {
    const options = { javaScriptEnabled: false };
    const opened = await open(test, `${newest}/${session}`, options);
    await opened.chooseVersion("2020-08-27");
    assert.equal(opened.path(), `2020-08-27/${session}`);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [1280, 360]) {
      it(`is accessible in ${colorScheme} colors, ${width} pixels wide`, async (test) => {
        for (const path of [
          "interfaces/index.Identity.VerificationSessionResource.html",
          "index.html",
          session,
          "modules/expand.html",
          "types/index.Identity.VerificationSession.Status.html",
        ]) {
          const viewport = { width, height: 900 };
          const options = { colorScheme, viewport };
          const { page } = await open(test, `${newest}/${path}`, options);
          await page
            .locator("#tsd-nav-container li")
            .first()
            .waitFor({ state: "attached" });
          assert.deepEqual(await seriousViolations(page), [], path);
          const wide = "document.documentElement.scrollWidth";
          assert.equal(await page.evaluate<number>(wide), width, path);
        }
      });
    }
  }
});
