import { spawn } from "node:child_process";
import type { Problem } from "../problem.js";

/**
 * Runs `npm install` in the folder of a package: the one step that uses the
 * network, and only where it is asked for.
 *
 * @returns a problem with what npm says where it does not end well.
 */
export async function installDependencies(
  folder: string,
): Promise<Problem | undefined> {
  const said = await runNpm(folder);
  return said === undefined
    ? undefined
    : {
        kind: "not-installed",
        message: `the package is written, and npm install fails there: ${said}`,
        file: folder,
        pointer: "",
      };
}

/** What npm says as it fails, on one line; undefined where it does not. */
function runNpm(folder: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const npm = spawn("npm", ["install", "--no-audit", "--no-fund"], {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
      // There npm is a script, which only a shell starts; nothing in the
      // command comes from outside.
      shell: process.platform === "win32",
    });
    let said = "";
    npm.stderr.on("data", (data: Buffer) => (said += data.toString()));
    npm.on("error", ({ message }) => resolve(message));
    npm.on("close", (code, signal) =>
      resolve(
        code === 0
          ? undefined
          : said.trim().replaceAll(/\s*\n\s*/gu, "; ") ||
              `it ended with ${signal ?? code}`,
      ),
    );
  });
}
