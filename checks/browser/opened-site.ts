import { join } from "node:path";
import type { TestContext } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A page of the documentation in a browser, and what the browser did that it should not. */
export class OpenedSite {
  readonly page: Page;
  /** Errors and warnings that the browser wrote, and exceptions. */
  readonly complaints: string[] = [];
  /** What was asked for outside of the site's folder; none of it was let through. */
  readonly requests: string[] = [];
  readonly #folder: string;

  private constructor(page: Page, folder: string) {
    this.page = page;
    this.#folder = folder;
  }

  /**
   * Opens a page as a file; it is closed after the test.
   *
   * @param path where the page is in the folder, with a fragment if need be
   */
  static async at(
    path: string,
    folder: string,
    browser: Browser,
    test: TestContext,
    options: BrowserContextOptions = {},
  ): Promise<OpenedSite> {
    const context = await browser.newContext(options);
    test.after(() => context.close());
    const opened = new OpenedSite(await context.newPage(), folder);
    const root = pathToFileURL(`${folder}/`).href;
    await context.route("**/*", (route) => {
      const url = route.request().url();
      if (url.startsWith(root)) return route.continue();
      opened.requests.push(url);
      return route.abort();
    });
    opened.page.on("console", (message) => {
      // Of files, browsers take no parts of pictures; a script then puts the same ones in.
      if (message.text().includes("icons.svg")) return;
      opened.complaints.push(`${message.type()}: ${message.text()}`);
    });
    opened.page.on("pageerror", ({ message }) =>
      opened.complaints.push(message),
    );
    await opened.page.goto(
      pathToFileURL(join(folder, "x")).href.slice(0, -1) + path,
    );
    return opened;
  }

  /** Where the page is in the folder, with its fragment. */
  path(): string {
    const root = pathToFileURL(`${this.#folder}/`).href;
    return this.page.url().slice(root.length);
  }

  /** What the page says of the history of the member of a name. */
  async historyOf(member: string): Promise<string> {
    const section = this.page.locator(`section.tsd-member:has(#${member})`);
    const text = await section.locator(".history").innerText();
    return text.replaceAll(/\s+/gu, " ").trim();
  }

  /** Opens the menu of API versions and chooses one. */
  async chooseVersion(version: string): Promise<void> {
    const menu = this.page.getByRole("navigation", { name: "API version" });
    await menu.locator("summary").click();
    await menu.getByRole("link", { name: version, exact: true }).click();
    await this.page.waitForLoadState();
  }
}
