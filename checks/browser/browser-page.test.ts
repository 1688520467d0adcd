import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import type { Identity } from "identity-contract";
import type { Browser } from "playwright-core";
import { buildPage, contentOf } from "../examples/browser-page.js";
import { startChromium } from "./chromium.js";

type Session = Pick<Identity.VerificationSession, "status" | "last_error">;

/** What the page has to say of each session. */
const cases: readonly (Session & { says: readonly string[] })[] = [
  {
    status: "requires_input",
    last_error: null,
    says: ["Show us your document", "It takes about two minutes."],
  },
  {
    status: "requires_input",
    last_error: { code: "document_expired", reason: "It is <b>too old</b>." },
    says: ["Show us your document", "It is <b>too old</b>."],
  },
  {
    status: "processing",
    last_error: null,
    says: ["We are checking", "You may close this page."],
  },
  {
    status: "verified",
    last_error: null,
    says: ["Done", "We know who you are."],
  },
  {
    status: "canceled",
    last_error: null,
    says: ["Canceled", "Begin again when you like."],
  },
  {
    status: "paused_one_day",
    last_error: null,
    says: ["Please wait", "The status is “paused_one_day”."],
  },
];

describe("the page of examples/browser-page", () => {
  let browser: Browser;
  let server: Server;

  before(async () => {
    browser = await startChromium();
    server = await servePage();
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  for (const [index, { status, last_error, says }] of cases.entries())
    it(`says how far a session has come: ${status}${last_error ? `, ${last_error.code}` : ""}`, async () => {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => complaints.push(message.text()));
      // The address of a server that listens on a port.
      const { port } = server.address() as AddressInfo;
      await page.goto(`http://127.0.0.1:${port}/?case=${index}`);
      const main = page.getByRole("status");
      await main.getByRole("heading").waitFor();
      assert.deepEqual(await main.locator("h1, p").allTextContents(), says);
      assert.deepEqual(complaints, []);
      await page.close();
    });
});

/** Serves the built page, and the session of the case that a query names. */
async function servePage(): Promise<Server> {
  const files = new Map(
    (await buildPage()).map((file) => [`/${file.fileName}`, contentOf(file)]),
  );
  const server = createServer(({ url = "" }, response) => {
    const { pathname, searchParams } = new URL(url, "http://127.0.0.1");
    if (pathname === "/session") {
      const { status, last_error } =
        cases[Number(searchParams.get("case"))] ?? {};
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ status, last_error }));
      return;
    }
    const name = pathname === "/" ? "/index.html" : pathname;
    const type = name.endsWith(".js") ? "text/javascript" : "text/html";
    response.setHeader("content-type", type);
    response.writeHead(files.has(name) ? 200 : 404).end(files.get(name));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return server;
}
