import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { ChangeReport } from "../../codegen/src/diff/change-report.js";
import { htmlReport } from "../../codegen/src/diff-report/html/html-report.js";
import type { MemberHistory } from "../../codegen/src/history/member-history.js";

/** How to open a report. */
export interface OpenOptions extends BrowserContextOptions {
  /** The fragment of the address, with its `#`. */
  readonly fragment?: string;
}

/** The page of a report in a browser, and what it did that it should not. */
export class OpenedReport {
  readonly page: Page;
  /** The page's address without a fragment. */
  readonly address: string;
  /** Errors and warnings that the browser wrote, and exceptions. */
  readonly complaints: readonly string[];
  /** What was asked for besides the page; none of it was let through. */
  readonly requests: readonly string[];

  private constructor(
    page: Page,
    address: string,
    complaints: readonly string[],
    requests: readonly string[],
  ) {
    this.page = page;
    this.address = address;
    this.complaints = complaints;
    this.requests = requests;
  }

  /** Writes the page to a folder of its own and opens it; both are gone after the test. */
  static async in(
    browser: Browser,
    test: TestContext,
    report: ChangeReport,
    history: MemberHistory,
    { fragment = "", ...options }: OpenOptions = {},
  ): Promise<OpenedReport> {
    const folder = await mkdtemp(join(tmpdir(), "report-"));
    test.after(() => rm(folder, { recursive: true, force: true }));
    const file = join(folder, "report.html");
    await writeFile(file, htmlReport(report, history));
    const address = pathToFileURL(file).href;
    const context = await browser.newContext(options);
    test.after(() => context.close());
    const requests: string[] = [];
    await context.route("**/*", (route) => {
      const url = route.request().url();
      if (url.split("#")[0] === address) return route.continue();
      requests.push(url);
      return route.abort();
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(address + fragment);
    return new OpenedReport(page, address, complaints, requests);
  }

  /** The sentences of the changes that are shown. */
  async changes(): Promise<readonly string[]> {
    // What is off the screen is not laid out, and then has no inner text.
    return this.page.locator("article:visible h4").allTextContents();
  }

  /** The names of the members that are shown. */
  async members(): Promise<readonly string[]> {
    return this.page.locator("tr[data-subject]:visible th").allInnerTexts();
  }

  /** What the page says of how much is shown. */
  async counts(): Promise<string> {
    return this.page.locator("output").innerText();
  }

  /** Waits until the address has this fragment. */
  async fragment(expected: string): Promise<void> {
    await this.page.waitForURL(this.address + expected);
  }
}
