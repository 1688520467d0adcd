import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { locate } from "./conformance/package-cache.js";
import {
  installContractgen,
  packContractgen,
} from "./contractgen-package-install.js";
import { corpus, documents } from "./new-packages/documents.js";
import { newPackagesPage } from "./new-packages/page.js";
import type { Trial } from "./new-packages/try-package.js";
import { tryPackage } from "./new-packages/try-package.js";
import { runOrThrow, temporaryFolder } from "./package-commands.js";
import { repository } from "./specification-contract.js";

/*
 * npm run new-packages [NAMESPACE…]: packs contractgen, and tries the contract
 * packages that it makes of six public documents, npm included. Writes
 * docs/init.md when all are tried. Exit code 1 if tests do not notice a change;
 * a step that fails ends it with what that said. Needs a network.
 */
const wanted = process.argv.slice(2);
const { folder, remove } = temporaryFolder();
try {
  const tool = join(folder, "packages");
  mkdirSync(tool);
  const { tarball } = await packContractgen(folder);
  await installContractgen(tarball, tool);
  const trials: Trial[] = [];
  for (const document of documents) {
    if (wanted.length > 0 && !wanted.includes(document.namespace)) continue;
    const found = await locate({
      package: corpus,
      path: join("api", document.path),
    });
    if ("reason" in found) throw new Error(found.reason);
    const workshop = { folder: tool, tarball };
    const trial = await tryPackage(workshop, document, found.path);
    trials.push(trial);
    if (trial.survived.length > 0) process.exitCode = 1;
    const changes = trial.killed.length + trial.survived.length;
    print(
      `${document.path}: ${trial.assertions} type tests in ${trial.testSeconds.toFixed(1)} s, ${trial.killed.length} of ${changes} changes noticed`,
    );
    for (const change of trial.survived) print(`  not noticed: ${change}`);
  }
  if (wanted.length === 0) {
    const npm = (await runOrThrow("npm", ["--version"], folder)).trim();
    const date = new Date().toISOString().slice(0, 10);
    const page = await newPackagesPage(trials, date, npm);
    writeFileSync(join(repository, "docs/init.md"), page);
  }
} finally {
  remove();
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
