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
  const extract = await workplace.run("extract", "--help");
  assert.equal(extract.exitCode, ExitCode.fine);
  assert.match(
    extract.stdout,
    /--only [^]*--out [^]*--outside [^]*--descriptions [^]*--api-version /,
  );
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
    "error: option '--overlay <file>' argument '' is invalid. Expected a path.",
    "contractgen generate --help",
  ],
  "generate --only Identity": [
    "error: --only, --outside, --api-version and --allow-refs need --spec",
    "contractgen generate --help",
  ],
  "generate --spec a.yaml --out types --outside stub": [
    "error: --outside needs --only",
    "contractgen generate --help",
  ],
  "generate --spec a.yaml --out types --api-version=": [
    "error: option '--api-version <version>' argument '' is invalid. Expected a name.",
    "contractgen generate --help",
  ],
  "extract api.yaml --out part.yaml": [
    "error: required option '--only <names>' not specified",
    "contractgen extract --help",
  ],
  "extract api.yaml --only Identity": [
    "error: required option '--out <file>' not specified",
    "contractgen extract --help",
  ],
  "extract --only Identity --out part.yaml": [
    "error: missing required argument 'spec'",
    "contractgen extract --help",
  ],
  "extract api.yaml --only A,,B --out part.yaml": [
    "error: option '--only <names>' argument 'A,,B' is invalid. Expected names, separated by commas.",
    "contractgen extract --help",
  ],
  "extract api.yaml --only A --out part.txt": [
    "error: option '--out <file>' argument 'part.txt' is invalid. Expected a file of .json, .yaml or .yml.",
    "contractgen extract --help",
  ],
  "extract api.yaml --only A --out a\\b.yaml": [
    "error: option '--out <file>' argument 'a\\b.yaml' is invalid. A file cannot have a backslash in its name.",
    "contractgen extract --help",
  ],
  "extract api.yaml --only A --out a.yaml --outside none": [
    "error: option '--outside <how>' argument 'none' is invalid. Allowed choices are stub, follow.",
    "contractgen extract --help",
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
