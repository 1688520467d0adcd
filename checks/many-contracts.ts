import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildInLoop,
  buildWithTurborepo,
  changeSpecification,
  forget,
  makeMonorepo,
} from "./many-contracts/monorepo.js";
import { manyContractsPage } from "./many-contracts/page.js";
import { temporaryFolder } from "./package-commands.js";
import { repository } from "./specification-contract.js";

/*
 * npm run many-contracts [FOLDER]: makes examples/many-contracts in a folder of
 * its own, or takes one where it is made, builds it in a plain loop and with
 * Turborepo, and writes docs/many-contracts.md. Exit code 1 if a second run does
 * anything, or if a changed specification has other tasks run than those of its
 * contract and of the consumer. Needs a network.
 */
const { folder, remove } = temporaryFolder();
try {
  const home = process.argv[2] ?? (await makeMonorepo(folder));
  const contracts = readdirSync(join(home, "contracts")).length - 1;
  forget(home);
  const cold = await buildWithTurborepo(home);
  print(`nothing cached: ${cold.ran.length} tasks in ${cold.seconds} s`);
  const again = await buildWithTurborepo(home);
  print(`again: ${again.ran.length} tasks in ${again.seconds} s`);
  changeSpecification(home, "klarna");
  const changed = await buildWithTurborepo(home);
  print(`one changed: ${changed.ran.join(", ")} in ${changed.seconds} s`);
  const expected = ["consumer:test", "klarna:generate", "klarna:test"];
  if (
    again.ran.length > 0 ||
    changed.ran.join() !== expected.map((task) => `@contracts/${task}`).join()
  )
    process.exitCode = 1;
  const loop = await buildInLoop(home);
  print(`plain loop: ${loop} s`);
  const date = new Date().toISOString().slice(0, 10);
  const measured = { home, contracts, cold, again, changed, loop };
  const page = await manyContractsPage(measured, date);
  writeFileSync(join(repository, "docs/many-contracts.md"), page);
} finally {
  remove();
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
