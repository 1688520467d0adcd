import assert from "node:assert/strict";
import { test } from "node:test";
import { ExitCode } from "../../src/commands/exit-code.js";
import { generatorVersion } from "../../src/generation/version.js";
import { Workplace } from "./run-contractgen.js";

test("help is there for contractgen and for each command", async (context) => {
  const workplace = await Workplace.with(context, {});
  const general = await workplace.run("--help");
  assert.equal(general.exitCode, ExitCode.fine);
  assert.match(general.stdout, /^Usage: contractgen /);
  assert.match(general.stdout, /Exit codes: 0 fine; 1 findings/);
  for (const argv of [
    ["generate", "--help"],
    ["help", "generate"],
  ]) {
    const help = await workplace.run(...argv);
    assert.equal(help.exitCode, ExitCode.fine);
    assert.match(help.stdout, /^Usage: contractgen generate \[options\]/);
    assert.match(
      help.stdout,
      /--check .*\n.*--spec <file> .*\n.*--out <folder> .*\n.*--overlay <file> /,
    );
  }
});

test("the version is that of the package", async (context) => {
  const workplace = await Workplace.with(context, {});
  assert.deepEqual(await workplace.run("--version"), {
    exitCode: ExitCode.fine,
    stdout: `${generatorVersion}\n`,
    stderr: "",
  });
});

const wrongUses: Readonly<Record<string, readonly [string, string]>> = {
  nonsense: ["error: unknown command 'nonsense'", "contractgen --help"],
  "generate --bogus": [
    "error: unknown option '--bogus'",
    "contractgen generate --help",
  ],
  "generate extra": [
    "error: too many arguments for 'generate'. Expected 0 arguments but got 1.",
    "contractgen generate --help",
  ],
  "generate --spec": [
    "error: option '--spec <file>' argument missing",
    "contractgen generate --help",
  ],
  "generate --spec api.yaml": [
    "error: --spec and --out go together",
    "contractgen generate --help",
  ],
  "generate --spec= --out types": [
    "error: --spec and --out need a path",
    "contractgen generate --help",
  ],
  "generate --overlay fix.yaml": [
    "error: --overlay needs --spec; a contract names its overlays itself",
    "contractgen generate --help",
  ],
  "generate --spec api.yaml --out types --overlay=": [
    "error: --overlay needs a path",
    "contractgen generate --help",
  ],
  "generate --out types": [
    "error: --spec and --out go together",
    "contractgen generate --help",
  ],
};

for (const [command, [message, help]] of Object.entries(wrongUses)) {
  test(`wrong use is said and ends with 2: contractgen ${command}`, async (context) => {
    const workplace = await Workplace.with(context, {});
    assert.deepEqual(await workplace.run(...command.split(" ")), {
      exitCode: ExitCode.badInput,
      stdout: "",
      stderr: `${message}\n(see ${help})\n`,
    });
  });
}

test("contractgen without a command shows its help and ends with 2", async (context) => {
  const workplace = await Workplace.with(context, {});
  const { exitCode, stdout, stderr } = await workplace.run();
  assert.equal(exitCode, ExitCode.badInput);
  assert.equal(stdout, "");
  assert.match(stderr, /^Usage: contractgen /);
});
