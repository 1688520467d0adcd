import { spreadOf } from "../bench/statistics.js";
import { spreadText } from "../bench/tables.js";
import type { CompileCost } from "./compile-cost.js";
import { emptyFile, emptyFileWithNode, officialTypes } from "./importers.js";
import type { ImportMeasurement } from "./measure-importers.js";

/**
 * What imports cost with one compiler, as a Markdown table: above an empty
 * file, except for completions, which are whole. What needs the types of Node
 * has a second row, above an empty file beside them.
 */
export function importCostTable(
  measurements: readonly ImportMeasurement[],
): readonly string[] {
  const whole = measurements.find(({ importer }) => importer === emptyFile);
  const withNode = measurements.find(
    ({ importer }) => importer === emptyFileWithNode,
  );
  const rows = measurements.flatMap((one) => [
    row(one, one === whole ? undefined : whole),
    ...(one.importer === officialTypes
      ? [row(one, withNode, `${one.importer.title}, without the types of Node`)]
      : []),
  ]);
  return [
    "| | lines | types | instantiations | check, s | memory, MiB | first completion, s |",
    "|---|--:|--:|--:|--:|--:|--:|",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
  ];
}

function row(
  { importer, compiled, completed }: ImportMeasurement,
  base: ImportMeasurement | undefined,
  title = importer.title,
): readonly string[] {
  const above = (figure: keyof CompileCost) =>
    medianOf(compiled, figure) -
    (base === undefined ? 0 : medianOf(base.compiled, figure));
  const count = (figure: keyof CompileCost) =>
    base === undefined ? "" : above(figure).toLocaleString("en-US");
  return [
    title,
    count("lines"),
    count("types"),
    count("instantiations"),
    base === undefined ? "" : above("checkSeconds").toFixed(2),
    base === undefined ? "" : above("megabytes").toFixed(1),
    spreadText(spreadOf(completed), 2),
  ];
}

function medianOf(
  compiled: readonly CompileCost[],
  figure: keyof CompileCost,
): number {
  return spreadOf(compiled.map((cost) => cost[figure])).median;
}
