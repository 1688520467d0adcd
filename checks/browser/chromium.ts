import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { type Browser, chromium } from "playwright-core";

/** Flags for a browser that runs as root in a container, and asks no one for anything. */
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts Chromium: the one that `CHROMIUM_PATH` names, or `chromium` on the PATH. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: executable(), args: flags });
}

/** Throws an Error that says what to do where there is none. */
function executable(): string {
  const { CHROMIUM_PATH, PATH = "" } = process.env;
  if (CHROMIUM_PATH !== undefined) return CHROMIUM_PATH;
  const found = PATH.split(delimiter)
    .map((folder) => join(folder, "chromium"))
    .find(isExecutable);
  if (found !== undefined) return found;
  throw new Error(
    "there is no Chromium: install it (on Debian, the package chromium), or name it in CHROMIUM_PATH",
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
