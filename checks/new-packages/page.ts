import { join } from "node:path";
import { format } from "prettier";
import { versionIn } from "../bench/environment.js";
import { repository } from "../specification-contract.js";
import { corpus } from "./documents.js";
import type { Trial } from "./try-package.js";

/** The page about packages that `contractgen init` made, in Markdown as prettier writes it. */
export function newPackagesPage(
  trials: readonly Trial[],
  date: string,
  npmVersion: string,
): Promise<string> {
  return format(
    [
      "# Contract packages made by `contractgen init`",
      "",
      `Written by \`npm run new-packages\` on ${date}; do not edit, run it again. With contractgen ${versionIn(join(repository, "codegen/package.json"))} from a packed tarball, TypeScript ${versionIn(join(repository, "node_modules/typescript/package.json"))}, Node ${process.versions.node}, npm ${npmVersion}; documents of \`${corpus}\`.`,
      "",
      "Each package goes all the way: `contractgen init`, `npm install`, `npm ci` without `node_modules`, `npm run generate` (which changes nothing), `npm test`. Then its declarations are changed, one change at a time, and `npm test` has to fail by a type test. Then it gets a new API version as its README says: the document with one schema more, `contractgen diff`, the type tests of the version before, which miss what is new, and its statement, with which they pass.",
      "",
      "| document | kind | type tests | `init` | `npm test` | changes noticed |",
      "| --- | --- | ---: | ---: | ---: | ---: |",
      ...trials.map(row),
      "",
      "The changes: a member goes, may be left out, may not be left out; `null` goes, comes; a value of an enum goes; a method goes; a type is another one. Each is made in the middle of the places that there are for it, where there are any. Times are those of one run, in seconds, on a machine that other work shares.",
      "",
      ...trials.flatMap(({ document, survived }) =>
        survived.map(
          (change) => `- Not noticed in ${document.path}: ${change}`,
        ),
      ),
      "",
    ].join("\n"),
    { parser: "markdown" },
  );
}

function row(trial: Trial): string {
  const { document, assertions, killed, survived } = trial;
  const changes = killed.length + survived.length;
  return `| ${[
    document.path.replace(/\.json$/u, ""),
    document.kind,
    assertions.toLocaleString("en-US"),
    `${trial.initSeconds.toFixed(1)} s`,
    `${trial.testSeconds.toFixed(1)} s`,
    `${killed.length} of ${changes}`,
  ].join(" | ")} |`;
}
