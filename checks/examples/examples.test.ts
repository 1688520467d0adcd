import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { run, runOrThrow, temporaryFolder } from "../package-commands.js";
import { repository } from "../specification-contract.js";

const home = join(repository, "examples");
const contract = "team-contract/contract";
const consumer = "team-contract/consumer";
const projects = [
  "browser-page",
  "openapi-fetch-service",
  "webhook-service",
  contract,
  consumer,
];

describe("the examples", { concurrency: 2 }, () => {
  const { folder, remove } = temporaryFolder();
  after(remove);

  for (const compiler of ["typescript", "typescript-6.0", "typescript-7.0"])
    it(`compile by ${compiler}`, async () => {
      const place = join(folder, compiler);
      // What --build leaves behind stays with the copies; packages are found by the link.
      for (const project of projects)
        cpSync(join(home, project), join(place, project), { recursive: true });
      symlinkSync(
        join(repository, "node_modules"),
        join(place, "node_modules"),
      );
      // In one process, which reads each declaration once.
      const { exitCode, output } = await run(
        process.execPath,
        [
          join(repository, "node_modules", compiler, "bin/tsc"),
          "--build",
          "--verbose",
          ...projects,
        ],
        place,
      );
      assert.equal(exitCode, 0, output);
      const built = output.match(/Building project '/gu);
      assert.equal(built?.length, projects.length, output);
    });

  for (const example of projects.slice(1))
    it(`pass their tests: ${example}`, async () => {
      const { exitCode, output, errors } = await run(
        "npm",
        ["test"],
        join(home, example),
      );
      assert.equal(exitCode, 0, output + errors);
      if (example !== contract) assert.match(output, /^# pass [1-9]/mu);
    });

  it("have the contract that contractgen init makes, byte by byte", async () => {
    const made = join(folder, "contract");
    await runOrThrow(
      join(repository, "node_modules/.bin/contractgen"),
      [
        "init",
        made,
        "--namespace",
        "Parcels",
        "--spec",
        join(home, contract, "spec/1.yaml"),
      ],
      folder,
    );
    assert.deepEqual(
      textsIn(join(home, contract)),
      textsIn(made),
      "remove examples/team-contract/contract, and make it anew as its README says",
    );
  });
});

/** The files in a folder by their paths; not what npm installed. */
function textsIn(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.includes("node_modules"))
      .map((path) => [path.slice(folder.length), readFileSync(path, "utf8")]),
  );
}
