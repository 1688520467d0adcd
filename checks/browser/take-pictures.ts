import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startChromium } from "./chromium.js";
import { runOrThrow, temporaryFolder } from "../package-commands.js";
import { hoverOver } from "./hover.js";
import { hoverPage } from "./hover-page.js";
import { repository } from "../specification-contract.js";

/*
 * Takes the pictures of the README, `docs/pictures/*.png`: what TypeScript's
 * language service says over a name, and the report of a comparison. Needs
 * Chromium.
 */

const hovered = `import type { Identity } from "identity-contract";

function birthday(session: Identity.VerificationSession) {
  return session.verified_outputs?.dob?.year;
}`;

const [base, revision, search] = [
  "2026-03-25.dahlia",
  "2026-10-28.endive",
  "redaction",
];

const pictures = join(repository, "docs/pictures");
const { folder, remove } = temporaryFolder();
const browser = await startChromium();
try {
  await mkdir(pictures, { recursive: true });
  const context = await browser.newContext({
    colorScheme: "light",
    viewport: { width: 1100, height: 1180 },
  });
  const page = await context.newPage();

  await page.setContent(hoverPage(hoverOver("verified_outputs", hovered)));
  await page.locator("main").screenshot({ path: join(pictures, "hover.png") });

  const report = join(folder, "report.html");
  await writeFile(
    report,
    await runOrThrow(
      process.execPath,
      ["codegen/dist/main.js", "diff", base, revision, "--format", "html"],
      repository,
    ),
  );
  await page.goto(`${pathToFileURL(report).href}#q=${search}`);
  await page.screenshot({ path: join(pictures, "report.png") });
} finally {
  await browser.close();
  remove();
}
